/// How it went to tell a recipient of a rectification, erasure or restriction (Article 19).
package enum NotificationResult: String, CaseIterable, Sendable {
    case sent
    case acknowledged
    /// It proved impossible or takes a disproportionate effort.
    case impossible
}
