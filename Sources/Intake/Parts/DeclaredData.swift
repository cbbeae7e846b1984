import Facts
package import Regulation

/// A category of personal data in an activity (Article 30(1)(c)).
package struct DeclaredData: DeclaredPart {
    package var slug: String
    package var title: String
    package var description: String?
    package var nature: DataNature
    package var source: DataSource

    static let list = PartList.data
    static let keys = ["slug", "title", "description", "nature", "source"]

    init(from section: Section) {
        slug = section.slug()
        // A retention rule for "all" would mean this one category.
        if slug == DeclaredRetention.all { section.fail(.value(.reservedSlug), at: "slug") }
        title = section.text("title")
        description = section.optionalText("description")
        nature = section.optionalCode("nature", DataNature.self) ?? .ordinary
        source = section.optionalCode("source", DataSource.self) ?? .subject
    }

    var written: [WrittenField] {
        [
            .text("slug", slug), .text("title", title), .text("description", description),
            .code("nature", nature), .code("source", source),
        ]
    }

    var words: [PersonalField: String] { .init(words: [.slug: slug, .title: title, .description: description]) }

    func content(_ ids: PartNaming) -> DataCategory {
        DataCategory(id: ids(name), nature: nature, source: source)
    }

    init(_ content: DataCategory, _ words: [PersonalField: String]) {
        slug = Self.slug(words, content.id)
        title = words[.title] ?? ""
        description = words[.description]
        nature = content.nature
        source = content.source
    }
}
