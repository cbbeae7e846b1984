import Facts
import Regulation

extension Finding {
    /// The names of the facts that may raise it.
    var raisedBy: [EventName] {
        switch self {
        case .statementBackdated: [.statementPublished]
        case .noStatementInForce: [.statementWithdrawn]
        case .purposeWithoutBasis, .specialWithoutCondition, .criminalWithoutAuthority, .nationalNumberWithoutStatute,
            .identityCopyWithoutStatute, .automatedDecisionWithoutGround, .impactAssessmentOutstanding,
            .activityTransferWithoutMechanism, .activityTransferUndocumented, .specialDespiteStatement,
            .profilingDespiteStatement, .recipientDespiteStatement:
            [.activityDeclared, .activityChanged]
        case .agreementMissing, .agreementUnsigned, .agreementNotYet, .agreementExpired, .clausesMissing,
            .arrangementMissing, .subProcessorUnauthorised, .processorTransferWithoutMechanism,
            .processorTransferUndocumented, .parentOutsideArea, .processorDespiteStatement, .partyDespiteStatement:
            [.processorDeclared, .processorChanged]
        case .undeclaredRecipient, .shareWithoutAgreement, .shareAgreementExpired, .shareTransferWithoutMechanism,
            .shareWithoutGround, .shareWithProcessorDespiteStatement, .shareWithRecipientDespiteStatement,
            .shareGroundDespiteStatement, .demandWithoutPower, .demandWithoutApprover, .demandWithoutData,
            .demandTellingUnknown:
            [.shareRecorded, .shareArranged, .shareConfirmed]
        case .possibleDuplicate: [.clientRecorded]
        case .clientEndedWhileServed: [.clientEnded]
        case .paidBeforeInvoice: [.invoicePaid]
        case .recordedAfterErasure: [.contactRecorded, .engagementStarted, .invoiceRecorded]
        case .invoiceNumberTaken: [.invoiceRecorded]
        case .contactAfterObjection, .contactAfterOptOut, .contactAfterWithdrawal, .contactWithoutConsent,
            .contactAfterFollowUpTerm, .contactForUnknownPurpose, .contactWithoutGround:
            [.contactRecorded]
        case .consentWithoutProof, .consentByMinor, .consentWithoutStatement, .consentHarderToWithdraw,
            .consentDespiteObjection:
            [.consentGiven]
        case .withdrawalWithoutConsent: [.consentWithdrawn]
        case .receiptVague, .receiptUnknown: [.requestReceived]
        case .questionAskedLate: [.identityAsked, .clarificationAsked]
        case .identityAskedAgain: [.identityAsked]
        case .identityEvidenceExcessive: [.identityAsked, .identityVerified]
        case .requestExtendedLate, .requestExtendedTwice, .extensionUnexplained: [.requestExtended]
        case .refusalWithoutGround, .refusalUnexplained, .groundNotApplicable, .marketingObjectionRefused,
            .withdrawalRefused:
            [.requestDecided]
        case .answeredLate, .answeredUndecided, .answeredUnverified, .remediesNotNamed: [.requestAnswered]
        case .closedUnanswered, .recipientsNotNotified: [.requestClosed]
        case .breachNotifiedLate, .breachNotNotified, .breachNotAssessed, .breachNotTold, .breachUndocumented:
            [.breachRecorded]
        case .identityDocumentUnmasked, .identityDocumentKeptOtherwise: [.documentAdded, .documentVersionAdded]
        }
    }
}
