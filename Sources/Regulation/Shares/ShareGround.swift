/// Why personal data were given to somebody else.
package enum ShareGround: String, CaseIterable, Sendable {
    /// To a processor under its agreement: no disclosure for purposes of somebody else's.
    case agreement
    case contract
    case legalObligation = "legal-obligation"
    case consent
    case legitimateInterests = "legitimate-interests"
    case vitalInterests = "vital-interests"
    /// There was none. A fact, and to be recorded as such.
    case nothing = "none"
}
