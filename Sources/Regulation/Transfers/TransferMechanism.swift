/// On what a transfer to a third country rests (Chapter V).
package enum TransferMechanism: String, CaseIterable, Sendable {
    /// A decision of the Commission (Article 45).
    case adequacy
    /// Standard contractual clauses (Article 46(2)(c) and (d)).
    case standardClauses = "scc"
    /// Binding corporate rules (Article 47).
    case bindingRules = "bcr"
    /// An instrument between public bodies (Article 46(2)(a)).
    case publicInstrument = "public-instrument"
    /// An approved code of conduct (Article 46(2)(e)).
    case codeOfConduct = "code-of-conduct"
    /// An approved certification (Article 46(2)(f)).
    case certification
    /// Contractual clauses that the supervisory authority authorised (Article 46(3)(a)).
    case authorisedClauses = "authorised-clauses"
    case derogationConsent = "derogation-consent"
    case derogationContract = "derogation-contract"
    case derogationContractForSubject = "derogation-contract-for-subject"
    case derogationPublicInterest = "derogation-public-interest"
    case derogationLegalClaims = "derogation-legal-claims"
    case derogationVitalInterests = "derogation-vital-interests"
    case derogationRegister = "derogation-register"
    case derogationCompellingInterests = "derogation-compelling-interests"
    /// Nothing was arranged. A fact, and to be recorded as such.
    case nothing = "none"

    package var rule: Rule {
        switch self {
        case .adequacy: .gdpr("45(1)")
        case .standardClauses: .gdpr("46(2)(c)")
        case .bindingRules: .gdpr("47(1)")
        case .publicInstrument: .gdpr("46(2)(a)")
        case .codeOfConduct: .gdpr("46(2)(e)")
        case .certification: .gdpr("46(2)(f)")
        case .authorisedClauses: .gdpr("46(3)(a)")
        case .derogationConsent: .gdpr("49(1)(a)")
        case .derogationContract: .gdpr("49(1)(b)")
        case .derogationContractForSubject: .gdpr("49(1)(c)")
        case .derogationPublicInterest: .gdpr("49(1)(d)")
        case .derogationLegalClaims: .gdpr("49(1)(e)")
        case .derogationVitalInterests: .gdpr("49(1)(f)")
        case .derogationRegister: .gdpr("49(1)(g)")
        case .derogationCompellingInterests: .gdpr("49(1)")
        case .nothing: .gdpr("44")
        }
    }
}
