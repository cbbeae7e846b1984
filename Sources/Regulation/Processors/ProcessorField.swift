/// What of a processor changed, as a code with the provision it touches.
package enum ProcessorField: String, CaseIterable, Sendable {
    /// The name, the addresses, the description: sealed words.
    case wording
    case role
    case country
    case storage
    case access
    case parentCountry = "parent-country"
    case agreement
    case safeguard
    case subProcessors = "sub-processors"
    case reviewMonths = "review-months"

    package var rule: Rule {
        switch self {
        case .wording: .gdpr("30(1)(d)")
        case .role: .gdpr("4(8)")
        case .country, .storage, .access, .safeguard: .gdpr("44")
        case .parentCountry: .gdpr("28(1)")
        case .agreement: .gdpr("28(3)")
        case .subProcessors: .gdpr("28(2)")
        case .reviewMonths: .gdpr("5(2)")
        }
    }
}
