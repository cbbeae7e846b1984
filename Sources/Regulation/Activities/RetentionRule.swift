package import Facts

/// How long one category of data of an activity is kept, or all of them (Article 30(1)(f), 5(1)(e)).
package struct RetentionRule: Hashable, Sendable {
    package let id: ElementID
    /// The data category, or none where the rule is for all that have no rule of their own.
    package var category: ElementID?
    package var term: RetentionTerm
    package var ground: RetentionGround

    package init(id: ElementID, category: ElementID? = nil, term: RetentionTerm, ground: RetentionGround) {
        self.id = id
        self.category = category
        self.term = term
        self.ground = ground
    }

    func write(to facts: inout FactsWriter) {
        facts.identifier("category", category)
        switch term {
        case .duration(let duration, _): facts.string("duration", duration.description)
        case .criterion: break
        }
        facts.code("ground", ground)
        facts.identifier("id", id)
        switch term {
        case .duration(_, let trigger): facts.code("trigger", trigger)
        case .criterion: break
        }
    }

    init(from facts: inout FactsReader) throws(MalformedFacts) {
        category = try facts.optionalIdentifier("category")
        let written = try facts.optionalString("duration")
        ground = try facts.code("ground")
        id = try facts.identifier("id")
        guard let written else {
            term = .criterion
            return
        }
        guard let duration = CalendarDuration(written) else { throw facts.malformed("a duration of ISO 8601") }
        term = .duration(duration, from: try facts.code("trigger"))
    }
}
