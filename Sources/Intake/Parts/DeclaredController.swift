import Facts
package import Regulation

/// A controller on whose behalf the organisation processes, with how to reach it (Article 30(2)(a)).
package struct DeclaredController: DeclaredPart {
    package var slug: String
    package var title: String
    package var contact: String?
    package var representative: String?
    package var country: Country?

    static let list = PartList.controllers
    static let keys = ["slug", "title", "contact", "representative", "country"]

    init(from section: Section) {
        slug = section.slug()
        title = section.text("title")
        contact = section.optionalText("contact")
        representative = section.optionalText("representative")
        country = section.optionalCountry("country")
    }

    var written: [WrittenField] {
        [
            .text("slug", slug), .text("title", title), .text("contact", contact),
            .text("representative", representative), .text("country", country?.code),
        ]
    }

    var words: [PersonalField: String] {
        .init(words: [.slug: slug, .title: title, .contact: contact, .representative: representative])
    }

    func content(_ ids: PartNaming) -> ClientController {
        ClientController(id: ids(name), country: country)
    }

    init(_ content: ClientController, _ words: [PersonalField: String]) {
        slug = Self.slug(words, content.id)
        title = words[.title] ?? ""
        contact = words[.contact]
        representative = words[.representative]
        country = content.country
    }
}
