import Regulation

extension RegisterField {
    /// The provision that asks for it.
    var rule: Rule {
        switch self {
        case .reference, .name, .description, .owner, .since, .until: .gdpr("30(1)")
        case .role: .gdpr("30(2)")
        case .purposes: .gdpr("30(1)(b)")
        case .basis: .gdpr("6(1)")
        case .statute: .gdpr("6(1)(c)")
        case .interest, .assessment: .gdpr("6(1)(f)")
        case .condition, .special: .gdpr("9(2)")
        case .subjects, .data: .gdpr("30(1)(c)")
        case .source: .gdpr("14(2)(f)")
        case .recipients, .internalRecipients: .gdpr("30(1)(d)")
        case .processors, .contract: .gdpr("28(3)")
        case .transfers, .safeguard: .gdpr("30(1)(e)")
        case .mechanism: .gdpr("44")
        case .retention: .gdpr("30(1)(f)")
        case .measures: .gdpr("30(1)(g)")
        case .automatedDecision: .gdpr("22(1)")
        case .profiling: .gdpr("4(4)")
        case .impactAssessment, .impactAssessmentProgress, .impactAssessmentReference: .gdpr("35(1)")
        case .controllers: .gdpr("30(2)(a)")
        }
    }
}
