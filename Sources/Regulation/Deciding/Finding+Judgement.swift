extension Finding {
    /// The stable code, as it stands in the entry.
    package var code: String { rawValue }
    package var rule: Rule { judgement.rule }
    package var severity: Severity { judgement.severity }

    package var judgement: Judgement {
        switch self {
        // MARK: Statements
        case .statementBackdated: .gap(.gdpr("13(1)"))
        case .noStatementInForce: .unlawful(.gdpr("13(1)"))

        // MARK: Activities
        case .purposeWithoutBasis: .unlawful(.gdpr("6(1)"))
        case .specialWithoutCondition: .unlawful(.gdpr("9(2)"))
        case .criminalWithoutAuthority: .unlawful(.gdpr("10"))
        case .nationalNumberWithoutStatute: .unlawful(.uavg("46(1)"))
        // A copy may be masked and there may be no other way: what is missing is the reason (AP, "Kopie van uw ID").
        case .identityCopyWithoutStatute: .gap(.gdpr("5(1)(c)"))
        case .automatedDecisionWithoutGround: .unlawful(.gdpr("22(2)"))
        case .impactAssessmentOutstanding: .unlawful(.gdpr("35(1)"))
        case .activityTransferWithoutMechanism: .unlawful(.gdpr("44"))
        case .activityTransferUndocumented: .gap(.gdpr("30(1)(e)"))
        case .specialDespiteStatement: .broken(.noSpecialData)
        case .profilingDespiteStatement: .broken(.noProfiling)
        case .recipientDespiteStatement: .broken(.recipientsInUnion)

        // MARK: Processors
        case .agreementMissing, .agreementNotYet, .agreementExpired, .clausesMissing: .unlawful(.gdpr("28(3)"))
        case .agreementUnsigned: .unlawful(.gdpr("28(9)"))
        case .arrangementMissing: .unlawful(.gdpr("26(1)"))
        case .subProcessorUnauthorised: .unlawful(.gdpr("28(2)"))
        case .processorTransferWithoutMechanism: .unlawful(.gdpr("44"))
        case .processorTransferUndocumented: .gap(.gdpr("46(1)"))
        // A parent abroad may be made to hand over data; whether the guarantees still suffice is to be weighed.
        case .parentOutsideArea: .gap(.gdpr("28(1)"))
        case .processorDespiteStatement: .broken(.processorsInUnion)

        // MARK: Shares
        case .undeclaredRecipient: .unlawful(.gdpr("30(1)(d)"))
        case .shareWithoutAgreement, .shareAgreementExpired: .unlawful(.gdpr("28(3)"))
        case .shareTransferWithoutMechanism: .unlawful(.gdpr("44"))
        case .shareWithoutGround: .unlawful(.gdpr("6(1)"))
        case .shareAbroadDespiteStatement: .broken(.recipientsInUnion)
        case .shareGroundDespiteStatement: .broken(.sharesByContractOrLaw)

        // MARK: Clients
        case .possibleDuplicate: .gap(.gdpr("5(1)(d)"))

        // MARK: Contacts
        case .contactAfterObjection: .unlawful(.gdpr("21(3)"))
        case .contactAfterOptOut: .unlawful(.tw("11.7(4)"))
        case .contactAfterWithdrawal: .unlawful(.gdpr("7(3)"))
        case .contactWithoutConsent: .unlawful(.tw("11.7(1)"))
        case .contactAfterFollowUpTerm: .broken(.followUpTerm)
        case .contactForUnknownPurpose: .gap(.gdpr("5(1)(b)"))
        // There may well have been an assignment that nobody recorded.
        case .contactWithoutGround: .gap(.gdpr("5(2)"))

        // MARK: Consents
        case .consentWithoutProof: .unlawful(.gdpr("7(1)"))
        case .consentByMinor: .unlawful(.uavg("5(1)"))
        case .consentWithoutStatement: .gap(.gdpr("7(1)"))
        case .consentHarderToWithdraw: .unlawful(.gdpr("7(3)"))
        case .consentDespiteObjection: .gap(.gdpr("21(3)"))
        case .withdrawalWithoutConsent: .gap(.gdpr("7(1)"))

        // MARK: Requests
        case .questionAskedLate: .gap(.gdpr("12(2)"))
        case .identityAskedAgain, .identityEvidenceExcessive: .unlawful(.gdpr("12(6)"))
        case .requestExtendedLate, .requestExtendedTwice, .extensionUnexplained: .unlawful(.gdpr("12(3)"))
        case .refusalWithoutGround, .refusalUnexplained, .groundNotApplicable: .unlawful(.gdpr("12(4)"))
        case .marketingObjectionRefused: .unlawful(.gdpr("21(3)"))
        case .withdrawalRefused: .unlawful(.gdpr("7(3)"))
        case .answeredLate: .unlawful(.gdpr("12(3)"))
        case .answeredUndecided: .gap(.gdpr("5(2)"))
        case .answeredUnverified: .unlawful(.gdpr("12(6)"))
        case .remediesNotNamed: .unlawful(.gdpr("12(4)"))
        case .closedUnanswered: .unlawful(.gdpr("12(3)"))
        case .recipientsNotNotified: .unlawful(.gdpr("19"))
        }
    }
}
