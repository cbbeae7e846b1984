/// What stands in one cell, and where it begins.
package struct SheetCell: Hashable, Sendable {
    /// As it was written, without the quotes around it; a line break within is one line feed.
    package let text: String
    package let place: SourcePlace

    package init(_ text: String, at place: SourcePlace) {
        self.text = text
        self.place = place
    }

    /// The text without blanks at its ends; nothing where there is no more to it.
    package var value: String? {
        // Most cells neither begin nor end with anything but a visible character of ASCII.
        if let first = text.utf8.first, let last = text.utf8.last, 0x21...0x7E ~= first, 0x21...0x7E ~= last {
            return text
        }
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !SheetCell.isBlank($0) }),
            let last = scalars.lastIndex(where: { !SheetCell.isBlank($0) })
        else { return nil }
        return String(scalars[first...last])
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        // A zero-width space and a byte order mark within the file are left by copying from pages.
        scalar.properties.isWhitespace || scalar.value == 0x200B || scalar.value == 0xFEFF
    }
}
