package import Facts
import Ledger
import Postgres
package import Regulation
package import Vault

extension Office {
    /// What was said against contact by whoever had an address or number that a client or its people have now: by those
    /// who are not on record with them, because they were erased, their recording was retracted, or they never were a
    /// client, and by others on record.
    ///
    /// Each "no" of the former is told as one of the party that has the address now (Article 21(3): the data shall no
    /// longer be processed for such purposes, whatever record they are in). Of the latter each address says who has it
    /// too: a message there would reach them.
    ///
    /// `circle`: The ids under which one client is kept, the one that is asked about first.
    ///
    /// `address`: A further address that leads to the client.
    ///
    /// `reached`: On which day they are reached, at the addresses that they had then.
    ///
    /// `day`, `last`: Facts that happened later, or were recorded at a later position, are left out.
    package func heard(
        by circle: [StreamID], at address: IndexTerm? = nil, reachedOn reached: Day = .distantFuture,
        asOf day: Day = .distantFuture, knownAt last: Int64 = .max
    ) async throws -> Heard {
        guard let client = circle.first else { return .nothing }
        let extra = address.map { [$0: ConsentParty(client: client)] } ?? [:]
        let heard = try await heard(
            by: [client: Set(circle)], at: extra, in: try await files(circle), reachedOn: min(reached, day), asOf: day,
            knownAt: last)
        return heard[client] ?? .nothing
    }

    /// The same for several clients together, by the one id of each that is asked about.
    ///
    /// `files`: Where all of them were read.
    func heard(
        by circles: [StreamID: Set<StreamID>], at further: [IndexTerm: ConsentParty] = [:], in files: Files,
        reachedOn reached: Day = .distantFuture, asOf day: Day = .distantFuture, knownAt last: Int64 = .max
    ) async throws -> [StreamID: Heard] {
        let isSilent = try await suppression.isEmpty
        var open = circles
        if isSilent {
            // Most clients share nothing with anybody, which the index tells without anything being opened.
            let sharing = try await index.sharing(
                circles.mapValues { try files.subjects(of: $0) }, kinds: [.email, .phone])
            open = circles.filter { sharing.contains($0.key) }
        }
        guard !open.isEmpty else { return [:] }
        let streams = open.values.reduce(into: Set()) { $0.formUnion($1) }
        let entries = Dictionary(grouping: try await openStreams(streams.sorted()), by: \.stream)
        var heard = isSilent ? [:] : try await silenced(open, entries, at: further, files)
        var own: [StreamID: Set<OwnAddress>] = [:]
        for (client, circle) in open {
            own[client] = try circle.reduce(into: []) { addresses, member in
                addresses.formUnion(
                    try files.addresses(of: member, in: entries[member] ?? [], on: reached, knownAt: last))
            }
        }
        for (client, addresses) in try await shared(own, of: open, asOf: day, knownAt: last) {
            heard[client, default: .nothing].addresses = addresses
        }
        return heard
    }

    /// What was said by those who are not on record, under every address that clients and their people ever had.
    private func silenced(
        _ circles: [StreamID: Set<StreamID>], _ entries: [StreamID: [OpenedEntry]],
        at further: [IndexTerm: ConsentParty], _ files: Files
    ) async throws -> [StreamID: Heard] {
        var owners: [IndexTerm: Set<ConsentParty>] = further.mapValues { [$0] }
        for (stream, entries) in entries {
            let own = try files.subject(of: stream)
            for part in entries.flatMap(\.parts) where part.description.name == .details {
                guard let details = part.opening.details.value else { continue }
                let subject = part.description.subject
                let party = ConsentParty(client: stream, person: subject == own ? nil : subject)
                for term in ClientTerms(details).addresses { owners[term, default: []].insert(party) }
            }
        }
        let found = try await suppression.find(Array(owners.keys))
        let others = try await self.files(found.map(\.match.stream))
        var heard: [StreamID: Set<Recorded<ConsentEvent>>] = [:]
        for (term, match) in found {
            // What somebody on record said is heard at the address alone.
            if try others.isOnRecord(match) { continue }
            let parties = try (owners[term] ?? []).filter { party in
                // What somebody said in this very record is there to be read.
                try party.client != match.stream || (party.person ?? files.subject(of: party.client)) != match.subject
            }
            guard !parties.isEmpty else { continue }
            let said = try await said(by: match)
            for (client, circle) in circles {
                for party in parties where circle.contains(party.client) {
                    heard[client, default: []].formUnion(said.map { $0.told(of: party) })
                }
            }
        }
        return heard.mapValues { said in
            var heard = Heard()
            heard.said = said.sorted { $0.position < $1.position }
            return heard
        }
    }

