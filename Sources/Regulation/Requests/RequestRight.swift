/// The right that a request invokes.
package enum RequestRight: String, CaseIterable, Sendable {
    case information
    case access
    case rectification
    case erasure
    case restriction
    case portability
    case objection
    case marketingObjection = "marketing-objection"
    case automatedDecision = "automated-decision"
    case consentWithdrawal = "consent-withdrawal"
    case complaint

    package var rule: Rule {
        switch self {
        case .information: .gdpr("14(3)")
        case .access: .gdpr("15")
        case .rectification: .gdpr("16")
        case .erasure: .gdpr("17")
        case .restriction: .gdpr("18")
        case .portability: .gdpr("20")
        case .objection: .gdpr("21(1)")
        case .marketingObjection: .gdpr("21(3)")
        case .automatedDecision: .gdpr("22")
        case .consentWithdrawal: .gdpr("7(3)")
        case .complaint: .gdpr("77")
        }
    }

    /// Whether it takes effect the moment it arrives: the month is only for the confirmation.
    ///
    /// Whoever records such a request records the objection or the withdrawal with it.
    package var takesEffectAtOnce: Bool {
        switch self {
        case .marketingObjection, .consentWithdrawal: true
        case .information, .access, .rectification, .erasure, .restriction, .portability, .objection,
            .automatedDecision, .complaint:
            false
        }
    }

    /// What refusing it would be; nothing where it may be refused on a ground.
    package var refusalFinding: Finding? {
        switch self {
        case .marketingObjection: .marketingObjectionRefused
        case .consentWithdrawal: .withdrawalRefused
        case .information, .access, .rectification, .erasure, .restriction, .portability, .objection,
            .automatedDecision, .complaint:
            nil
        }
    }

    /// Whether each recipient of the data is told of what was done (Article 19).
    package var concernsRecipients: Bool {
        switch self {
        case .rectification, .erasure, .restriction: true
        case .information, .access, .portability, .objection, .marketingObjection, .automatedDecision,
            .consentWithdrawal, .complaint:
            false
        }
    }
}
