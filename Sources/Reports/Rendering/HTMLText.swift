/// Texts as they stand in HTML.
enum HTMLText {
    /// The text with nothing in it that HTML takes for its own, in elements and in attributes.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        escaped.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            case "\n", "\t": escaped.unicodeScalars.append(scalar)
            // HTML has no place for most of these; the others would turn what stands beside them.
            case _ where scalar.isControlling: escaped.unicodeScalars.append("\u{FFFD}")
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// Words that others wrote, whose direction stays their own.
    static func isolated(_ text: String) -> String {
        let escaped = escaped(text)
        return text.unicodeScalars.allSatisfy { $0.value < 0x0590 } ? escaped : "<bdi>\(escaped)</bdi>"
    }

    static func time(_ machine: String, _ text: String) -> String {
        "<time datetime=\"\(escaped(machine))\">\(escaped(text))</time>"
    }
}
