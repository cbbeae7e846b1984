package import Regulation

extension Rule {
    /// The rule as lawyers of the language cite it.
    package var words: Words { Words(citation(in: .dutch), citation(in: .english)) }

    package var phrase: Phrase { Phrase(words) }
}
