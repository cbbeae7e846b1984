extension JSON {
    /// The value in one line, without spaces.
    package var text: String {
        var text = ""
        write(to: &text)
        return text
    }

    private func write(to text: inout String) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .integer(let value): text += String(value)
        case .tenths(let value):
            text += "\(value < 0 ? "-" : "")\(value.magnitude / 10)"
            if !value.magnitude.isMultiple(of: 10) { text += ".\(value.magnitude % 10)" }
        case .string(let value): Self.quote(value, to: &text)
        case .array(let values):
            text += "["
            for (index, value) in values.enumerated() {
                if index > 0 { text += "," }
                value.write(to: &text)
            }
            text += "]"
        case .object(let members):
            text += "{"
            for (index, member) in members.sorted(by: { $0.key < $1.key }).enumerated() {
                if index > 0 { text += "," }
                Self.quote(member.key, to: &text)
                text += ":"
                member.value.write(to: &text)
            }
            text += "}"
        }
    }

    private static func quote(_ value: String, to text: inout String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            // What steers a terminal or turns the direction of writing is data here, never to act on whoever looks.
            case _ where scalar.isControlling: text += escape(scalar)
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        UTF16.CodeUnit.hexadecimals(of: scalar).map { "\\u\($0)" }.joined()
    }
}

extension UTF16.CodeUnit {
    fileprivate static func hexadecimals(of scalar: Unicode.Scalar) -> [String] {
        String(Character(scalar)).utf16.map { unit in
            let digits = String(unit, radix: 16)
            return String(repeating: "0", count: 4 - digits.count) + digits
        }
    }
}
