package import Facts

/// Whose data were shared, as far as that is on record.
package enum ShareSubjects: Hashable, Sendable {
    case notNamed
    /// Clients one by one, in the entry itself.
    case named([StreamID])
    /// So many clients, whom entries of the same append list.
    case listed(Int)
    /// Whoever a rule named when it was read.
    case ruled(FrozenRule)
    /// Whoever a rule will name, each time a recurring share is confirmed.
    case standing(SubjectRule)

    /// How many clients stand in one entry, which has to stay below 65,535 bytes.
    package static let mostInOneEntry = 1_000

    /// The clients that stand in the entry itself.
    package var clients: [StreamID] {
        switch self {
        case .named(let clients): clients
        case .notNamed, .listed, .ruled, .standing: []
        }
    }

    /// How many clients they are, where that is on record.
    package var count: Int? {
        switch self {
        case .named(let clients): clients.count
        case .listed(let count): count
        case .ruled(let rule): rule.count
        case .notNamed, .standing: nil
        }
    }

    /// The rule by which they are known, read or still to be read.
    package var rule: SubjectRule? {
        switch self {
        case .ruled(let frozen): frozen.rule
        case .standing(let rule): rule
        case .notNamed, .named, .listed: nil
        }
    }

    /// The same in an entry, with the lists that go into entries of their own.
    var spread: (subjects: ShareSubjects, lists: [[StreamID]]) {
        guard case .named(let clients) = self, clients.count > Self.mostInOneEntry else { return (self, []) }
        let lists = stride(from: 0, to: clients.count, by: Self.mostInOneEntry).map {
            Array(clients[$0..<min($0 + Self.mostInOneEntry, clients.count)])
        }
        return (.listed(clients.count), lists)
    }

    /// Refuses somebody who is named twice, and a list of nobody.
    func requireSound() throws(Refusal) {
        switch self {
        case .named(let clients):
            var seen: Set<StreamID> = []
            for client in clients where !seen.insert(client).inserted { throw .clientNamedTwice(client) }
        case .ruled(let frozen):
            guard frozen.count > 0 else { throw .ruleNamesNobody }
        case .notNamed, .listed, .standing: break
        }
    }

    // MARK: As they stand in an entry

    /// Whether a release that only knew clients one by one reads it.
    var isPlain: Bool {
        switch self {
        case .notNamed, .named: true
        case .listed, .ruled, .standing: false
        }
    }

    func writeClients(to facts: inout FactsWriter) { facts.identifiers("clients", clients) }

    func writeListed(to facts: inout FactsWriter) {
        guard case .listed(let count) = self else { return }
        facts.integer("listed", count)
    }

    func writeRule(to facts: inout FactsWriter) {
        guard let rule else { return }
        let frozen: FrozenRule? = if case .ruled(let frozen) = self { frozen } else { nil }
        facts.object("rule") {
            $0.identifier("activity", rule.activity)
            $0.day("asOf", frozen?.asOf)
            $0.integer("count", frozen?.count)
            $0.base64("digest", frozen?.digest)
            $0.code("kind", rule.code)
            $0.integer("position", frozen.map { Int($0.position) })
            $0.identifiers("purposes", rule.purposes)
            $0.day("since", rule.since)
        }
    }

    /// From what an entry says, where nothing contradicts the rest.
    init(
        clients: [StreamID], listed: Int?, rule: ShareSubjects?, in facts: borrowing FactsReader
    ) throws(MalformedFacts) {
        switch (clients.isEmpty, listed, rule) {
        case (true, nil, nil): self = .notNamed
        case (false, nil, nil): self = .named(clients)
        case (true, let listed?, nil): self = .listed(listed)
        case (true, nil, let rule?): self = rule
        case (_, _, _): throw facts.malformed("subjects that are named in one way")
        }
    }

    static func readRule(from facts: inout FactsReader) throws(MalformedFacts) -> ShareSubjects? {
        try facts.optionalObject("rule") { (facts) throws(MalformedFacts) in
            let activity: StreamID? = try facts.optionalIdentifier("activity")
            let asOf = try facts.optionalDay("asOf")
            let count = try facts.optionalInteger("count")
            let digest = count == nil ? [] : try facts.base64("digest")
            let code = try facts.code("kind", SubjectRule.Code.self)
            let position = try facts.optionalInteger("position")
            let purposes: [ElementID] = try facts.identifiers("purposes")
            let since = try facts.optionalDay("since")
            guard let rule = SubjectRule(code, since: since, activity: activity, purposes: purposes) else {
                throw facts.malformed("what the rule asks for")
            }
            guard let asOf, let count, let position else { return .standing(rule) }
            return .ruled(FrozenRule(rule, asOf: asOf, position: Int64(position), count: count, digest: digest))
        }
    }
}
