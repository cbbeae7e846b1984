package import Facts

/// What is on record about one personal data breach (Article 33(5)); what happened and why is sealed.
package struct BreachContent: Hashable, Sendable {
    package var natures: Set<BreachNature>
    /// How the risk was judged; nothing where nobody wrote that down.
    package var risk: BreachRisk?
    /// How many people it was about, where that is known.
    package var people: Int?
    package var began: Occurrence?
    package var ended: Occurrence?
    /// When the authority was notified, if it was.
    package var notified: Occurrence?
    /// When the people concerned were told, if they were.
    package var told: Occurrence?
    /// Whether it is written down why the authority was notified late or not at all.
    package var notifyingExplained: Bool
    /// Whether it is written down why the people concerned were not told.
    package var tellingExplained: Bool
    /// Whether effects and remedial action are written down.
    package var documented: Bool

    package init(
        natures: Set<BreachNature> = [], risk: BreachRisk? = nil, people: Int? = nil, began: Occurrence? = nil,
        ended: Occurrence? = nil, notified: Occurrence? = nil, told: Occurrence? = nil,
        notifyingExplained: Bool = false, tellingExplained: Bool = false, documented: Bool = false
    ) {
        self.natures = natures
        self.risk = risk
        self.people = people
        self.began = began
        self.ended = ended
        self.notified = notified
        self.told = told
        self.notifyingExplained = notifyingExplained
        self.tellingExplained = tellingExplained
        self.documented = documented
    }

    package func write(to facts: inout FactsWriter) {
        facts.occurrence("began", began)
        facts.flag("documented", documented)
        facts.occurrence("ended", ended)
        facts.codes("natures", natures.sorted { $0.rawValue < $1.rawValue })
        facts.occurrence("notified", notified)
        facts.flag("notifyingExplained", notifyingExplained)
        facts.integer("people", people)
        facts.code("risk", risk)
        facts.flag("tellingExplained", tellingExplained)
        facts.occurrence("told", told)
    }

    package init(from facts: inout FactsReader) throws(MalformedFacts) {
        began = try facts.optionalOccurrence("began")
        documented = try facts.flag("documented")
        ended = try facts.optionalOccurrence("ended")
        natures = Set(try facts.codes("natures", BreachNature.self))
        notified = try facts.optionalOccurrence("notified")
        notifyingExplained = try facts.flag("notifyingExplained")
        people = try facts.optionalInteger("people")
        risk = try facts.optionalCode("risk")
        tellingExplained = try facts.flag("tellingExplained")
        told = try facts.optionalOccurrence("told")
    }
}
