import Facts

extension Declaration {
    /// The declaration as a sheet; reading it gives the same declaration.
    package func sheet(_ dialect: DeclarationSheet.Dialect) -> String {
        var rows = SheetRowsToWrite(dialect)
        rows.add(
            [.number("format", Int64(Declaration.format)), .number("restsOn", restsOn)], to: DeclarationSheet.file)
        if let organisation { rows.add(organisation.written, to: "organisation") }
        for statement in statements { rows.add(statement.written, to: "statements") }
        for processor in processors { rows.add(processor.written, to: "processors") }
        for activity in activities { rows.add(activity.written, to: "activities") }
        return rows.text
    }
}

/// The rows of a declaration on their way into a sheet.
private struct SheetRowsToWrite {
    let dialect: DeclarationSheet.Dialect
    private var rows: [[String: String]] = []

    init(_ dialect: DeclarationSheet.Dialect) {
        self.dialect = dialect
    }

    var text: String {
        let used = Set(rows.flatMap(\.keys))
        let columns = DeclarationSheet.leading + DeclarationSheet.columns.filter(used.contains)
        let writer: SheetWriter
        var text = ""
        switch dialect {
        case .plain: writer = SheetWriter(.comma)
        case .dutchSpreadsheet:
            writer = SheetWriter(.semicolon)
            text = SheetWriter.mark
        }
        text += writer.line(columns)
        for row in rows { text += writer.line(columns.map { row[$0] ?? "" }) }
        return text
    }

    /// Adds a thing and, behind it, its parts.
    mutating func add(_ fields: [WrittenField], to record: String) {
        var row = [DeclarationSheet.record: record]
        fill(&row, fields, within: "")
        rows.append(row)
        for field in fields {
            guard case .list(let parts) = field.value else { continue }
            for part in parts {
                var own = [DeclarationSheet.record: record, DeclarationSheet.part: field.key]
                own[DeclarationSheet.owner] = row["slug"]
                fill(&own, part, within: "")
                rows.append(own)
            }
        }
    }

    private func fill(_ row: inout [String: String], _ fields: [WrittenField], within path: String) {
        for field in fields {
            let column = path + field.key
            switch field.value {
            case .nothing: break
            case .plain(let value): row[column] = cell(value, in: column)
            case .text(let text): row[column] = CellText.written(text)
            case .codes(let codes): row[column] = codes.joined(separator: " ")
            case .fields(let fields): fill(&row, fields, within: column + ".")
            case .list(let parts): if parts.isEmpty { row[column] = DeclarationSheet.listed }
            }
        }
    }

    private func cell(_ value: String, in column: String) -> String {
        guard DeclarationSheet.days.contains(column), let day = Day(value) else { return value }
        return switch dialect {
        case .plain: value
        case .dutchSpreadsheet: day.description.split(separator: "-").reversed().joined(separator: "-")
        }
    }
}
