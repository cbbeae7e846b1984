/// What of an activity changed, as a code with the provision it touches.
package enum ActivityField: String, CaseIterable, Sendable {
    /// The title, the description or the owner: sealed words.
    case wording
    case kind
    case since
    case until
    case purposes
    case subjectCategories = "subject-categories"
    case dataCategories = "data-categories"
    case recipients
    case transfers
    case retention
    case measures
    case automatedDecision = "automated-decision"
    case profiling
    case impactAssessment = "impact-assessment"
    case reviewMonths = "review-months"
    case controllers
    case processing

    package var rule: Rule {
        switch self {
        case .wording, .kind: .gdpr("30(1)")
        case .since, .until, .reviewMonths: .gdpr("5(2)")
        case .purposes: .gdpr("30(1)(b)")
        case .subjectCategories, .dataCategories: .gdpr("30(1)(c)")
        case .recipients: .gdpr("30(1)(d)")
        case .transfers: .gdpr("30(1)(e)")
        case .retention: .gdpr("30(1)(f)")
        case .measures: .gdpr("30(1)(g)")
        case .automatedDecision: .gdpr("22(1)")
        case .profiling: .gdpr("4(4)")
        case .impactAssessment: .gdpr("35(1)")
        case .controllers: .gdpr("30(2)(a)")
        case .processing: .gdpr("30(2)(b)")
        }
    }
}
