import Regulation

/// Which column of a sheet stands for which field.
package struct SheetColumns<Field: SheetField>: Sendable {
    private let places: [Field: Int]
    private let constants: [Field: String]
    private let unknownWords: UnknownWords
    private let tables: [Field: [Heading: String]]
    package let dateOrder: DateOrder
    /// The first of the hundred years that years of two digits are of.
    let shortYearsFrom: Int?
    /// How many cells a row has.
    package let count: Int
    /// Columns that stand for nothing known.
    package let unread: [UnreadColumn]

    /// Finds the columns by the headings and, where there is one, by what the mapping says of them.
    ///
    /// - Throws: Headings of which none is known or two are the same, and whatever of the mapping does not fit.
    package init(
        _ headings: SheetRow?, among fields: [Field] = Array(Field.allCases),
        mapping: SheetMapping = SheetMapping(), file: String
    ) throws(IntakeFailures) {
        let log = FailureLog(file: file)
        guard let headings else { throw SheetFile.failures(.sheet(.empty), file, at: .start) }
        for fault in headings.problems { log.add(fault.problem, at: fault.place) }
        let resolved = Self.resolve(headings, among: fields, mapping, log)
        log.add(Self.absent(headings, mapping))
        self.places = resolved.places
        self.unread = resolved.unread
        count = headings.cells.count
        constants = mapping.constants.reduce(into: [:]) { found, constant in
            if let field = Field(rawValue: constant.key) { found[field] = constant.value }
        }
        tables = mapping.values.reduce(into: [:]) { found, table in
            if let field = Field(rawValue: table.key) { found[field] = table.value }
        }
        unknownWords = UnknownWords(and: mapping.unknown)
        dateOrder = mapping.dateOrder
        shortYearsFrom = mapping.shortYearsFrom
        if places.isEmpty, log.isEmpty {
            let known = fields.prefix(8).map { $0.headings.first ?? $0.rawValue }
            log.add(.sheet(.noHeadings(known: Array(known))), at: headings.place)
        }
        try log.requireEmpty()
    }

    private static func resolve(
        _ headings: SheetRow, among fields: [Field], _ mapping: SheetMapping, _ log: FailureLog
    ) -> (places: [Field: Int], unread: [UnreadColumn]) {
        let known = Self.known(among: fields)
        var places: [Field: Int] = [:]
        var unread: [UnreadColumn] = []
        var seen: [Heading: Int] = [:]
        for (index, cell) in headings.cells.enumerated() {
            let heading = Heading(cell.text)
            // Why a row was left out before is for whoever mends it.
            if SheetWriter.isLeftOut(cell.text) { continue }
            guard !heading.plain.isEmpty else {
                unread.append(UnreadColumn(Heading.letters(ofColumn: index), cell.text))
                continue
            }
            if let first = seen.updateValue(index, forKey: heading) {
                log.add(.sheet(.duplicateHeading(first: Heading.letters(ofColumn: first))), at: cell.place)
                continue
            }
            switch mapping.columns[heading] {
            case .ignored: continue
            case .field(let name): take(Field(rawValue: name))
            case nil: take(known[heading])
            }
            func take(_ field: Field?) {
                guard let field else {
                    let meant = Spelling.meant(by: cell.text, among: fields.flatMap(\.headings))
                    if mapping.isStrict { log.add(.sheet(.unknownHeading(meant: meant)), at: cell.place) }
                    unread.append(UnreadColumn(Heading.letters(ofColumn: index), cell.text, meant: meant))
                    return
                }
                if let first = places[field] {
                    log.add(.sheet(.duplicateHeading(first: Heading.letters(ofColumn: first))), at: cell.place)
                } else {
                    places[field] = index
                }
            }
        }
        return (places, unread)
    }

    /// The columns that the mapping names and the sheet has not, at their places in the mapping.
    private static func absent(_ headings: SheetRow, _ mapping: SheetMapping) -> IntakeFailures {
        let log = FailureLog(file: mapping.source.name)
        let there = Set(headings.cells.map { Heading($0.text) })
        for (heading, place) in mapping.source.columns where !there.contains(heading) {
            // One that is left out may be in some sheets only.
            guard case .field(let name)? = mapping.columns[heading] else { continue }
            log.add(.sheet(.headingNotThere), at: place, field: FieldPath(text: name, rule: .product("sheets")))
        }
        return log.collected
    }

    private static func known(among fields: [Field]) -> [Heading: Field] {
        var known: [Heading: Field] = [:]
        for field in fields {
            for name in [field.rawValue] + field.headings where known[Heading(name)] == nil {
                known[Heading(name)] = field
            }
        }
        return known
    }

    package func has(_ field: Field) -> Bool { places[field] != nil || constants[field] != nil }

    /// Whether a field is the same for all rows, for there is no column for it.
    package func isConstant(_ field: Field) -> Bool { places[field] == nil && constants[field] != nil }

    /// The row as fields, with what is wrong with how it is written.
    package func record(_ row: SheetRow) -> SheetRecord<Field> {
        var row = row
        let extra = row.cells.dropFirst(count).contains { $0.value != nil }
        if row.cells.count < count || extra {
            row.problems.append(
                SheetFault(.sheet(.ragged(cells: row.cells.count, headings: count)), at: row.place))
        }
        return SheetRecord(row: row, columns: self)
    }

    /// What stands in a row for a field: the cell's text or else the constant, with the value that a table has for it.
    func text(_ field: Field, in row: SheetRow) -> (text: String, place: SourcePlace)? {
        var found: (text: String, place: SourcePlace)?
        if let place = places[field], place < row.cells.count, let value = row.cells[place].value {
            found = (value, row.cells[place].place)
        }
        if found == nil, !constants.isEmpty, let constant = constants[field] { found = (constant, row.place) }
        guard let found else { return nil }
        if !tables.isEmpty, let value = tables[field]?[Heading(found.text)] { return (value, found.place) }
        return found
    }

    func isUnknown(_ text: String) -> Bool { unknownWords.contains(text) }

    func place(of field: Field, in row: SheetRow) -> SourcePlace {
        guard let place = places[field], place < row.cells.count else { return row.place }
        return row.cells[place].place
    }

    /// The field as messages name it, with its column: `email (C)`.
    func shown(_ field: Field) -> String {
        places[field].map { "\(field.rawValue) (\(Heading.letters(ofColumn: $0)))" } ?? field.rawValue
    }
}
