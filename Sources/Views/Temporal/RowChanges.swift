/// What folding some entries does to the table of a register.
package struct RowChanges<View: RegisterView>: Sendable {
    /// Rows to add, the ones that were superseded again at once among them.
    package internal(set) var rows: [TemporalRow<View>] = []
    /// Rows that are in the table and end.
    package internal(set) var closings: [RowClosing<View>] = []

    package init() {}

    /// Hands out the rows and keeps what ends.
    mutating func takeRows() -> RowChanges {
        var taken = RowChanges()
        swap(&taken.rows, &rows)
        return taken
    }

    /// The same without the rows to add.
    package func closingsOnly() -> RowChanges {
        var changes = self
        changes.rows = []
        return changes
    }

    package var isEmpty: Bool { rows.isEmpty && closings.isEmpty }
}
