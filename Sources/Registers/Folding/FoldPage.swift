import Views

/// What folding a page of the ledger gave.
struct FoldPage: Sendable {
    /// One piece per register.
    let changes: [TableChanges]
    /// The registers that stopped within the page; those that did are folded up to there.
    let stops: [RegisterName: FoldStop]
}
