/// A text in the cell of a sheet that can be taken out again as it was, and that no spreadsheet takes for a formula.
///
/// A text that begins like a formula gets an apostrophe before it, as in reports. One that a sheet would not keep as it
/// is (blanks at its ends, line breaks of other systems, characters that are not shown) is written as JSON writes it.
enum CellText {
    static func written(_ text: String) -> String {
        if !isKept(text) { return quoted(text) }
        return needsGuard(text) ? "'" + text : text
    }

    /// The text that was written; the cell itself where it is not written this way.
    static func read(_ cell: String) -> String {
        if cell.utf8.first == UInt8(ascii: "\"") { return unquoted(cell) ?? cell }
        return cell.hasPrefix("'") && needsGuard(cell) ? String(cell.unicodeScalars.dropFirst()) : cell
    }

    /// Whether a spreadsheet might take the text for a formula, or a reader an apostrophe of its own for a guard.
    static func needsGuard(_ text: String) -> Bool {
        switch text.unicodeScalars.first(where: { $0 != "'" }) {
        case "=", "+", "-", "@", "\t", "\r": true
        default: false
        }
    }

    private static func isKept(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
        // What begins with a quote would be taken for a text in quotes.
        return first != "\"" && !isBlank(first) && !isBlank(last)
            && text.unicodeScalars.allSatisfy { $0 == "\n" || isShown($0) }
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.value == 0x200B
    }

    private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: false
        // What a lost character is replaced by is a fault where it stands in a sheet.
        default: scalar.value != 0xFFFD
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _ where isShown(scalar): quoted.unicodeScalars.append(scalar)
            default: quoted += "\\u{\(String(scalar.value, radix: 16))}"
            }
        }
        return quoted + "\""
    }

    /// The text between quotes; nothing where they are no pair or something unknown is escaped.
    private static func unquoted(_ cell: String) -> String? {
        var rest = cell.unicodeScalars.dropFirst()
        var text = ""
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\"": return rest.isEmpty ? text : nil
            case "\\":
                guard let escaped = escape(&rest) else { return nil }
                text.unicodeScalars.append(escaped)
            default: text.unicodeScalars.append(scalar)
            }
        }
        return nil
    }

    private static func escape(_ rest: inout Substring.UnicodeScalarView) -> Unicode.Scalar? {
        switch rest.popFirst() {
        case "\"": return "\""
        case "\\": return "\\"
        case "n": return "\n"
        case "r": return "\r"
        case "t": return "\t"
        case "u":
            guard rest.popFirst() == "{", let end = rest.firstIndex(of: "}") else { return nil }
            let digits = String(rest[..<end])
            rest = rest[rest.index(after: end)...]
            return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
        default: return nil
        }
    }
}
