package import Facts

/// Who approved an erasure, and how that relates to who asked for it.
package struct ErasureApproval: Hashable, Sendable {
    package let approver: ActorID
    /// The account of the operating system that it was done from, as an actor.
    package let account: ActorID
    package let people: DecidingPeople

    package init(approver: ActorID, account: ActorID, people: DecidingPeople) {
        self.approver = approver
        self.account = account
        self.people = people
    }

    func write(to facts: inout FactsWriter) {
        facts.identifier("account", account)
        facts.identifier("approver", approver)
        facts.code("people", people)
    }

    init(from facts: inout FactsReader) throws(MalformedFacts) {
        account = try facts.identifier("account")
        approver = try facts.identifier("approver")
        people = try facts.code("people")
    }
}

/// How many people decided about an erasure.
package enum DecidingPeople: String, CaseIterable, Sendable {
    /// One, who confirmed it a day later: the organisation has no other.
    case one
    /// Two by name, from one account of the operating system: nothing shows that they are two.
    case twoFromOneAccount = "two-from-one-account"
    case two
}
