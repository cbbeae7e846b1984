package import Facts

/// One disclosure of personal data to another party (Article 4(9)).
package struct ShareContent: Hashable, Sendable {
    /// The activity it belongs to, where that is in the register.
    package var activity: StreamID?
    /// The data categories of the activity that were shared.
    package var categories: [ElementID]
    /// The clients whose data they were, as far as they are named.
    package var clients: [StreamID]
    /// How many people they were about in all, where that is known.
    package var people: Int?
    /// Where the data went, if that is another country than the recipient's own.
    package var country: Country?
    package var ground: ShareGround
    /// The declared party that got them; none where it is in no register.
    package var recipient: StreamID?
    /// Whether a letter, ticket or order is kept with it; which one is sealed text.
    package var referenced: Bool

    package init(
        activity: StreamID? = nil,
        categories: [ElementID] = [],
        clients: [StreamID] = [],
        people: Int? = nil,
        country: Country? = nil,
        ground: ShareGround,
        recipient: StreamID? = nil,
        referenced: Bool = false
    ) {
        self.activity = activity
        self.categories = categories
        self.clients = clients
        self.people = people
        self.country = country
        self.ground = ground
        self.recipient = recipient
        self.referenced = referenced
    }

    package func write(to facts: inout FactsWriter) {
        facts.identifier("activity", activity)
        facts.identifiers("categories", categories)
        facts.identifiers("clients", clients)
        facts.country("country", country)
        facts.code("ground", ground)
        facts.integer("people", people)
        facts.identifier("recipient", recipient)
        facts.flag("referenced", referenced)
    }

    package init(from facts: inout FactsReader) throws(MalformedFacts) {
        activity = try facts.optionalIdentifier("activity")
        categories = try facts.identifiers("categories")
        clients = try facts.identifiers("clients")
        country = try facts.optionalCountry("country")
        ground = try facts.code("ground")
        people = try facts.optionalInteger("people")
        recipient = try facts.optionalIdentifier("recipient")
        referenced = try facts.flag("referenced")
    }
}
