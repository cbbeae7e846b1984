extension Finding {
    /// The stable code, as it stands in the entry.
    package var code: String { rawValue }

    /// The provision it rests on; those of the Regulation stand in the order of its articles.
    package var rule: Rule {
        switch self {
        // Whoever is investigated may have to stay in the dark; the record says which.
        case .demandTellingUnknown: .gdpr("5(1)(a)")
        case .contactForUnknownPurpose: .gdpr("5(1)(b)")
        // A copy may be masked and there may be no other way: what is missing is the reason (AP, "Kopie van uw ID").
        case .identityCopyWithoutStatute, .demandWithoutData: .gdpr("5(1)(c)")
        case .possibleDuplicate, .clientEndedWhileServed, .paidBeforeInvoice: .gdpr("5(1)(d)")
        case .identityDocumentKeptOtherwise: .gdpr("5(1)(e)")
        case .contactWithoutGround, .answeredUndecided, .demandWithoutApprover, .receiptUnknown: .gdpr("5(2)")
        case .purposeWithoutBasis, .shareWithoutGround: .gdpr("6(1)")
        case .demandWithoutPower: .gdpr("6(3)")
        case .consentWithoutProof, .consentWithoutStatement, .withdrawalWithoutConsent: .gdpr("7(1)")
        case .contactAfterWithdrawal, .consentHarderToWithdraw, .withdrawalRefused: .gdpr("7(3)")
        case .specialWithoutCondition: .gdpr("9(2)")
        case .criminalWithoutAuthority: .gdpr("10")
        case .questionAskedLate: .gdpr("12(2)")
        case .receiptVague, .requestExtendedLate, .requestExtendedTwice, .extensionUnexplained, .answeredLate,
            .closedUnanswered:
            .gdpr("12(3)")
        case .refusalWithoutGround, .refusalUnexplained, .groundNotApplicable, .remediesNotNamed: .gdpr("12(4)")
        case .identityAskedAgain, .identityEvidenceExcessive, .answeredUnverified: .gdpr("12(6)")
        case .statementBackdated, .noStatementInForce: .gdpr("13(1)")
        case .recordedAfterErasure: .gdpr("17(1)")
        case .recipientsNotNotified: .gdpr("19")
        case .contactAfterObjection, .consentDespiteObjection, .marketingObjectionRefused: .gdpr("21(3)")
        case .automatedDecisionWithoutGround: .gdpr("22(2)")
        case .arrangementMissing: .gdpr("26(1)")
        // A parent abroad may be made to hand over data; whether the guarantees still suffice is to be weighed.
        case .parentOutsideArea: .gdpr("28(1)")
        case .subProcessorUnauthorised: .gdpr("28(2)")
        case .agreementMissing, .agreementNotYet, .agreementExpired, .clausesMissing, .shareWithoutAgreement,
            .shareAgreementExpired:
            .gdpr("28(3)")
        case .agreementUnsigned: .gdpr("28(9)")
        case .undeclaredRecipient: .gdpr("30(1)(d)")
        case .activityTransferUndocumented: .gdpr("30(1)(e)")
        case .breachNotifiedLate, .breachNotNotified: .gdpr("33(1)")
        case .breachNotAssessed, .breachUndocumented: .gdpr("33(5)")
        case .breachNotTold: .gdpr("34(1)")
        case .impactAssessmentOutstanding: .gdpr("35(1)")
        case .activityTransferWithoutMechanism, .processorTransferWithoutMechanism, .shareTransferWithoutMechanism:
            .gdpr("44")
        case .processorTransferUndocumented: .gdpr("46(1)")

        case .invoiceNumberTaken: .ob("35a(1)(b)")
        case .consentByMinor: .uavg("5(1)")
        case .nationalNumberWithoutStatute, .identityDocumentUnmasked: .uavg("46(1)")
        case .contactWithoutConsent: .tw("11.7(1)")
        case .contactAfterOptOut: .tw("11.7(4)")

        case .specialDespiteStatement: Promise.noSpecialData.rule
        case .profilingDespiteStatement: Promise.noProfiling.rule
        case .recipientDespiteStatement, .partyDespiteStatement, .shareWithRecipientDespiteStatement:
            Promise.recipientsInUnion.rule
        case .processorDespiteStatement, .shareWithProcessorDespiteStatement: Promise.processorsInUnion.rule
        case .shareGroundDespiteStatement: Promise.sharesByContractOrLaw.rule
        case .contactAfterFollowUpTerm: Promise.followUpTerm.rule
        }
    }
}
