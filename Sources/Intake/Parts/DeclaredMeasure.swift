import Facts

/// A technical or organisational measure of security (Article 32(1)).
package struct DeclaredMeasure: DeclaredPart {
    package var slug: String
    package var title: String
    package var description: String?

    static let list = PartList.measures
    static let keys = ["slug", "title", "description"]

    init(from section: Section) {
        slug = section.slug()
        title = section.text("title")
        description = section.optionalText("description")
    }

    var written: [WrittenField] {
        [.text("slug", slug), .text("title", title), .text("description", description)]
    }

    var words: [PersonalField: String] { .init(words: [.slug: slug, .title: title, .description: description]) }

    init(_ id: ElementID, _ words: [PersonalField: String]) {
        slug = Self.slug(words, id)
        title = words[.title] ?? ""
        description = words[.description]
    }
}
