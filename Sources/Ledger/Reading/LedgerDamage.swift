package import Facts

/// The ledger isn't what it must be: somebody went round the program, or the disk did.
package enum LedgerDamage: Error, Hashable, Sendable {
    case missing(position: Int64)
    case malformed(position: Int64, MalformedFacts)
    /// The entry says another position or organisation than its row.
    case misplaced(position: Int64)
}
