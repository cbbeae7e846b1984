package import Regulation
package import Views

/// Why the archive can't be read.
package enum ArchiveFailure: Error, Hashable, Sendable {
    /// A register met an entry that it can't take, and shows nothing newer until it is rebuilt.
    case registerStopped(RegisterName)
    /// A period that ends before it begins.
    case emptyPeriod
    /// A disclosure that recurs, of which a period was to be named; of which something is on record.
    case periodNeeded(known: [CalendarPeriod])
}
