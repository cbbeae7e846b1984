/// Why an approach is not allowed.
package enum ContactBar: String, CaseIterable, Sendable {
    /// No such client is on record; what is unknown is not allowed.
    case clientUnknown = "client-unknown"
    /// No activity declares the purpose.
    case purposeUnknown = "purpose-unknown"
    case objected
    case optedOut = "opted-out"
    case consentWithdrawn = "consent-withdrawn"
    case consentRefused = "consent-refused"
    case consentMissing = "consent-missing"
    /// A "yes" is on record, but nothing to show it by.
    case consentUnproven = "consent-unproven"
    /// A "yes" of a child under sixteen without its representative, which is none.
    case consentByMinor = "consent-by-minor"
    /// The term of the statement after the end of service is over.
    case followUpTermOver = "follow-up-term-over"
    /// A service or billing message to somebody who was never served.
    case neverServed = "never-served"
    /// What they are known by was erased.
    case erased

    package var rule: Rule {
        switch self {
        case .clientUnknown: .gdpr("6(1)")
        case .purposeUnknown: .gdpr("5(1)(b)")
        case .objected: .gdpr("21(3)")
        case .optedOut: .tw("11.7(4)")
        case .consentWithdrawn: .gdpr("7(3)")
        case .consentRefused, .consentMissing: .tw("11.7(1)")
        case .consentUnproven: .gdpr("7(1)")
        case .consentByMinor: .uavg("5(1)")
        case .followUpTermOver: Promise.followUpTerm.rule
        case .neverServed: .gdpr("6(1)(b)")
        case .erased: .gdpr("17(1)")
        }
    }

    /// What is found where such an approach was made all the same.
    package var finding: Finding {
        switch self {
        case .clientUnknown, .neverServed, .erased: .contactWithoutGround
        case .purposeUnknown: .contactForUnknownPurpose
        case .objected: .contactAfterObjection
        case .optedOut: .contactAfterOptOut
        case .consentWithdrawn: .contactAfterWithdrawal
        case .consentRefused, .consentMissing, .consentUnproven, .consentByMinor: .contactWithoutConsent
        case .followUpTermOver: .contactAfterFollowUpTerm
        }
    }
}
