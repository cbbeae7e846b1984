package import Views

/// A register isn't what folding the ledger makes it.
package enum RegisterDamage: Error, Hashable, Sendable {
    /// A row that a fact ends is not there, or has ended already.
    case rowMissing(RegisterName)
}
