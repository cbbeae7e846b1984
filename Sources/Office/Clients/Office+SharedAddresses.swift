import Facts
import Regulation
import Vault

extension Office {
    /// Where clients are reached, and who else on record has the same address or number and said no to something.
    ///
    /// Left out are clients none of whose addresses is that of anybody who did.
    func shared(
        _ own: [StreamID: Set<OwnAddress>], of circles: [StreamID: Set<StreamID>], asOf day: Day, knownAt last: Int64
    ) async throws -> [StreamID: [ReachableAddress]] {
        let terms = Array(Set(own.values.joined().map(\.term)))
        var matches: [IndexTerm: Set<IndexMatch>] = [:]
        for (term, found) in zip(terms, try await index.find(all: terms.map { [$0] }, kind: .client)) {
            matches[term] = Set(found)
        }
        // An address from which a client on record objected leads there as well.
        for (term, match) in try await suppression.find(terms) { matches[term, default: []].insert(match) }
        var sharing: [StreamID: [OwnAddress: Set<IndexMatch>]] = [:]
        for (client, addresses) in own {
            for address in addresses {
                sharing[client, default: [:]][address] = (matches[address.term] ?? []).filter {
                    circles[client]?.contains($0.stream) == false
                }
            }
        }
        let others = try await others(
            sharing.values.reduce(into: Set()) { $0.formUnion($1.values.joined()) }, day, last)
        return sharing.compactMapValues { sharing in
            let addresses = sharing.map { address, matches in
                ReachableAddress(
                    address.term.kind == .email ? .email : .phone, of: address.person,
                    others: matches.compactMap { others[$0] }.sorted { $0.client < $1.client })
            }
            guard addresses.contains(where: { !$0.others.isEmpty }) else { return nil }
            return addresses.sorted {
                ($0.kind.rawValue, $0.person?.description ?? "") < ($1.kind.rawValue, $1.person?.description ?? "")
            }
        }
    }

    /// What those on record said whom some values lead to; left out are those who never said no.
    private func others(
        _ matches: Set<IndexMatch>, _ day: Day, _ last: Int64
    ) async throws -> [IndexMatch: ReachableAddress.Other] {
        guard !matches.isEmpty else { return [:] }
        let known = try await files(families: Set(matches.map(\.stream)).sorted())
        var others: [IndexMatch: ReachableAddress.Other] = [:]
        for match in matches.sorted(by: { $0.stream < $1.stream }) where try known.isOnRecord(match) {
            let details = try known.state(of: match.stream, as: Client.self).details
            let isMerged = details?.survivor != nil || details?.absorbed.isEmpty == false
            // Who was never merged and made no choice said nothing.
            guard isMerged || !known.members(of: match.stream, kind: .consent).isEmpty else { continue }
            let consents =
                try await isMerged
                ? merged(match.stream, day, last)
                : known.consents(
                    of: [match.stream], asOf: day, knownAt: last)
            let isPerson = try known.subject(of: match.stream) != match.subject
            others[match] = ReachableAddress.Other(
                client: match.stream, person: isPerson ? match.subject : nil, consents: consents)
        }
        return others
    }

    private func merged(_ client: StreamID, _ day: Day, _ last: Int64) async throws -> [Recorded<ConsentEvent>] {
        try await withCircle(of: client) { circle in
            let files = try await files(families: circle)
            return try files.consents(of: files.circle(of: client, asOf: day, knownAt: last), asOf: day, knownAt: last)
        }
    }
}

extension Files {
    /// Whose data the first fact of a stream holds.
    func subject(of stream: StreamID) throws -> SubjectID? { try loaded(stream).firstSubject }

    /// Everybody of whom clients tell something: the clients themselves, and the people there.
    func subjects(of clients: Set<StreamID>) throws -> Set<SubjectID> {
        try clients.reduce(into: []) { subjects, client in
            if let own = try subject(of: client) { subjects.insert(own) }
            guard has(client, kind: .client), let details = try state(of: client, as: Client.self).details else {
                return
            }
            subjects.formUnion(details.people.keys)
        }
    }

    /// Whether what was found by a value is a client on record, or a person there, and nobody who was erased.
    func isOnRecord(_ match: IndexMatch) throws -> Bool {
        guard has(match.stream, kind: .client), let details = try state(of: match.stream, as: Client.self).details
        else { return false }
        return !details.isErased && !details.erasedPeople.contains(match.subject)
    }

    /// What clients said by a day, as it was known at a position.
    fileprivate func consents(
        of clients: Set<StreamID>, asOf day: Day, knownAt last: Int64
    ) throws -> [Recorded<ConsentEvent>] {
        try clients.flatMap { members(of: $0, kind: .consent) }
            .flatMap { try history(of: $0, as: ConsentEvent.self).effective(knownAt: last) }
            .filter { ($0.event.isNo ? $0.firstDay : $0.day) <= day }
    }

    /// The addresses and numbers that a client and those who are there had on a day, of each kind; those that they have
    /// where they were first told later.
    func addresses(
        of client: StreamID, in entries: [OpenedEntry], on day: Day, knownAt last: Int64
    ) throws -> Set<OwnAddress> {
        guard let details = try state(of: client, as: Client.self).details else { return [] }
        let then = try told(of: client, in: entries, by: day, knownAt: last)
        let now = try told(of: client, in: entries, by: .distantFuture, knownAt: last)
        let own = try subject(of: client)
        var addresses: Set<OwnAddress> = []
        for (subject, known) in now.details {
            if case .left = details.people[subject] { continue }
            let had = then.details[subject]?.value.map { ClientTerms($0).addresses } ?? []
            let has = known.value.map { ClientTerms($0).addresses } ?? []
            for kind in Set(has.map(\.kind)) {
                let had = had.filter { $0.kind == kind }
                for term in had.isEmpty ? has.filter({ $0.kind == kind }) : had {
                    addresses.insert(OwnAddress(term: term, person: subject == own ? nil : subject))
                }
            }
        }
        return addresses
    }
}
