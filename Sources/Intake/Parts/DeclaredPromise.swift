import Facts
package import Regulation

/// One promise in a version of the privacy statement.
package struct DeclaredPromise: DeclaredPart {
    /// The id by which it is spoken of, such as `P07`.
    package var slug: String
    package var text: String
    /// What a decider checks of it, where one does.
    package var check: Promise?

    static let list = PartList.promises
    static let nameKey = "id"
    static let keys = ["id", "text", "check"]

    init(from section: Section) {
        section.requirePresent("id")
        slug = section.optionalText("id", else: .notAPromiseID, where: Self.isID) ?? ""
        text = section.text("text")
        check = section.optionalCode("check", Promise.self)
    }

    var written: [WrittenField] {
        [.text("id", slug), .text("text", text), .code("check", check)]
    }

    var words: [PersonalField: String] { .init(words: [.slug: slug, .title: text, .reference: check?.rawValue]) }

    init(_ id: ElementID, _ words: [PersonalField: String]) {
        slug = Self.slug(words, id)
        text = words[.title] ?? ""
        check = words[.reference].flatMap { Promise(rawValue: $0) }
    }

    private static func isID(_ text: String) -> Bool {
        1...32 ~= text.utf8.count
            && text.utf8.allSatisfy { 97...122 ~= $0 || 65...90 ~= $0 || 48...57 ~= $0 || $0 == 45 || $0 == 46 }
    }
}
