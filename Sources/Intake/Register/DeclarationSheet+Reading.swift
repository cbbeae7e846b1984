import Facts

extension Declaration {
    /// Reads a declaration from a sheet that ``sheet(_:)`` wrote, or that somebody changed since.
    ///
    /// - Throws: Everything that is wrong with it, with line and column; nothing of it is then taken.
    package init(sheet: SheetFile) throws(IntakeFailures) {
        var reading = SheetReading(file: sheet.name)
        var rows = try sheet.rows()
        if let headings = try rows.next() { reading.take(headings: headings) }
        try reading.log.requireEmpty()
        while let row = try rows.next() { reading.take(row) }
        try reading.log.requireEmpty()
        self = try reading.fields.declaration(reading.written, file: sheet.name)
    }
}

extension SheetFile {
    /// Whether it has the headings of a declaration that was written as a sheet.
    package var isDeclaration: Bool {
        get throws(IntakeFailures) {
            var rows = try rows()
            guard let headings = try rows.next() else { return false }
            let names = headings.cells.compactMap(\.value)
            return DeclarationSheet.leading.allSatisfy(names.contains)
        }
    }
}

/// A declaration on its way out of a sheet.
private struct SheetReading {
    let log: FailureLog
    private(set) var fields = SheetFields()
    private var columns: [(name: String, letters: String)] = []
    private var things: [SheetThing] = []
    /// The line on which each thing or part stands that has a name, by that name.
    private var lines: [[String]: Int] = [:]

    init(file: String) {
        log = FailureLog(file: file)
    }

    // MARK: Rows

    mutating func take(headings: SheetRow) {
        for fault in headings.problems { log.add(fault.problem, at: fault.place) }
        let known = DeclarationSheet.leading + DeclarationSheet.columns
        var seen: [String: Int] = [:]
        for (index, cell) in headings.cells.enumerated() {
            let name = cell.value ?? ""
            let letters = Heading.letters(ofColumn: index)
            columns.append((name, letters))
            guard !name.isEmpty else { continue }
            if let first = seen.updateValue(index, forKey: name) {
                log.add(.sheet(.duplicateHeading(first: Heading.letters(ofColumn: first))), at: cell.place)
            } else if !known.contains(name) {
                log.add(.shape(.unknownField(meant: Spelling.meant(by: name, among: known))), at: cell.place)
            }
        }
    }

    mutating func take(_ row: SheetRow) {
        for fault in row.problems { log.add(fault.problem, at: fault.place) }
        if row.cells.dropFirst(columns.count).contains(where: { $0.value != nil }) {
            log.add(.sheet(.ragged(cells: row.cells.count, headings: columns.count)), at: row.place)
        }
        var values: [String: SheetCell] = [:]
        for (column, cell) in zip(columns, row.cells) where cell.value != nil && !column.name.isEmpty {
            values[column.name] = cell
        }
        let records = [DeclarationSheet.file, "organisation"] + DeclarationSheet.lists
        guard let record = values.removeValue(forKey: DeclarationSheet.record), let name = record.value else {
            return log.add(.shape(.missing(field: DeclarationSheet.record)), at: row.place)
        }
        guard records.contains(name) else {
            let problem = ValueProblem.unknownCode(allowed: records, meant: Spelling.meant(by: name, among: records))
            return log.add(.value(problem), at: record.place)
        }
        let owner = values.removeValue(forKey: DeclarationSheet.owner)
        if let part = values.removeValue(forKey: DeclarationSheet.part) {
            take(part: part, of: owner, name, values, row)
        } else {
            takeThing(name, values, row)
        }
    }

    private mutating func takeThing(_ record: String, _ values: [String: SheetCell], _ row: SheetRow) {
        let slug = values["slug"]?.value ?? ""
        guard isNew([record, slug], at: values["slug"]?.place ?? row.place, row) else { return }
        let isListed = DeclarationSheet.lists.contains(record)
        let path =
            isListed
            ? "\(record)[\(things.count { $0.record == record } + 1)]" : record == DeclarationSheet.file ? "" : record
        fields.note(path, at: row.place)
        things.append(SheetThing(record: record, slug: slug, fields: written(values, path)))
    }

