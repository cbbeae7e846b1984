package import Facts

/// A processor that a processor engages (Article 28(2) and (4)).
package struct SubProcessor: Hashable, Sendable {
    package let id: ElementID
    package var country: Country?
    package var since: Day
    /// Whether the controller authorised it, one by one or in general with a chance to object.
    package var authorised: Bool

    package init(id: ElementID, country: Country? = nil, since: Day, authorised: Bool) {
        self.id = id
        self.country = country
        self.since = since
        self.authorised = authorised
    }

    func write(to facts: inout FactsWriter) {
        facts.flag("authorised", authorised)
        facts.country("country", country)
        facts.identifier("id", id)
        facts.day("since", since)
    }

    init(from facts: inout FactsReader) throws(MalformedFacts) {
        authorised = try facts.flag("authorised")
        country = try facts.optionalCountry("country")
        id = try facts.identifier("id")
        since = try facts.day("since")
    }
}
