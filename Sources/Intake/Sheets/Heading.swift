/// A heading as it is compared: without capitals, diacritics, blanks and signs.
///
/// "E-mailadres", "e mailadres" and "EMAILADRES" are one heading.
package struct Heading: Hashable, Sendable {
    package let plain: String

    package init(_ text: String) {
        var plain = ""
        for scalar in text.lowercased().unicodeScalars {
            let properties = scalar.properties
            if scalar.isASCII {
                if properties.isAlphabetic || properties.numericType != nil { plain.unicodeScalars.append(scalar) }
            } else if let letter = Heading.base(of: scalar) {
                plain.unicodeScalars.append(letter)
            } else if properties.isAlphabetic {
                plain.unicodeScalars.append(scalar)
            }
        }
        self.plain = plain
    }

    /// The letter under a diacritic, which Unicode says in the character's name.
    private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        let words = (scalar.properties.name ?? "").split(separator: " ")
        guard words.count > 4, words[..<3] == ["LATIN", "SMALL", "LETTER"], words[3].utf8.count == 1,
            words[4] == "WITH"
        else { return nil }
        return words[3].lowercased().unicodeScalars.first
    }

    /// A column as spreadsheets name it: A, B, … Z, AA.
    package static func letters(ofColumn index: Int) -> String {
        var (index, letters) = (index, "")
        repeat {
            letters = String(UnicodeScalar(UInt8(65 + index % 26))) + letters
            index = index / 26 - 1
        } while index >= 0
        return letters
    }
}
