package import Regulation

/// Writes rows as a sheet that ``SheetFile`` reads the same way, and spreadsheets too.
package struct SheetWriter: Sendable {
    package let separator: Separator

    package init(_ separator: Separator) {
        self.separator = separator
    }

    /// The headings of the columns that say why rows were left out of an import; they are not read.
    package static func leftOutHeadings(in language: Language) -> [String] {
        switch language {
        case .dutch: ["weggelaten: regel", "weggelaten: reden"]
        case .english: ["left out: line", "left out: reason"]
        }
    }

    /// Whether a heading is one of those, in either language.
    package static func isLeftOut(_ heading: String) -> Bool {
        let plain = Heading(heading).plain
        return Language.allCases.flatMap(leftOutHeadings).contains { plain == Heading($0).plain }
    }

    /// What stands before the first row: the mark by which spreadsheets see UTF-8.
    package static let mark = "\u{FEFF}"

    /// One row with its line break.
    package func line(_ cells: [String]) -> String {
        cells.map(cell).joined(separator: separator.rawValue) + "\r\n"
    }

    /// One row of a sheet that people open: no spreadsheet takes a cell of it for a formula.
    ///
    /// A number, also of a telephone, stays as it is: it has nothing in it that could be worked out to anything else.
    package func guardedLine(_ cells: [String]) -> String {
        line(cells.map { CellText.needsGuard($0) && !Self.isNumber($0) ? "'" + $0 : $0 })
    }

    private static func isNumber(_ text: String) -> Bool {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) || " +-.,()".utf8.contains($0) }
    }

    private func cell(_ text: String) -> String {
        let isPlain = text.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case "\"", "\r", "\n", "\t", ",", ";": false
            default: true
            }
        }
        let first = text.unicodeScalars.first
        if isPlain, first != " ", text.unicodeScalars.last != " ", first?.value != 0xFEFF { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
