extension Unicode.Scalar {
    /// Whether the character shows nothing and changes how others are shown: control characters, line and paragraph
    /// separators, and those that turn the direction of writing.
    package var isControlling: Bool {
        switch value {
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
        case 0xFEFF, 0xFFF9...0xFFFB: true
        default: false
        }
    }
}

extension String {
    /// The text with every line break and tab as a space, and a mark where a character would act on whoever reads.
    package var inOneLine: String {
        var line = ""
        line.unicodeScalars.append(
            contentsOf: unicodeScalars.map { scalar in
                switch scalar {
                case "\n", "\r", "\t", "\u{2028}", "\u{2029}": " "
                case _ where scalar.isControlling: "\u{FFFD}"
                default: scalar
                }
            })
        return line
    }
}
