package import Facts

/// What is on record of the demand of an authority that a disclosure answers to (Article 6(1)(c) and (3)).
package struct AuthorityDemand: Hashable, Sendable {
    /// Whether the power is stated that the authority used: which article of which law is sealed text.
    package var powerStated: Bool
    /// Who approved it.
    package var approver: ActorID?
    package var telling: Telling

    /// Whether those whose data they were have been told.
    package enum Telling: Hashable, Sendable {
        case notStated
        case told
        /// Not yet or not at all, and from when they may be told where that is known.
        case untold(UntoldReason, from: Day?)
    }

    /// From when those who are yet to be told may be told.
    package var tellFrom: Day? {
        switch telling {
        case .untold(_, let day): day
        case .notStated, .told: nil
        }
    }

    package init(powerStated: Bool = false, approver: ActorID? = nil, telling: Telling = .notStated) {
        self.powerStated = powerStated
        self.approver = approver
        self.telling = telling
    }

    func write(to facts: inout FactsWriter) {
        facts.identifier("approver", approver)
        facts.flag("power", powerStated)
        switch telling {
        case .notStated: break
        case .told: facts.flag("told", true)
        case .untold(let reason, let day):
            facts.day("tellFrom", day)
            facts.code("untold", reason)
        }
    }

    init(from facts: inout FactsReader) throws(MalformedFacts) {
        approver = try facts.optionalIdentifier("approver")
        powerStated = try facts.flag("power")
        let from = try facts.optionalDay("tellFrom")
        let told = try facts.optionalFlag("told") ?? false
        telling =
            switch (told, try facts.optionalCode("untold", UntoldReason.self)) {
            case (true, _): .told
            case (false, let reason?): .untold(reason, from: from)
            case (false, nil): .notStated
            }
    }

    /// What the record of it lacks; the law wants the power and the ground to be laid down (Article 6(3)).
    func findings(sharing categories: [ElementID]) -> [Finding] {
        var findings: [Finding] = []
        if !powerStated { findings.append(.demandWithoutPower) }
        if approver == nil { findings.append(.demandWithoutApprover) }
        if categories.isEmpty { findings.append(.demandWithoutData) }
        if telling == .notStated { findings.append(.demandTellingUnknown) }
        return findings
    }
}
