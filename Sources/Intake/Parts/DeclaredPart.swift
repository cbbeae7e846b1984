import Facts

/// A part of a declared thing: something with a name of its own, such as a purpose.
protocol DeclaredPart: Hashable, Sendable {
    static var list: PartList { get }
    static var nameKey: String { get }
    /// The fields that it can have in a file.
    static var keys: [String] { get }

    var slug: String { get }
    /// Its words, which are sealed beside the facts; the slug is one of them.
    var words: [PersonalField: String] { get }
    /// Its fields as they are written in a file.
    var written: [WrittenField] { get }

    init(from section: Section)
}

extension DeclaredPart {
    /// The field that holds the slug.
    static var nameKey: String { "slug" }

    var name: PartSlug { PartSlug(Self.list, slug) }

    static func slug(_ words: [PersonalField: String], _ id: ElementID) -> String {
        // A part whose words are gone is still a part; its id names it then.
        words[.slug] ?? id.description
    }
}
