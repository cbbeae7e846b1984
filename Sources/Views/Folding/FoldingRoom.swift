/// How much a register keeps at hand while it is folded, and when it hands rows out.
package struct FoldingRoom: Sendable {
    /// Facts at hand, per register and at least; twice as many at most.
    let capacity: Int
    let settling: Settling

    package init(capacity: Int, settling: Settling) {
        self.capacity = capacity
        self.settling = settling
    }

    /// For following a ledger: pages are small, and somebody may ask at any time.
    package static let following = FoldingRoom(capacity: 20_000, settling: .withEveryPage)
    /// For folding a ledger of millions from its start.
    package static let rebuilding = FoldingRoom(capacity: 20_000, settling: .late)
}
