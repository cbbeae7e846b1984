/// A heading as it is compared: without capitals, diacritics, blanks and signs.
///
/// "E-mailadres", "e mailadres" and "EMAILADRES" are one heading.
package struct Heading: Hashable, Sendable {
    package let plain: String

    package init(_ text: String) {
        if let plain = Heading.plain(ofASCII: text.utf8) {
            self.plain = plain
            return
        }
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

    /// The letters and digits of a text that has nothing but ASCII, which nearly all have; nothing for others.
    private static func plain(ofASCII text: String.UTF8View) -> String? {
        guard text.allSatisfy({ $0 < 0x80 }) else { return nil }
        return String(unsafeUninitializedCapacity: text.count) { buffer in
            var count = 0
            for byte in text {
                switch byte {
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): buffer[count] = byte | 0x20
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): buffer[count] = byte
                default: continue
                }
                count += 1
            }
            return count
        }
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
