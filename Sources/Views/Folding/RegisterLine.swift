import Facts
import Regulation

/// One register on its way through the ledger.
///
/// A page goes in three steps: every entry is accepted, which reads it; the histories that are lacking are recalled;
/// and everything accepted is folded.
protocol RegisterLine: Sendable {
    associatedtype View: RegisterView

    init(_ room: FoldingRoom)

    mutating func accept(_ entry: borrowing Envelope, _ context: EntryContext) throws(MalformedFacts)

    /// The streams whose history has to be recalled before what was accepted can be folded.
    func lacking() -> Set<StreamID>

    /// Accepts an entry of a history, in the order of versions.
    mutating func recall(_ entry: borrowing Envelope, _ context: EntryContext) throws(MalformedFacts)

    /// Folds what was accepted, and says what it does to the table.
    mutating func fold() -> RowChanges<View>

    /// Hands out everything that was held back.
    mutating func finish() -> RowChanges<View>
}
