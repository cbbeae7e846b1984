/// What was decided on a request.
package enum RequestOutcome: String, CaseIterable, Sendable {
    case granted
    case partlyGranted = "partly-granted"
    case refused
    /// The requester could not be identified (Article 11(2), 12(6)).
    case notIdentified = "not-identified"
    case noData = "no-data"
    case withdrawn
    case forwarded

    /// Whether something is denied, for which a ground and the remedies are named (Article 12(4)).
    package var denies: Bool {
        switch self {
        case .partlyGranted, .refused: true
        case .granted, .notIdentified, .noData, .withdrawn, .forwarded: false
        }
    }

    /// Whether data or a change are given to whoever asks, who then has to be known.
    package var discloses: Bool {
        switch self {
        case .granted, .partlyGranted, .noData: true
        case .refused, .notIdentified, .withdrawn, .forwarded: false
        }
    }

    /// Whether an answer is owed before the file is closed.
    package var needsAnswer: Bool {
        switch self {
        case .granted, .partlyGranted, .refused, .notIdentified, .noData, .forwarded: true
        case .withdrawn: false
        }
    }
}
