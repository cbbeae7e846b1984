import Facts
import Regulation

/// A category of people whose data an activity is about (Article 30(1)(c)).
package struct DeclaredSubjects: DeclaredPart {
    package var slug: String
    package var title: String
    package var description: String?
    /// Children, patients, employees: people who can hardly say no.
    package var vulnerable: Bool

    static let list = PartList.subjects
    static let keys = ["slug", "title", "description", "vulnerable"]

    init(from section: Section) {
        slug = section.slug()
        title = section.text("title")
        description = section.optionalText("description")
        vulnerable = section.flag("vulnerable")
    }

    var written: [WrittenField] {
        [
            .text("slug", slug), .text("title", title), .text("description", description),
            .flag("vulnerable", vulnerable),
        ]
    }

    var words: [PersonalField: String] { .init(words: [.slug: slug, .title: title, .description: description]) }

    func content(_ ids: PartNaming) -> SubjectCategory {
        SubjectCategory(id: ids(name), vulnerable: vulnerable)
    }

    init(_ content: SubjectCategory, _ words: [PersonalField: String]) {
        slug = Self.slug(words, content.id)
        title = words[.title] ?? ""
        description = words[.description]
        vulnerable = content.vulnerable
    }
}
