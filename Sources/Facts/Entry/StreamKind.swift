/// What a stream is about.
///
/// One stream holds the facts of one thing.
package enum StreamKind: String, CaseIterable, Sendable {
    case organisation
    case actor
    case statement
    case activity
    case processor
    case share
    case client
    case engagement
    case invoice
    case contact
    case consent
    case request
    case document
    case erasure
    case hold
    case breach
    /// What was brought in from elsewhere at once.
    case intake = "import"
    case ledger
    case message
    case mailServer = "mail-server"
}
