import Facts

extension [PersonalField: String] {
    /// The words that are there.
    init(words: KeyValuePairs<PersonalField, String?>) {
        self.init()
        for (field, text) in words {
            if let text { self[field] = text }
        }
    }
}

extension [ElementID: [PersonalField: String]] {
    /// The words of each part under its id.
    init(_ parts: [some DeclaredPart], _ ids: PartNaming) {
        self.init()
        for part in parts { self[ids(part.name)] = part.words }
    }
}

extension Details {
    /// The words of one part.
    func words(of part: ElementID) -> [PersonalField: String] { elements[part] ?? [:] }
}

extension Array where Element: DeclaredPart {
    /// By slug, where the ledger keeps another order than the file did.
    var inOrder: [Element] { sorted { $0.slug < $1.slug } }
}
