package import Facts
package import Regulation

/// A processor that a processor engages (Article 28(2) and (4)).
package struct DeclaredSubProcessor: DeclaredPart {
    package var slug: String
    package var title: String
    package var description: String?
    package var country: Country?
    package var since: Day
    package var authorised: Bool

    static let list = PartList.subProcessors
    static let keys = ["slug", "title", "description", "country", "since", "authorised"]

    init(from section: Section) {
        slug = section.slug()
        title = section.text("title")
        description = section.optionalText("description")
        country = section.optionalCountry("country")
        since = section.day("since")
        authorised = section.flag("authorised")
    }

    var written: [WrittenField] {
        [
            .text("slug", slug), .text("title", title), .text("description", description),
            .text("country", country?.code), .day("since", since), .flag("authorised", authorised),
        ]
    }

    var words: [PersonalField: String] { .init(words: [.slug: slug, .title: title, .description: description]) }

    func content(_ ids: PartNaming) -> SubProcessor {
        SubProcessor(id: ids(name), country: country, since: since, authorised: authorised)
    }

    init(_ content: SubProcessor, _ words: [PersonalField: String]) {
        slug = Self.slug(words, content.id)
        title = words[.title] ?? ""
        description = words[.description]
        country = content.country
        since = content.since
        authorised = content.authorised
    }
}
