package import Facts
package import Postgres

/// Why an append was not answered with positions.
package enum AppendFailure: Error, Sendable {
    /// A stream that the append relies on has another version: read again, decide again.
    case conflict(stream: StreamID, expected: ExpectedVersion, actual: Int32)
    /// Something else was recorded under this command id.
    case commandReused(CommandID)
    /// Others kept appending faster than this one could be tried again.
    case contended
    /// The database can't be reached, and nothing of this request was sent.
    case unreachable(PostgresFailure)
    /// The connection was lost with the request under way, and could not be made again to find out. Sending the same
    /// command again is safe: it is recorded once.
    case outcomeUnknown(PostgresFailure)
    /// The database refused the rows for a reason that trying again doesn't mend.
    case rejected(PostgresFailure)
    /// The ledger takes nothing more: its organisation closed it.
    case ledgerClosed
    /// Whoever appends here had ended its work before the request was sent.
    case ended
}
