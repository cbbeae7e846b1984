import Facts
import Regulation

/// Writes a table as CSV, so that no spreadsheet takes a text for a formula.
///
/// A text that begins like a formula gets an apostrophe before it, and quotes around it. So does a text that begins
/// like one behind apostrophes of its own: a reader that takes exactly one away then has what was meant. Columns of
/// numbers hold nothing but numbers and need no guard.
package struct CSVFile: Sendable {
    let dialect: CSVDialect
    let notation: Notation

    package init(_ dialect: CSVDialect, _ notation: Notation) {
        self.dialect = dialect
        self.notation = dialect == .excelNL ? Notation(.dutch, zone: notation.zone) : notation
        texts = notation
    }

    /// In which language the words are; how numbers and days look is the dialect's.
    private let texts: Notation

    package func written(_ table: Table) -> String {
        var file = dialect == .excelNL ? "\u{FEFF}" : ""
        let listsEvents = table.listsEvents
        var heading = table.columns.map { quoted(self.heading($0)) }
        if listsEvents { heading.append(quoted(self.heading(Column(.events)))) }
        write(heading, to: &file)
        for row in table.rows {
            var fields = row.cells.map(field)
            if listsEvents { fields.append(text(row.events.sorted().map(String.init).joined(separator: " "))) }
            write(fields, to: &file)
        }
        return file
    }

    private func write(_ fields: [String], to file: inout String) {
        file += fields.joined(separator: String(dialect.separator))
        file += "\r\n"
    }

    private func heading(_ column: Column) -> String {
        switch dialect {
        case .rfc4180: column.key
        case .excelNL: TextWidth.capitalised(column.heading[texts.language])
        }
    }

    /// Euros with two decimals and nothing else: "1210.50".
    private static func amount(cents: Int) -> String {
        let (euros, rest) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
        return "\(cents < 0 ? "-" : "")\(euros).\(rest < 10 ? "0" : "")\(rest)"
    }

    private func field(_ cell: Cell) -> String {
        switch cell {
        case .empty: ""
        case .phrase(let phrase): text(phrase.text(in: texts))
        case .code(let code, let words):
            switch dialect {
            case .rfc4180: text(code)
            case .excelNL: text(words[texts.language])
            }
        case .number(let number): String(number)
        case .tenths(let tenths):
            switch dialect {
            case .rfc4180: JSON.tenths(tenths).text
            case .excelNL: JSON.tenths(tenths).text.replacing(".", with: notation.decimalMark)
            }
        case .money(let cents):
            switch dialect {
            case .rfc4180: Self.amount(cents: cents)
            case .excelNL: Self.amount(cents: cents).replacing(".", with: notation.decimalMark)
            }
        case .day(let day):
            switch dialect {
            case .rfc4180: day == .distantPast ? "" : day.description
            case .excelNL: notation.shortDay(day)
            }
        case .moment(let instant):
            switch dialect {
            case .rfc4180: instant.description
            case .excelNL: notation.shortMoment(instant)
            }
        case .flag(let flag):
            switch dialect {
            case .rfc4180: flag ? "true" : "false"
            case .excelNL: text((flag ? HeadingText.yes : HeadingText.no).text(in: texts.language))
            }
        }
    }

    /// A text as a field, guarded and quoted where it has to be.
    func text(_ text: String) -> String {
        Self.needsGuard(text) ? "\"'\(Self.doubled(text))\"" : quoted(text)
    }

    private func quoted(_ text: String) -> String {
        let quoting: (Unicode.Scalar) -> Bool = { scalar in
            switch scalar {
            case "\"", "\r", "\n", "\t", "\0", ",", ";": true
            default: false
            }
        }
        let spaced = text.unicodeScalars.first == " " || text.unicodeScalars.last == " "
        return spaced || text.unicodeScalars.contains(where: quoting) ? "\"\(Self.doubled(text))\"" : text
    }

    /// Whether a spreadsheet might take the text for a formula, or a reader an apostrophe of its own for a guard.
    static func needsGuard(_ text: String) -> Bool {
        switch text.unicodeScalars.first(where: { $0 != "'" }) {
        case "=", "+", "-", "@", "\t", "\r", "\0": true
        default: false
        }
    }

    private static func doubled(_ text: String) -> String {
        var doubled = ""
        for scalar in text.unicodeScalars {
            if scalar == "\"" { doubled += "\"" }
            doubled.unicodeScalars.append(scalar)
        }
        return doubled
    }
}
