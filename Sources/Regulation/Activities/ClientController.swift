package import Facts

/// A controller on whose behalf the organisation processes (Article 30(2)(a)).
package struct ClientController: Hashable, Sendable {
    package let id: ElementID
    package var country: Country?

    package init(id: ElementID, country: Country? = nil) {
        self.id = id
        self.country = country
    }

    func write(to facts: inout FactsWriter) {
        facts.country("country", country)
        facts.identifier("id", id)
    }

    init(from facts: inout FactsReader) throws(MalformedFacts) {
        country = try facts.optionalCountry("country")
        id = try facts.identifier("id")
    }
}
