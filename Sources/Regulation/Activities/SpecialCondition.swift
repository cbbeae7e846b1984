/// The conditions of Article 9(2), one of which lifts the ban on processing special categories of data.
package enum SpecialCondition: String, CaseIterable, Sendable {
    case explicitConsent = "explicit-consent"
    case employmentLaw = "employment-law"
    case vitalInterests = "vital-interests"
    case nonProfitBody = "non-profit-body"
    case madePublic = "made-public"
    case legalClaims = "legal-claims"
    case substantialPublicInterest = "substantial-public-interest"
    case healthCare = "health-care"
    case publicHealth = "public-health"
    case research

    package var rule: Rule {
        switch self {
        case .explicitConsent: .gdpr("9(2)(a)")
        case .employmentLaw: .gdpr("9(2)(b)")
        case .vitalInterests: .gdpr("9(2)(c)")
        case .nonProfitBody: .gdpr("9(2)(d)")
        case .madePublic: .gdpr("9(2)(e)")
        case .legalClaims: .gdpr("9(2)(f)")
        case .substantialPublicInterest: .gdpr("9(2)(g)")
        case .healthCare: .gdpr("9(2)(h)")
        case .publicHealth: .gdpr("9(2)(i)")
        case .research: .gdpr("9(2)(j)")
        }
    }
}
