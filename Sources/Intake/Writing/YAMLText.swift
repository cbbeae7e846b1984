/// Writes fields as YAML 1.2 that any reader of YAML takes the same way.
struct YAMLText {
    private(set) var text = ""

    mutating func write(_ fields: [WrittenField], indent: Int = 0) {
        for field in fields where field.isWritten {
            write(field, indent: indent, lead: String(repeating: " ", count: indent))
        }
    }

    /// Writes one field behind a lead: its indentation, or the dash of a list.
    private mutating func write(_ field: WrittenField, indent: Int, lead: String) {
        text += lead + field.key + ":"
        switch field.value {
        case .nothing: text += "\n"
        case .plain(let scalar): text += " " + scalar + "\n"
        case .text(let scalar): text += " " + YAMLText.scalar(scalar, indent: indent + 2) + "\n"
        case .codes(let codes):
            text += " [" + codes.map { YAMLText.inline($0) }.joined(separator: ", ") + "]\n"
        case .fields(let fields):
            text += "\n"
            write(fields, indent: indent + 2)
        case .list(let list):
            guard !list.isEmpty else {
                text += " []\n"
                return
            }
            text += "\n"
            for element in list { write(element: element, indent: indent + 2) }
        }
    }

    private mutating func write(element: [WrittenField], indent: Int) {
        let dash = String(repeating: " ", count: indent) + "- "
        let blank = String(repeating: " ", count: indent + 2)
        for (index, field) in element.filter(\.isWritten).enumerated() {
            write(field, indent: indent + 2, lead: index == 0 ? dash : blank)
        }
    }

    /// A text as a block where it has lines, in quotes where it must be, bare where it can.
    private static func scalar(_ text: String, indent: Int) -> String {
        guard text.unicodeScalars.contains("\n"), isBlock(text) else { return inline(text) }
        let blank = String(repeating: " ", count: indent)
        let ends = text.unicodeScalars.last == "\n"
        let lines = lines(ends ? text.unicodeScalars.dropLast() : text.unicodeScalars[...])
        return (ends ? "|" : "|-") + lines.map { $0.isEmpty ? "\n" : "\n" + blank + $0 }.joined()
    }

    private static func lines(_ scalars: Substring.UnicodeScalarView) -> [String] {
        scalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    }

    /// Whether a block keeps the text as it is: its first line is not indented, its last one holds something, and no
    /// other character breaks a line.
    private static func isBlock(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, !first.properties.isWhitespace else { return false }
        let body = scalars.last == "\n" ? scalars.dropLast() : scalars[...]
        guard let last = body.last, !last.properties.isWhitespace else { return false }
        return scalars.allSatisfy { $0 == "\n" || isPrintable($0) }
    }

    private static func inline(_ text: String) -> String {
        isBare(text) ? text : quoted(text)
    }

    /// Whether no reader of YAML 1.1 or 1.2 takes the text for anything but itself.
    private static func isBare(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first.properties.isAlphabetic,
            text.unicodeScalars.last != " ", !words.contains(text.lowercased())
        else { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || 48...57 ~= scalar.value || " ._/()'+-@".unicodeScalars.contains(scalar)
        } && text.unicodeScalars.allSatisfy(isPrintable)
    }

    /// What older readers take for a flag or for nothing.
    private static let words: Set<String> = ["true", "false", "yes", "no", "on", "off", "y", "n", "null"]

    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: false
        default: true
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
            default:
                if isPrintable(scalar) {
                    quoted.unicodeScalars.append(scalar)
                } else {
                    let digits = String(scalar.value, radix: 16, uppercase: true)
                    quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
                }
            }
        }
        return quoted + "\""
    }
}
