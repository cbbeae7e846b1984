/// How many columns of a terminal a text takes, and where it is broken.
enum TextWidth {
    static func of(_ text: String) -> Int { text.reduce(0) { $0 + of($1) } }

    /// Two columns for the wide characters of East Asia and for pictures, one for the rest.
    private static func of(_ character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first, scalar.value >= 0x1100 else { return 1 }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF,
            0x20000...0x3FFFD:
            return 2
        default: return scalar.properties.isEmojiPresentation ? 2 : 1
        }
    }

    static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    static func padded(_ text: String, to width: Int, right: Bool = false) -> String {
        let space = String(repeating: " ", count: max(0, width - of(text)))
        return right ? space + text : text + space
    }

    /// Breaks a text into lines, at spaces where it can; later lines are indented.
    static func wrap(_ text: String, to width: Int, indent: String = "") -> [String] {
        var lines: [String] = []
        var line = ""
        var column = 0
        var start = true
        for (index, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
            let length = of(String(word))
            if !start, column + 1 + length > width {
                lines.append(line)
                (line, column, start) = (indent, of(indent), true)
                if word.isEmpty { continue }
            } else if index > 0, !start || lines.isEmpty {
                line += " "
                column += 1
            }
            if column + length > width {
                append(word, to: &line, &column, &lines, width, indent)
            } else {
                line += word
                column += length
            }
            start = false
        }
        lines.append(line)
        return lines.map(trimmed)
    }

    /// Breaks a word that is longer than a line.
    private static func append(
        _ word: Substring, to line: inout String, _ column: inout Int, _ lines: inout [String], _ width: Int,
        _ indent: String
    ) {
        for character in word {
            let length = of(character)
            if column + length > width {
                lines.append(line)
                (line, column) = (indent, of(indent))
            }
            line.append(character)
            column += length
        }
    }

    private static func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }
}
