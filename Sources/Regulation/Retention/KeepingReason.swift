/// Why data may not be erased yet (Article 17(3)).
package enum KeepingReason: String, CaseIterable, Sendable {
    /// The tax authority may ask for them for seven years (AWR, Article 52(4)).
    case administration
    /// A request of the person concerned is being dealt with, and its file is what it is dealt with by (Article 12(3)).
    case runningRequest = "running-request"
    /// Recorded after the erasure was approved, which says nothing about them.
    case later

    package var rules: [Rule] {
        switch self {
        case .administration: [.gdpr("17(3)(b)"), .awr("52(4)")]
        case .runningRequest: [.gdpr("17(3)(b)"), .gdpr("12(3)")]
        case .later: [.gdpr("17(1)")]
        }
    }
}
