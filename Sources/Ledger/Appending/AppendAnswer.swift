/// Where the facts of a command stand in the ledger, durably.
package struct AppendAnswer: Hashable, Sendable {
    /// The position of its first event; the others follow without a gap.
    package let first: Int64
    package let count: Int
    /// Whether the command had been recorded before, so that this only repeats the answer it got then.
    package let isRepeated: Bool

    package init(first: Int64, count: Int, isRepeated: Bool) {
        self.first = first
        self.count = count
        self.isRepeated = isRepeated
    }

    package var positions: Range<Int64> { first..<(first + Int64(count)) }
}
