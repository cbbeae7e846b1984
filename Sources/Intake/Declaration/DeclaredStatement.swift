package import Facts
package import Regulation

/// One version of the privacy statement, word for word, with the promises in it.
package struct DeclaredStatement: Hashable, Sendable {
    package var slug: String
    package var title: String?
    package var language: Language
    package var validFrom: Day
    /// The statement as it is published, to the character.
    package var wording: String
    package var promises: [DeclaredPromise]

    static let keys = ["slug", "title", "language", "validFrom", "text", "file", "promises"]
    /// The longest wording, in bytes: a sealed part holds a mebibyte, and a line of the file as much.
    static let wordingLimit = 1_000_000

    /// What of it counts.
    package var content: StatementContent {
        StatementContent(language: language, validFrom: validFrom, promises: promises.compactMap(\.check))
    }

    /// The names of its promises.
    package var parts: [PartSlug] { promises.map(\.name) }

    /// Its words but for the wording, which is sealed on its own.
    package func details(_ ids: PartNaming) -> Details {
        Details(.init(words: [.slug: slug, .title: title]), elements: .init(promises, ids))
    }

    /// The declaration of a statement as the ledger has it.
    package init(_ content: StatementContent, _ details: Details, wording: String) {
        slug = details[.slug] ?? content.validFrom.description
        title = details[.title]
        language = content.language
        validFrom = content.validFrom
        self.wording = wording
        promises = details.elements.map { DeclaredPromise($0.key, $0.value) }.inOrder
    }
}
