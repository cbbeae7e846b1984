/// Why a register stopped.
///
/// The code stands in the database.
package enum RegisterFault: String, CaseIterable, Sendable {
    /// An entry, or its payload, that this release can't read: it is damaged or of a newer release.
    case unreadableEntry = "unreadable-entry"
    /// A row that should be there isn't: somebody changed the table. A rebuild makes it anew.
    case rowMissing = "row-missing"
}
