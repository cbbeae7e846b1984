package import Regulation

/// Something that is a code in the records and has words for people.
package protocol Worded {
    var words: Words { get }
}

extension Worded {
    package func text(in language: Language) -> String { words[language] }

    package var phrase: Phrase { Phrase(words) }

    package func phrase(_ values: [Slot: Phrase]) -> Phrase { Phrase(words, values) }
}
