import Foundation

/// A short name for something in the register, as in a declaration: small letters, digits and hyphens.
enum Slug {
    static func isOne(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count) && !text.hasPrefix("-") && !text.hasSuffix("-")
            && text.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
    }

    /// The short name that a name suggests, "Voorbeeld Hosting B.V." to "voorbeeld-hosting-bv"; nothing where none
    /// does.
    static func made(from name: String) -> String? {
        let plain = name.folding(
            options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: Locale(identifier: "en"))
        var slug = ""
        for byte in plain.utf8 {
            if isLetterOrDigit(byte) {
                slug.append(Character(Unicode.Scalar(byte)))
            } else if byte != UInt8(ascii: "."), byte != UInt8(ascii: "'"), !slug.hasSuffix("-"), !slug.isEmpty {
                slug.append("-")
            }
        }
        slug = String(slug.prefix(64))
        while slug.hasSuffix("-") { slug.removeLast() }
        return slug.isEmpty ? nil : slug
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
}
