/// The six grounds of Article 6(1).
package enum LawfulBasis: String, CaseIterable, Sendable {
    case consent
    case contract
    case legalObligation = "legal-obligation"
    case vitalInterests = "vital-interests"
    case publicTask = "public-task"
    case legitimateInterests = "legitimate-interests"

    package var rule: Rule {
        switch self {
        case .consent: .gdpr("6(1)(a)")
        case .contract: .gdpr("6(1)(b)")
        case .legalObligation: .gdpr("6(1)(c)")
        case .vitalInterests: .gdpr("6(1)(d)")
        case .publicTask: .gdpr("6(1)(e)")
        case .legitimateInterests: .gdpr("6(1)(f)")
        }
    }
}
