/// Canonical JSON laid out for people: what fits on a line stays on it, the rest goes one member a line.
///
/// Only blanks and line ends are added, between values. Written out here because the layout of Foundation's encoder is
/// its own to change, and the catalogue is compared to the letter.
enum LaidOut {
    private static let width = 110

    static func text(_ json: String) -> String { text(Array(json)[...], indent: 0) }

    private static func text(_ value: ArraySlice<Character>, indent: Int) -> String {
        guard value.count + indent > width, let open = value.first, open == "{" || open == "[", value.count > 2 else {
            return String(value)
        }
        let blanks = String(repeating: " ", count: indent + 2)
        let members = members(of: value.dropFirst().dropLast()).map { member in
            // The key stays as it is; what it holds may be too long again.
            let key = open == "{" ? keyEnd(member) : member.startIndex
            return blanks + String(member[..<key]) + text(member[key...], indent: indent + 2)
        }
        let close = String(repeating: " ", count: indent) + (open == "{" ? "}" : "]")
        return "\(open)\n" + members.joined(separator: ",\n") + "\n" + close
    }

    /// The index behind the colon; keys of payloads hold no quotes.
    private static func keyEnd(_ member: ArraySlice<Character>) -> Int {
        (member.firstIndex(of: ":") ?? member.startIndex - 1) + 1
    }

    /// What stands between the commas of the outermost level.
    private static func members(of body: ArraySlice<Character>) -> [ArraySlice<Character>] {
        var members: [ArraySlice<Character>] = []
        var start = body.startIndex
        var depth = 0
        var isQuoted = false
        var isEscaped = false
        for index in body.indices {
            let character = body[index]
            if isEscaped {
                isEscaped = false
            } else if isQuoted {
                isEscaped = character == "\\"
                isQuoted = character != "\""
            } else if character == "\"" {
                isQuoted = true
            } else if character == "{" || character == "[" {
                depth += 1
            } else if character == "}" || character == "]" {
                depth -= 1
            } else if character == ",", depth == 0 {
                members.append(body[start..<index])
                start = index + 1
            }
        }
        return members + [body[start...]]
    }
}
