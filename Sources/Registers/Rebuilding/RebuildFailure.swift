package import Views

/// Why registers could not be made anew; the ones in use are as they were.
package enum RebuildFailure: Error, Hashable, Sendable {
    /// An entry can't be read; a register without it would be wrong.
    case unreadable(RegisterName, position: Int64)
    /// Another rebuild, or check, is at work on this database.
    case anotherAtWork
    /// Readers never left the tables alone for a moment.
    case tablesInUse
}
