/// Something that the register should say and does not.
///
/// A gap is allowed when something is declared, and listed by its article until it is filled.
package enum Gap: String, CaseIterable, Sendable {
    // MARK: The organisation
    case contactMissing = "organisation.contact-missing"
    case dataProtectionOfficerNotStated = "organisation.data-protection-officer-not-stated"

    // MARK: Activities of a controller
    case purposesMissing = "activity.purposes-missing"
    case basisMissing = "activity.basis-missing"
    case obligationWithoutStatute = "activity.obligation-without-statute"
    case taskWithoutStatute = "activity.task-without-statute"
    case interestNotAssessed = "activity.interest-not-assessed"
    case conditionMissing = "activity.condition-missing"
    case subjectsMissing = "activity.subjects-missing"
    case dataMissing = "activity.data-missing"
    case recipientsMissing = "activity.recipients-missing"
    case recipientNotLinked = "activity.recipient-not-linked"
    case transfersNotStated = "activity.transfers-not-stated"
    case transferNotListed = "activity.transfer-not-listed"
    case transferMechanismMissing = "activity.transfer-mechanism-missing"
    case transferUndocumented = "activity.transfer-undocumented"
    case retentionMissing = "activity.retention-missing"
    case categoryWithoutRetention = "activity.category-without-retention"
    case measuresMissing = "activity.measures-missing"
    case impactAssessmentNotStated = "activity.impact-assessment-not-stated"

    // MARK: Processors that an activity still uses
    case processorEnded = "activity.processor-ended"
    case agreementMissing = "activity.agreement-missing"
    case agreementExpired = "activity.agreement-expired"

    // MARK: Activities for other controllers
    case controllersMissing = "activity.controllers-missing"
    case processingMissing = "activity.processing-missing"
    case transfersForOthersNotStated = "activity.transfers-for-others-not-stated"
    case measuresForOthersMissing = "activity.measures-for-others-missing"

    // MARK: Processors
    case countryMissing = "processor.country-missing"
    case storageMissing = "processor.storage-missing"

    /// The stable code.
    package var code: String { rawValue }

    package var rule: Rule {
        switch self {
        case .contactMissing: .gdpr("30(1)(a)")
        case .dataProtectionOfficerNotStated: .gdpr("37(1)")

        case .purposesMissing: .gdpr("30(1)(b)")
        case .basisMissing: .gdpr("6(1)")
        case .obligationWithoutStatute: .gdpr("6(1)(c)")
        case .taskWithoutStatute: .gdpr("6(1)(e)")
        case .interestNotAssessed: .gdpr("6(1)(f)")
        case .conditionMissing: .gdpr("9(2)")
        case .subjectsMissing, .dataMissing: .gdpr("30(1)(c)")
        case .recipientsMissing, .recipientNotLinked: .gdpr("30(1)(d)")
        case .transfersNotStated, .transferNotListed, .transferUndocumented: .gdpr("30(1)(e)")
        case .transferMechanismMissing: .gdpr("44")
        case .retentionMissing: .gdpr("30(1)(f)")
        case .categoryWithoutRetention: .gdpr("5(1)(e)")
        case .measuresMissing: .gdpr("30(1)(g)")
        case .impactAssessmentNotStated: .gdpr("35(1)")

        case .processorEnded, .agreementMissing, .agreementExpired: .gdpr("28(3)")

        case .controllersMissing: .gdpr("30(2)(a)")
        case .processingMissing: .gdpr("30(2)(b)")
        case .transfersForOthersNotStated: .gdpr("30(2)(c)")
        case .measuresForOthersMissing: .gdpr("30(2)(d)")

        case .countryMissing, .storageMissing: .gdpr("44")
        }
    }
}
