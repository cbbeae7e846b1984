/// What the words of a message suggest that it is; somebody decides.
package enum MessageSuggestion: String, CaseIterable, Sendable {
    /// No more messages (Tw 11.7(4)).
    case optOut = "opt-out"
    /// No more marketing, or no processing (Article 21).
    case objection
    /// Consent is taken back (Article 7(3)).
    case withdrawal
    case access
    case rectification
    case erasure
    case restriction
    case portability
    case complaint
    /// A right of the Regulation, without saying which.
    case right

    /// Whether a term would run from its receipt (Article 12(3)).
    package var hasTerm: Bool {
        switch self {
        case .optOut: false
        case .objection, .withdrawal, .access, .rectification, .erasure, .restriction, .portability, .complaint, .right:
            true
        }
    }
}