    private mutating func take(
        part: SheetCell, of owner: SheetCell?, _ record: String, _ values: [String: SheetCell], _ row: SheetRow
    ) {
        let list = part.value ?? ""
        let lists = DeclarationSheet.parts.keys.sorted()
        guard lists.contains(list) else {
            let problem = ValueProblem.unknownCode(allowed: lists, meant: Spelling.meant(by: list, among: lists))
            return log.add(.value(problem), at: part.place)
        }
        let slug = owner?.value ?? ""
        guard let index = things.firstIndex(where: { $0.record == record && $0.slug == slug && !slug.isEmpty }) else {
            return log.add(.value(.unknownReference(to: record)), at: owner?.place ?? row.place)
        }
        let key = values["slug"] ?? values["id"]
        guard isNew([record, slug, list, key?.value ?? ""], at: key?.place ?? row.place, row) else { return }
        let number = things[..<index].count { $0.record == record } + 1
        let place = things[index].parts.firstIndex { $0.list == list }
        let count = place.map { things[index].parts[$0].elements.count } ?? 0
        let path = "\(record)[\(number)].\(list)[\(count + 1)]"
        fields.note(path, at: row.place)
        let written = written(values, path)
        if let place {
            things[index].parts[place].elements.append(written)
        } else {
            things[index].parts.append((list, [written]))
        }
    }

    /// Notes that something has a name, and that it was given before.
    private mutating func isNew(_ name: [String], at place: SourcePlace, _ row: SheetRow) -> Bool {
        guard name.last?.isEmpty == false || name.count == 2 && !DeclarationSheet.lists.contains(name[0]) else {
            return true
        }
        if let first = lines.updateValue(row.place.line, forKey: name) {
            log.add(.value(.duplicateSlug(firstLine: first)), at: place)
            return false
        }
        return true
    }

    // MARK: Cells

    private mutating func written(_ values: [String: SheetCell], _ path: String) -> [WrittenField] {
        var written: [WrittenField] = []
        var nested: [(key: String, fields: [WrittenField])] = []
        for (name, letters) in columns {
            guard let cell = values[name], let text = cell.value else { continue }
            let prefix = path.isEmpty ? "" : path + "."
            fields.note(prefix + name, at: cell.place, column: letters)
            let parts = name.split(separator: ".").map(String.init)
            guard parts.count == 2 else {
                written.append(field(name, name, text))
                continue
            }
            if !nested.contains(where: { $0.key == parts[0] }) { nested.append((parts[0], [])) }
            for index in nested.indices where nested[index].key == parts[0] {
                nested[index].fields.append(field(parts[1], name, text))
            }
        }
        return written + nested.map { .fields($0.key, $0.fields) }
    }

    private func field(_ key: String, _ column: String, _ text: String) -> WrittenField {
        if DeclarationSheet.flags.contains(column), let flag = WrittenFlag.value(of: text) { return .flag(key, flag) }
        if DeclarationSheet.numbers.contains(column), let number = Int64(text), number >= 0 {
            return .number(key, number)
        }
        if DeclarationSheet.days.contains(column), case .day(let day)? = try? WrittenDate(text) {
            return .day(key, day)
        }
        if DeclarationSheet.codes.contains(column) {
            return .codes(key, text.split { $0.isWhitespace || ",;".contains($0) }.map(String.init))
        }
        return .text(key, CellText.read(text))
    }

    /// The whole declaration as the fields of its file.
    var written: [WrittenField] {
        var written: [WrittenField] = []
        for thing in things where thing.record == DeclarationSheet.file { written += thing.fields }
        for thing in things where thing.record == "organisation" {
            written.append(.fields("organisation", thing.fields))
        }
        for record in DeclarationSheet.lists {
            written.append(.list(record, things.filter { $0.record == record }.map(\.written)))
        }
        return written
    }
}
