/// Why data are to be erased (Article 17(1)).
package enum ErasureGround: String, CaseIterable, Sendable {
    case notNeeded = "no-longer-needed"
    case consentWithdrawn = "consent-withdrawn"
    case objection
    case unlawful
    case legalDuty = "legal-duty"
    /// Data of a child, collected for a service of the information society.
    case child

    package var rule: Rule {
        switch self {
        case .notNeeded: .gdpr("17(1)(a)")
        case .consentWithdrawn: .gdpr("17(1)(b)")
        case .objection: .gdpr("17(1)(c)")
        case .unlawful: .gdpr("17(1)(d)")
        case .legalDuty: .gdpr("17(1)(e)")
        case .child: .gdpr("17(1)(f)")
        }
    }
}
