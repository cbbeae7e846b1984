/// A value to be found by.
///
/// Values come normalised, as whoever records and whoever searches must write them alike.
package struct IndexTerm: Hashable, Sendable {
    package let kind: IndexKind
    let value: String

    package init(_ kind: IndexKind, _ value: String) {
        self.kind = kind
        self.value = value
    }

    /// The term by which an invoice is found, however its number was typed.
    package static func invoice(number: String) -> IndexTerm {
        IndexTerm(.invoiceNumber, number.filter { !$0.isWhitespace }.uppercased())
    }

    /// The terms by which a name is found: its words, and the beginnings of its words.
    package static func name(_ name: String) -> [IndexTerm] {
        NameWords(name).words.flatMap { word in
            [IndexTerm(.nameWord, word)] + NameWords.prefixes(of: word).map { IndexTerm(.namePrefix, $0) }
        }
    }

    /// The terms that a search for words of a name, perhaps cut short, has to meet all of.
    package static func searching(name: String) -> [IndexTerm] {
        NameWords(name).words.map { word in
            word.count < NameWords.prefixLengths.lowerBound
                ? IndexTerm(.nameWord, word)
                : IndexTerm(.namePrefix, String(word.prefix(NameWords.prefixLengths.upperBound)))
        }
    }
}

extension IndexTerm: CustomStringConvertible, CustomReflectable {
    package var description: String { "a term of kind \(kind.rawValue)" }

    package var customMirror: Mirror { Mirror(self, children: [:], displayStyle: .struct) }
}
