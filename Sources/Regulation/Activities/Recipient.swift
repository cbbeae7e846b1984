package import Facts

/// A recipient, or category of recipients, to whom data are or will be disclosed (Article 30(1)(d)).
package struct Recipient: Hashable, Sendable {
    package let id: ElementID
    package var role: RecipientRole
    /// The stream of the declared party, where it is one.
    package var processor: StreamID?
    package var country: Country?

    package init(id: ElementID, role: RecipientRole, processor: StreamID? = nil, country: Country? = nil) {
        self.id = id
        self.role = role
        self.processor = processor
        self.country = country
    }

    func write(to facts: inout FactsWriter) {
        facts.country("country", country)
        facts.identifier("id", id)
        facts.identifier("processor", processor)
        facts.code("role", role)
    }

    init(from facts: inout FactsReader) throws(MalformedFacts) {
        country = try facts.optionalCountry("country")
        id = try facts.identifier("id")
        processor = try facts.optionalIdentifier("processor")
        role = try facts.code("role")
    }
}
