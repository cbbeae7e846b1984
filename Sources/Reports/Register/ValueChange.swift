package import Regulation

/// How one value of a field changes.
package enum ValueChange: Hashable, Sendable {
    case added(Phrase)
    case removed(Phrase)
    /// `of`: What is called by it, where the field has several parts.
    case replaced(of: Phrase?, old: Phrase, new: Phrase)

    /// The change in one line; long texts are cut to what is different about them.
    package func text(in language: Language) -> String {
        let notation = Notation(language)
        func line(_ phrase: Phrase) -> String { phrase.text(in: notation).inOneLine }
        switch self {
        case .added(let phrase): return "+ \(Excerpt(line(phrase)).text)"
        case .removed(let phrase): return "- \(Excerpt(line(phrase)).text)"
        case .replaced(let part, let old, let new):
            let (old, new) = Excerpt.pair(line(old), line(new))
            return (part.map { "\(line($0)): " } ?? "") + "\(old.text) → \(new.text)"
        }
    }

    /// What is new, without a sign that it is.
    package func said(in language: Language) -> String {
        switch self {
        case .added(let phrase): Excerpt(phrase.text(in: Notation(language)).inOneLine).text
        case .removed, .replaced: text(in: language)
        }
    }

    package var json: JSON {
        func words(_ phrase: Phrase) -> JSON {
            [
                "en": .string(phrase.text(in: Notation(.english))), "nl": .string(phrase.text(in: Notation(.dutch))),
            ]
        }
        switch self {
        case .added(let new): return ["new": words(new)]
        case .removed(let old): return ["old": words(old)]
        case .replaced(let part, let old, let new):
            let both: JSON = ["old": words(old), "new": words(new)]
            return part.map { both.adding(["of": words($0)]) } ?? both
        }
    }
}
