import Facts

/// What somebody said of one period of a recurring share: that it took place, and about whom.
package struct ShareConfirmation: Hashable, Sendable {
    package var period: CalendarPeriod
    /// Those of the arrangement, where the confirmation names no others.
    package var subjects: ShareSubjects
    package var people: Int?

    package init(_ period: CalendarPeriod, subjects: ShareSubjects = .notNamed, people: Int? = nil) {
        self.period = period
        self.subjects = subjects
        self.people = people
    }

    func write(to facts: inout FactsWriter) {
        subjects.writeClients(to: &facts)
        subjects.writeListed(to: &facts)
        facts.integer("people", people)
        facts.period("period", period)
        subjects.writeRule(to: &facts)
    }

    init(from facts: inout FactsReader) throws(MalformedFacts) {
        let clients: [StreamID] = try facts.identifiers("clients")
        let listed = try facts.optionalInteger("listed")
        people = try facts.optionalInteger("people")
        period = try facts.period("period")
        let rule = try ShareSubjects.readRule(from: &facts)
        subjects = try ShareSubjects(clients: clients, listed: listed, rule: rule, in: facts)
    }
}
