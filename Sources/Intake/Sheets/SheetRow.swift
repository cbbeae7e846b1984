/// One row of a sheet as it was written.
package struct SheetRow: Sendable {
    package let cells: [SheetCell]
    /// Where it begins.
    package let place: SourcePlace
    /// What is wrong with how it is written; the row can't be relied on, the ones after it can.
    package var problems: [SheetFault]

    package init(cells: [SheetCell], place: SourcePlace, problems: [SheetFault] = []) {
        self.cells = cells
        self.place = place
        self.problems = problems
    }

    /// Whether it has sums, as people write them below a table: a word for it, and nothing but numbers besides.
    var isTotal: Bool {
        let cells = cells.compactMap(\.value)
        guard let first = cells.first, first.utf8.count < 16,
            ["totaal", "total", "totalen", "totals", "eindtotaal", "grandtotal"].contains(Heading(first).plain)
        else { return false }
        return problems.isEmpty
            && cells.dropFirst().allSatisfy { $0.allSatisfy { $0.isNumber || ".,-€ ".contains($0) } }
    }

    /// Whether nothing at all stands in it, as in the rows that spreadsheets write below a table.
    package var isBlank: Bool { problems.isEmpty && cells.allSatisfy { $0.value == nil } }
}
