package import Facts
package import Regulation

/// An officer's own register, read from a sheet: what it says, as things of a declaration.
///
/// A row is a processing activity. What it does not say is a gap of the register and no fault; words that stand for no
/// code are a fault of their cell, and nothing is guessed.
package struct RegisterSheet: Sendable {
    /// What is in the sheet; it has neither organisation nor statements.
    package let declaration: Declaration
    /// The fields that have a column: of what is in the register already, nothing else is changed.
    package let fields: Set<RegisterField>
    /// The slugs of activities whose row says no first day.
    package let undated: Set<String>
    /// The rows that were left out because something was wrong with them.
    package let bad: IntakeFailures?
    /// How many rows of activities were taken.
    package let taken: Int
    /// How many rows were left out.
    package let leftOut: Int
    /// What cells of rows that were taken say and what is not kept of it.
    package let remarks: [RegisterRemark]
    /// The line on which each activity stands, by its slug.
    package let lines: [String: Int]
    /// Columns that stand for nothing known.
    package let unread: [UnreadColumn]
    /// The line on which the headings stand.
    package let headingLine: Int
    /// The lines on which rows begin that were left out.
    private let badLines: [Int]

    /// What decides how a sheet is read.
    package struct Reading: Sendable {
        package var layout: RegisterLayout?
        package var mapping: SheetMapping
        /// The first day of activities whose row says none.
        package var since: Day
        /// Whether rows with something wrong are left out, and the others taken.
        package var skipsBad: Bool
        /// Countries by what they are called.
        package var countries: [Heading: Country]

        package init(
            layout: RegisterLayout? = nil, mapping: SheetMapping = SheetMapping(), since: Day, skipsBad: Bool = false,
            countries: [Heading: Country] = [:]
        ) {
            self.layout = layout
            self.mapping = mapping
            self.since = since
            self.skipsBad = skipsBad
            self.countries = countries
        }
    }

    /// Reads a sheet.
    ///
    /// - Throws: Everything that is wrong with it, with line and column; with `skipsBad` only what keeps all of it from
    ///   being read.
    package init(_ sheet: SheetFile, _ reading: Reading) throws(IntakeFailures) {
        let head = try RegisterHeadings(sheet, reading)
        var rows = try sheet.rows()
        for _ in 0...head.index { _ = try rows.next() }
        var collected = RegisterRows(reading, file: sheet.name)
        let log = FailureLog(file: sheet.name)
        var (taken, leftOut) = (0, 0)
        var badLines: [Int] = []
        while let row = try rows.next() {
            var record = head.columns.record(row)
            let made = collected.read(&record)
            if record.faults.isEmpty, let made {
                collected.take(made)
                taken += 1
            } else {
                leftOut += 1
                badLines.append(row.place.line)
                for fault in record.faults {
                    let name = fault.field.prefix { $0 != " " }
                    let rule = RegisterField(rawValue: String(name))?.rule ?? .gdpr("30(1)")
                    log.add(fault.problem, at: fault.place, field: FieldPath(text: fault.field, rule: rule))
                }
            }
        }
        // Where nothing is left, what is wrong with all of it says more than that nothing is.
        if !reading.skipsBad || taken == 0 { try log.requireEmpty() }
        declaration = try collected.declaration()
        fields = Set(RegisterField.allCases.filter(head.columns.has))
        undated = collected.undated
        bad = log.isEmpty ? nil : log.collected
        self.taken = taken
        self.leftOut = leftOut
        remarks = collected.remarks
        lines = collected.lines
        unread = head.columns.unread
        headingLine = head.line
        self.badLines = badLines
    }

    /// The line on which the row begins that a failure is about.
    package func line(of failure: IntakeFailure) -> Int {
        badLines.last { $0 <= failure.line ?? 0 } ?? 0
    }
}

/// Which row of a sheet has the headings: titles and headings over several columns may stand above them.
struct RegisterHeadings {
    /// How many rows come before it.
    let index: Int
    let line: Int
    let columns: SheetColumns<RegisterField>

    /// So many rows are looked at.
    private static let depth = 25

    init(_ sheet: SheetFile, _ reading: RegisterSheet.Reading) throws(IntakeFailures) {
        var rows = try sheet.rows()
        var best: (index: Int, row: SheetRow, count: Int)?
        var first: SheetRow?
        for index in 0..<Self.depth {
            guard let row = try rows.next() else { break }
            first = first ?? row
            let count = Self.known(row, reading)
            if count > best?.count ?? 0 { best = (index, row, count) }
        }
        guard let best, best.count > 1 || first?.cells.count == 1 else {
            // Says which headings are known.
            index = 0
            line = first?.place.line ?? 1
            columns = try SheetColumns(first, mapping: Self.mapping(first, reading), file: sheet.name)
            return
        }
        index = best.index
        line = best.row.place.line
        columns = try SheetColumns(best.row, mapping: Self.mapping(best.row, reading), file: sheet.name)
        guard columns.has(.name) else {
            throw SheetFile.failures(
                .sheet(.missingColumn(names: RegisterField.name.headings)), sheet.name, at: best.row.place)
        }
    }

    /// How many cells of a row are headings that are known.
    private static func known(_ row: SheetRow, _ reading: RegisterSheet.Reading) -> Int {
        let mapping = mapping(row, reading)
        let known = Set(RegisterField.allCases.flatMap { [$0.rawValue] + $0.headings }.map { Heading($0) })
        return Set(row.cells.map { Heading($0.text) }).count { mapping.columns[$0] != nil || known.contains($0) }
    }

    /// The mapping with the columns of the layout, where it says nothing of them itself.
    private static func mapping(_ row: SheetRow?, _ reading: RegisterSheet.Reading) -> SheetMapping {
        var mapping = reading.mapping
        guard let row, let layout = reading.layout else { return mapping }
        mapping.columns.merge(layout.mapping(row).columns) { own, _ in own }
        return mapping
    }
}
