package import Facts

/// A category of personal data in an activity (Article 30(1)(c)).
package struct DataCategory: Hashable, Sendable {
    package let id: ElementID
    package var nature: DataNature
    package var source: DataSource

    package init(id: ElementID, nature: DataNature = .ordinary, source: DataSource = .subject) {
        self.id = id
        self.nature = nature
        self.source = source
    }

    func write(to facts: inout FactsWriter) {
        facts.identifier("id", id)
        facts.code("nature", nature)
        facts.code("source", source)
    }

    init(from facts: inout FactsReader) throws(MalformedFacts) {
        id = try facts.identifier("id")
        nature = try facts.code("nature")
        source = try facts.code("source")
    }
}
