package import Facts

/// How far a ledger has come.
package struct LedgerHead: Hashable, Sendable {
    /// The number of entries; the last one stands at `size - 1`.
    package let size: Int64
    package let recordedAt: Instant
    /// Whether nothing more is recorded in it.
    package let isClosed: Bool

    package init(size: Int64, recordedAt: Instant, isClosed: Bool = false) {
        self.size = size
        self.recordedAt = recordedAt
        self.isClosed = isClosed
    }
}
