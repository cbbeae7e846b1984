import Foundation

/// Takes lines of a file of clients apart: one value a line, or one column of several.
///
/// Fields are parted by commas, semicolons or tabs, whichever the first line has; a field in double quotes may hold
/// them too.
struct SubjectRows {
    enum Reading {
        case row(SubjectRow)
        case problem(SubjectFileFailure.Problem, column: Int)
        /// An empty line, or that with the headings.
        case nothing
    }

    private static let headings: Set<String> = [
        "id", "client", "klant", "nummer", "number", "email", "e-mail", "mail", "e-mailadres", "emailadres", "kvk",
        "kvk-nummer", "phone", "telefoon", "external-id", "externalid", "extern-id", "klantnummer",
    ]

    private let column: String?
    private var separator: Character?
    /// Counted from 0, once it is known.
    private var index: Int?
    private var hasBegun = false

    init(column: String?) {
        self.column = column
        if let column, let number = Int(column), number > 0 { index = number - 1 }
    }

    /// Whether the column that was asked for was there; a file without lines has none to look for.
    var hasColumn: Bool { !hasBegun || index != nil }

    mutating func read(_ text: String, number: Int) -> Reading {
        var line = text
        if number == 1, line.hasPrefix("\u{FEFF}") { line.removeFirst() }
        guard line.contains(where: { !$0.isWhitespace }) else { return .nothing }
        if !hasBegun {
            hasBegun = true
            separator = [";", "\t", ","].first { line.contains($0) }
            if begin(line) { return .nothing }
        }
        guard let index else { return .nothing }
        guard let fields = fields(of: line) else { return .problem(.openQuote, column: 1) }
        guard index < fields.count else { return .problem(.noSuchField, column: line.count + 1) }
        let field = fields[index]
        guard !field.value.isEmpty else { return .problem(.emptyField, column: field.place) }
        return .row(SubjectRow(line: number, column: field.place, value: field.value))
    }

    /// Finds the column, and says whether the line is one of headings.
    private mutating func begin(_ line: String) -> Bool {
        let headings = (fields(of: line) ?? []).map { $0.value.lowercased() }
        if let column, index == nil {
            index = headings.firstIndex(of: column.lowercased())
            return index != nil
        }
        let place = index ?? 0
        index = place
        return place < headings.count && Self.headings.contains(headings[place])
    }

    /// The fields of a line with where each begins, counted from 1; nothing where a quote is never closed.
    private func fields(of line: String) -> [(value: String, place: Int)]? {
        guard let separator else { return [(line.trimmingCharacters(in: .whitespaces), 1)] }
        var fields: [(value: String, place: Int)] = []
        var value = ""
        var place = 1
        var isQuoted = false
        var wasQuote = false
        for (offset, character) in line.enumerated() {
            if character == "\"" {
                if isQuoted || value.isEmpty || wasQuote {
                    // Two quotes within quotes stand for one.
                    if wasQuote, !isQuoted { value.append("\"") }
                    isQuoted.toggle()
                    wasQuote = !isQuoted
                    continue
                }
            }
            wasQuote = false
            if character == separator, !isQuoted {
                fields.append((value.trimmingCharacters(in: .whitespaces), place))
                value = ""
                place = offset + 2
            } else {
                value.append(character)
            }
        }
        guard !isQuoted else { return nil }
        fields.append((value.trimmingCharacters(in: .whitespaces), place))
        return fields
    }
}
