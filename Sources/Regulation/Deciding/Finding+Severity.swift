extension Finding {
    /// How bad it is; what is left to weigh, or to complete, is a gap.
    package var severity: Severity {
        switch self {
        case .noStatementInForce, .purposeWithoutBasis, .specialWithoutCondition, .criminalWithoutAuthority,
            .nationalNumberWithoutStatute, .automatedDecisionWithoutGround, .impactAssessmentOutstanding,
            .activityTransferWithoutMechanism, .agreementMissing, .agreementUnsigned, .agreementNotYet,
            .agreementExpired, .clausesMissing, .arrangementMissing, .subProcessorUnauthorised,
            .processorTransferWithoutMechanism, .undeclaredRecipient, .shareWithoutAgreement, .shareAgreementExpired,
            .shareTransferWithoutMechanism, .shareWithoutGround, .demandWithoutPower, .contactAfterObjection,
            .contactAfterOptOut,
            .contactAfterWithdrawal, .contactWithoutConsent, .consentWithoutProof, .consentByMinor,
            .consentHarderToWithdraw, .identityAskedAgain, .identityEvidenceExcessive, .requestExtendedLate,
            .requestExtendedTwice, .extensionUnexplained, .refusalWithoutGround, .refusalUnexplained,
            .groundNotApplicable, .marketingObjectionRefused, .withdrawalRefused, .answeredLate, .answeredUnverified,
            .remediesNotNamed, .closedUnanswered, .recipientsNotNotified, .identityDocumentUnmasked,
            .breachNotifiedLate, .breachNotNotified, .breachNotTold:
            .law
        case .specialDespiteStatement, .profilingDespiteStatement, .recipientDespiteStatement,
            .processorDespiteStatement, .partyDespiteStatement, .shareWithProcessorDespiteStatement,
            .shareWithRecipientDespiteStatement, .shareGroundDespiteStatement, .contactAfterFollowUpTerm:
            .statement
        // There may well have been an assignment that nobody recorded behind a contact without a ground.
        case .statementBackdated, .identityCopyWithoutStatute, .activityTransferUndocumented,
            .processorTransferUndocumented, .parentOutsideArea, .possibleDuplicate, .contactForUnknownPurpose,
            .contactWithoutGround, .consentWithoutStatement, .consentDespiteObjection, .withdrawalWithoutConsent,
            .receiptVague, .receiptUnknown, .questionAskedLate, .answeredUndecided, .clientEndedWhileServed,
            .paidBeforeInvoice, .invoiceNumberTaken,
            .identityDocumentKeptOtherwise, .demandWithoutApprover, .demandWithoutData, .demandTellingUnknown,
            .breachNotAssessed, .breachUndocumented, .recordedAfterErasure:
            .gap
        }
    }
}
