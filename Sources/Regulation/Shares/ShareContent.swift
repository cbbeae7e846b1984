package import Facts

/// One disclosure of personal data to another party (Article 4(9)).
package struct ShareContent: Hashable, Sendable {
    /// The activity it belongs to, where that is in the register.
    package var activity: StreamID?
    /// The data categories of the activity that were shared.
    package var categories: [ElementID]
    /// Whose data they were, as far as that is on record.
    package var subjects: ShareSubjects
    /// How many people they were about in all, where that is known.
    package var people: Int?
    /// Where the data went, if that is another country than the recipient's own.
    package var country: Country?
    package var ground: ShareGround
    /// The declared party that got them; none where it is in no register.
    package var recipient: StreamID?
    /// Whether a letter, ticket or order is kept with it; which one is sealed text.
    package var referenced: Bool
    /// The demand of an authority that it answers to.
    package var demand: AuthorityDemand?

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
        subjects = clients.isEmpty ? .notNamed : .named(clients)
        self.people = people
        self.country = country
        self.ground = ground
        self.recipient = recipient
        self.referenced = referenced
    }

    /// How many people it was about: as stated, or else as many clients as are known.
    package var peopleKnown: Int? { people ?? subjects.count }

    /// The number of the form in which it is written: what the first form has keeps that form.
    var schema: Int { subjects.isPlain && demand == nil ? 1 : 2 }

    package func write(to facts: inout FactsWriter) {
        facts.identifier("activity", activity)
        facts.identifiers("categories", categories)
        subjects.writeClients(to: &facts)
        facts.country("country", country)
        if let demand { facts.object("demand") { demand.write(to: &$0) } }
        facts.code("ground", ground)
        subjects.writeListed(to: &facts)
        facts.integer("people", people)
        facts.identifier("recipient", recipient)
        facts.flag("referenced", referenced)
        subjects.writeRule(to: &facts)
    }

    package init(from facts: inout FactsReader) throws(MalformedFacts) {
        activity = try facts.optionalIdentifier("activity")
        categories = try facts.identifiers("categories")
        let clients: [StreamID] = try facts.identifiers("clients")
        country = try facts.optionalCountry("country")
        demand = try facts.optionalObject("demand") { (facts) throws(MalformedFacts) in
            try AuthorityDemand(from: &facts)
        }
        ground = try facts.code("ground")
        let listed = try facts.optionalInteger("listed")
        people = try facts.optionalInteger("people")
        recipient = try facts.optionalIdentifier("recipient")
        referenced = try facts.flag("referenced")
        let rule = try ShareSubjects.readRule(from: &facts)
        subjects = try ShareSubjects(clients: clients, listed: listed, rule: rule, in: facts)
    }
}
