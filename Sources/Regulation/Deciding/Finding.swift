/// What the law, or the organisation's own statement, has to say about a fact that was recorded.
///
/// The raw value stands in the entry, for ever.
package enum Finding: String, CaseIterable, Sendable {
    // MARK: Statements
    case statementBackdated = "statement.backdated"
    case noStatementInForce = "statement.none-in-force"

    // MARK: Activities
    case purposeWithoutBasis = "activity.purpose-without-basis"
    case specialWithoutCondition = "activity.special-without-condition"
    case criminalWithoutAuthority = "activity.criminal-without-authority"
    case nationalNumberWithoutStatute = "activity.national-number-without-statute"
    case identityCopyWithoutStatute = "activity.identity-copy-without-statute"
    case automatedDecisionWithoutGround = "activity.automated-decision-without-ground"
    case impactAssessmentOutstanding = "activity.impact-assessment-outstanding"
    case activityTransferWithoutMechanism = "activity.transfer-without-mechanism"
    case activityTransferUndocumented = "activity.transfer-undocumented"
    case specialDespiteStatement = "activity.special-despite-statement"
    case profilingDespiteStatement = "activity.profiling-despite-statement"
    case recipientDespiteStatement = "activity.recipient-despite-statement"

    // MARK: Processors
    case agreementMissing = "processor.agreement-missing"
    case agreementUnsigned = "processor.agreement-unsigned"
    case agreementNotYet = "processor.agreement-not-yet"
    case agreementExpired = "processor.agreement-expired"
    case clausesMissing = "processor.clauses-missing"
    case arrangementMissing = "processor.arrangement-missing"
    case subProcessorUnauthorised = "processor.sub-processor-unauthorised"
    case processorTransferWithoutMechanism = "processor.transfer-without-mechanism"
    case processorTransferUndocumented = "processor.transfer-undocumented"
    case parentOutsideArea = "processor.parent-outside-area"
    case processorDespiteStatement = "processor.processor-despite-statement"
    case partyDespiteStatement = "processor.recipient-despite-statement"

    // MARK: Shares
    case undeclaredRecipient = "share.undeclared-recipient"
    case shareWithoutAgreement = "share.agreement-missing"
    case shareAgreementExpired = "share.agreement-expired"
    case shareTransferWithoutMechanism = "share.transfer-without-mechanism"
    case shareWithoutGround = "share.without-ground"
    case shareWithProcessorDespiteStatement = "share.processor-despite-statement"
    case shareWithRecipientDespiteStatement = "share.recipient-despite-statement"
    case shareGroundDespiteStatement = "share.ground-despite-statement"
    case demandWithoutPower = "share.demand-without-power"
    case demandWithoutApprover = "share.demand-without-approver"
    case demandWithoutData = "share.demand-without-data"
    case demandTellingUnknown = "share.demand-telling-unknown"

    // MARK: Clients
    case possibleDuplicate = "client.possible-duplicate"
    case clientEndedWhileServed = "client.ended-while-served"

    // MARK: Invoices
    case paidBeforeInvoice = "invoice.paid-before-date"
    case invoiceNumberTaken = "invoice.number-taken"

    // MARK: Erased clients
    case recordedAfterErasure = "client.recorded-after-erasure"

    // MARK: Contacts
    case contactAfterObjection = "contact.after-objection"
    case contactAfterOptOut = "contact.after-opt-out"
    case contactAfterWithdrawal = "contact.after-withdrawal"
    case contactWithoutConsent = "contact.without-consent"
    case contactAfterFollowUpTerm = "contact.after-follow-up-term"
    case contactForUnknownPurpose = "contact.for-unknown-purpose"
    case contactWithoutGround = "contact.without-ground"

    // MARK: Consents
    case consentWithoutProof = "consent.without-proof"
    case consentByMinor = "consent.by-minor"
    case consentWithoutStatement = "consent.without-statement"
    case consentHarderToWithdraw = "consent.harder-to-withdraw"
    case consentDespiteObjection = "consent.despite-objection"
    case withdrawalWithoutConsent = "consent.withdrawal-without-consent"

    // MARK: Requests
    case receiptVague = "request.receipt-vague"
    case receiptUnknown = "request.receipt-unknown"
    case questionAskedLate = "request.question-asked-late"
    case identityAskedAgain = "request.identity-asked-again"
    case identityEvidenceExcessive = "request.identity-evidence-excessive"
    case requestExtendedLate = "request.extended-late"
    case requestExtendedTwice = "request.extended-twice"
    case extensionUnexplained = "request.extension-unexplained"
    case refusalWithoutGround = "request.refusal-without-ground"
    case refusalUnexplained = "request.refusal-unexplained"
    case groundNotApplicable = "request.ground-not-applicable"
    case marketingObjectionRefused = "request.marketing-objection-refused"
    case withdrawalRefused = "request.withdrawal-refused"
    case answeredLate = "request.answered-late"
    case answeredUndecided = "request.answered-undecided"
    case answeredUnverified = "request.answered-unverified"
    case remediesNotNamed = "request.remedies-not-named"
    case closedUnanswered = "request.closed-unanswered"
    case recipientsNotNotified = "request.recipients-not-notified"

    // MARK: Breaches
    case breachNotifiedLate = "breach.notified-late"
    case breachNotNotified = "breach.not-notified"
    case breachNotAssessed = "breach.not-assessed"
    case breachNotTold = "breach.not-told"
    case breachUndocumented = "breach.undocumented"

    // MARK: Documents
    case identityDocumentUnmasked = "document.identity-unmasked"
    case identityDocumentKeptOtherwise = "document.identity-kept-otherwise"
}