    /// What whoever a value led to said against contact, and took back of it.
    private func said(by match: IndexMatch) async throws -> [Recorded<ConsentEvent>] {
        let files = try await files([match.stream])
        if files.has(match.stream, kind: .request) {
            return try files.history(of: match.stream, as: RequestEvent.self).effective.compactMap(\.objection)
        }
        guard files.has(match.stream, kind: .client) else { return [] }
        let circle = try await circle(of: match.stream)
        var subjects: Set<SubjectID> = []
        for client in circle.clients {
            if let subject = try await subject(of: client, kind: .client) { subjects.insert(subject) }
        }
        let person = subjects.contains(match.subject) ? nil : match.subject
        return try circle.clients.flatMap { circle.files.members(of: $0, kind: .consent) }
            .flatMap { try circle.files.history(of: $0, as: ConsentEvent.self).effective }
            .filter { !$0.event.isConsent && ($0.event.party.person == nil || $0.event.party.person == person) }
    }

    /// Answers "may we contact them?" by an address or a number, for everybody it leads to; the strictest answer first.
    package func permissions(
        at address: IndexTerm, channel: Channel, nature: ContactNature, purpose: ElementID? = nil,
        declared: StreamID? = nil, on day: Day
    ) async throws -> [ContactPermission] {
        let found = try await index.find([address])
        let files = try await files(found.map(\.stream))
        var parties: [ConsentParty] = []
        for match in found where files.has(match.stream, kind: .client) {
            guard let details = try files.state(of: match.stream, as: Client.self).details else { continue }
            let person = details.people[match.subject] == nil ? nil : match.subject
            parties.append(ConsentParty(client: match.stream, person: person))
        }
        // Nobody is known by it any more, or ever was: those who were erased, and objections by themselves.
        if parties.isEmpty { parties = try await silenced(at: address) }
        var permissions: [ContactPermission] = []
        for party in Set(parties).sorted(by: { $0.client < $1.client }) {
            permissions.append(
                try await permission(
                    for: party.client, channel: channel, nature: nature, purpose: purpose, declared: declared,
                    person: party.person, at: address, on: day))
        }
        // First who said no themselves.
        return permissions.filter { !$0.isAllowed && $0.barred.isEmpty }
            + permissions.filter { !$0.isAllowed && !$0.barred.isEmpty } + permissions.filter(\.isAllowed)
    }

    /// Who said no under an address that leads to nobody else.
    private func silenced(at address: IndexTerm) async throws -> [ConsentParty] {
        let kept = try await suppression.find([address]).map(\.match)
        let files = try await files(kept.map(\.stream))
        let parties = try kept.filter { files.has($0.stream, kind: .client) }.map { match in
            let people = try files.state(of: match.stream, as: Client.self).details?.people ?? [:]
            return ConsentParty(
                client: match.stream, person: people[match.subject] == nil ? nil : match.subject)
        }
        return parties.isEmpty && !kept.isEmpty ? [.nobody] : parties
    }
}

extension Recorded<ConsentEvent> {
    /// The same word as one of another party.
    fileprivate func told(of party: ConsentParty) -> Recorded<ConsentEvent> {
        let event: ConsentEvent =
            switch event {
            case .given(_, let purpose, let grant): .given(party, purpose: purpose, grant)
            case .refused(_, let purpose, let scope): .refused(party, purpose: purpose, scope)
            case .withdrawn(_, let purpose, let scope): .withdrawn(party, purpose: purpose, scope)
            case .optedOut(_, let purpose, let scope): .optedOut(party, purpose: purpose, scope)
            case .objected(_, let purpose, let scope): .objected(party, purpose: purpose, scope)
            case .objectionLifted(_, let purpose, let scope): .objectionLifted(party, purpose: purpose, scope)
            }
        return Recorded(position: position, event: event, occurred: occurred, day: day, source: source)
    }
}
