import Foundation

/// The words of a name, without capitals and diacritics, so that "Çelik" is found as "celik".
package struct NameWords: Sendable {
    /// So many letters of a word are indexed as its beginnings.
    static let prefixLengths = 3...8
    /// A name of more words than this is indexed by the first ones.
    static let mostWords = 24

    package let words: [String]

    package init(_ name: String) {
        var words: [String] = []
        for word in Self.folded(name).split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            let word = String(word)
            if !words.contains(word) { words.append(word) }
            if words.count == Self.mostWords { break }
        }
        self.words = words
    }

    /// The beginnings of a word; the whole word is one of them where it is short enough.
    static func prefixes(of word: String) -> [String] {
        let longest = min(word.count, prefixLengths.upperBound)
        guard longest >= prefixLengths.lowerBound else { return [] }
        return (prefixLengths.lowerBound...longest).map { String(word.prefix($0)) }
    }

    private static func folded(_ name: String) -> String {
        let folded = name.folding(
            options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: Locale(identifier: "en"))
        var text = ""
        text.reserveCapacity(folded.utf8.count)
        for character in folded { text += letters[character] ?? String(character) }
        return text
    }

    /// Letters that Unicode doesn't take apart into a base letter and a mark.
    private static let letters: [Character: String] = [
        "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i", "ĳ": "ij",
        "'": "", "’": "", "ʼ": "",
    ]
}
