import Facts
package import Regulation

/// A recipient, or a category of recipients, to whom data are disclosed (Article 30(1)(d)).
package struct DeclaredRecipient: DeclaredPart {
    package var slug: String
    package var title: String
    package var description: String?
    package var role: RecipientRole
    /// The slug of the party under `processors`, where it is one of those.
    package var processor: String?
    package var country: Country?

    static let list = PartList.recipients
    static let keys = ["slug", "title", "description", "role", "processor", "country"]

    init(from section: Section) {
        slug = section.slug()
        title = section.text("title")
        description = section.optionalText("description")
        role = section.code("role", insteadOf: .category)
        processor = section.optionalSlug("processor")
        country = section.optionalCountry("country")
    }

    var written: [WrittenField] {
        [
            .text("slug", slug), .text("title", title), .text("description", description),
            .code("role", role), .text("processor", processor), .text("country", country?.code),
        ]
    }

    var words: [PersonalField: String] { .init(words: [.slug: slug, .title: title, .description: description]) }

    func content(_ ids: PartNaming, _ processors: (String) -> StreamID?) -> Recipient {
        Recipient(id: ids(name), role: role, processor: processor.flatMap(processors), country: country)
    }

    init(_ content: Recipient, _ words: [PersonalField: String], _ processors: (StreamID) -> String?) {
        slug = Self.slug(words, content.id)
        title = words[.title] ?? ""
        description = words[.description]
        role = content.role
        processor = content.processor.flatMap(processors)
        country = content.country
    }
}
