/// What proves when a message reached the organisation, which is when a term begins (Article 12(3)).
///
/// Senders write the date of a message themselves; only the line that the organisation's own server added counts.
package enum ReceiptProof: String, CaseIterable, Sendable {
    /// A server that the organisation declared as its own wrote down when it took the message in.
    case ownServer = "own-server"
    /// None of the lines is by a server of the organisation's.
    case noOwnServer = "no-own-server"
    /// Its own server's line has no time that can be read.
    case timeUnreadable = "time-unreadable"
    /// Its own server's line names a time that can't be: before there was such mail, or in the future.
    case timeImpossible = "time-impossible"

    package var isProven: Bool {
        switch self {
        case .ownServer: true
        case .noOwnServer, .timeUnreadable, .timeImpossible: false
        }
    }
}
