/// Rows under typed columns; the same table is shown to people and written as CSV.
package struct Table: Sendable {
    package let caption: Phrase
    package let columns: [Column]
    package let rows: [Row]
    /// What is said where there are no rows.
    package let empty: Phrase

    package struct Row: Sendable {
        package let cells: [Cell]
        /// The entries of the ledger behind the row.
        package let events: [Int64]

        package init(_ cells: [Cell], events: [Int64] = []) {
            self.cells = cells
            self.events = events
        }
    }

    package init(_ caption: Phrase, columns: [Column], rows: [Row], empty: Phrase = HeadingText.none.phrase) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
        self.empty = empty
    }

    var listsEvents: Bool { rows.contains { !$0.events.isEmpty } }
}
