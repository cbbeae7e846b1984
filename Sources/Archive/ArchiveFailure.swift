package import Views

/// Why the archive can't be read.
package enum ArchiveFailure: Error, Hashable, Sendable {
    /// A register met an entry that it can't take, and shows nothing newer until it is rebuilt.
    case registerStopped(RegisterName)
    /// A period that ends before it begins.
    case emptyPeriod
}
