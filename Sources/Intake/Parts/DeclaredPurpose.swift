import Facts
package import Regulation

/// A purpose of an activity with the ground it rests on (Article 30(1)(b), 6(1)).
package struct DeclaredPurpose: DeclaredPart {
    package var slug: String
    package var title: String
    package var description: String?
    package var basis: LawfulBasis?
    /// The law that obliges, entrusts or authorises, by name and article.
    package var statute: String?
    /// Which legitimate interest it is, in words (Article 13(1)(d)).
    package var interest: String?
    /// Where the weighing of that interest is to be found.
    package var assessment: String?
    /// The condition of Article 9(2).
    package var condition: SpecialCondition?

    static let list = PartList.purposes
    static let keys = [
        "slug", "title", "description", "basis", "statute", "interest", "assessment", "article9",
    ]

    init(from section: Section) {
        slug = section.slug()
        title = section.text("title")
        description = section.optionalText("description")
        basis = section.optionalCode("basis", LawfulBasis.self)
        statute = section.optionalText("statute")
        interest = section.optionalText("interest")
        assessment = section.optionalText("assessment")
        condition = section.optionalCode("article9", SpecialCondition.self)
    }

    var written: [WrittenField] {
        [
            .text("slug", slug), .text("title", title), .text("description", description),
            .code("basis", basis), .text("statute", statute), .text("interest", interest),
            .text("assessment", assessment), .code("article9", condition),
        ]
    }

    var words: [PersonalField: String] {
        .init(words: [
            .slug: slug, .title: title, .description: description, .statute: statute, .interest: interest,
            .reference: assessment,
        ])
    }

    func content(_ ids: PartNaming) -> Purpose {
        Purpose(
            id: ids(name),
            basis: basis,
            statute: statute != nil,
            interestAssessed: assessment != nil,
            condition: condition
        )
    }

    init(_ content: Purpose, _ words: [PersonalField: String]) {
        slug = Self.slug(words, content.id)
        title = words[.title] ?? ""
        description = words[.description]
        basis = content.basis
        statute = words[.statute]
        interest = words[.interest]
        assessment = words[.reference]
        condition = content.condition
    }
}
