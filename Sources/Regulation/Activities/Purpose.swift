package import Facts

/// One purpose of an activity with the ground it rests on (Article 30(1)(b), 6(1)).
package struct Purpose: Hashable, Sendable {
    package let id: ElementID
    package var basis: LawfulBasis?
    /// Whether the law that obliges, entrusts or authorises is named; its title is sealed text.
    package var statute: Bool
    /// Whether the legitimate interest was weighed against those of the people concerned.
    package var interestAssessed: Bool
    /// What lifts the ban of Article 9(1), where special data are processed for this purpose.
    package var condition: SpecialCondition?

    package init(
        id: ElementID,
        basis: LawfulBasis?,
        statute: Bool = false,
        interestAssessed: Bool = false,
        condition: SpecialCondition? = nil
    ) {
        self.id = id
        self.basis = basis
        self.statute = statute
        self.interestAssessed = interestAssessed
        self.condition = condition
    }

    func write(to facts: inout FactsWriter) {
        facts.code("basis", basis)
        facts.code("condition", condition)
        facts.identifier("id", id)
        facts.flag("interestAssessed", interestAssessed)
        facts.flag("statute", statute)
    }

    init(from facts: inout FactsReader) throws(MalformedFacts) {
        basis = try facts.optionalCode("basis")
        condition = try facts.optionalCode("condition")
        id = try facts.identifier("id")
        interestAssessed = try facts.flag("interestAssessed")
        statute = try facts.flag("statute")
    }
}
