package import Facts
package import Regulation
import Vault

extension Office {
    /// Records a client: a company or a person.
    ///
    /// Other clients with the same address or number are named in the fact, which raises a finding: accuracy (Article
    /// 5(1)(d)) asks that one client be kept once.
    package func recordClient(_ kind: ClientKind, _ details: Details, by order: Order) async throws -> Outcome {
        guard details.tellsWho else { throw OfficeFailure.nameMissing }
        let subject = SubjectID.random()
        let found = ClientTerms(details)
        var resembling: Set<StreamID> = []
        for term in found.telling { resembling.formUnion(try await index.find([term]).map(\.stream)) }
        let resembles = resembling.sorted()
        let filing = Filing(
            in: .timeOrdered(at: now), reading: resembles, parts: [.details(details, of: subject, .relation)],
            index: [IndexTerms(subject: subject, terms: found.terms)])
        let recording = Recording(Client.self, filing) { files in
            .record(kind, resembles: resembles.filter { files.has($0, kind: .client) })
        }
        return try await record(recording, by: order)
    }

    /// Changes what is known of a client; only the fields that were given and differ from what is known do.
    ///
    /// `cleared`: Fields that have no value any more.
    package func changeClient(
        _ client: StreamID, _ details: Details, clearing cleared: Set<PersonalField> = [],
        legalForm: LegalForm? = nil, by order: Order
    ) async throws -> Outcome {
        guard let subject = try await subject(of: client, kind: .client) else { throw OfficeFailure.unknown(.client) }
        let (new, fields) = try await changes(to: subject, at: client, details, clearing: cleared, by: order)
        return try await record(
            Recording(Client.self, changeFiling(in: client, new, of: subject)) { _ in
                .change(fields, legalForm: legalForm)
            }, by: order)
    }

    /// Changes what is known of a person at a client, in the same way.
    package func changePerson(
        _ person: SubjectID, at client: StreamID, _ details: Details, clearing cleared: Set<PersonalField> = [],
        role: PersonRole? = nil, by order: Order
    ) async throws -> Outcome {
        let (new, fields) = try await changes(to: person, at: client, details, clearing: cleared, by: order)
        return try await record(
            Recording(Client.self, changeFiling(in: client, new, of: person)) { _ in
                .changePerson(person, fields, role: role)
            }, by: order)
    }

    private func changeFiling(in client: StreamID, _ details: Details, of subject: SubjectID) -> Filing {
        Filing(
            in: client, parts: details.isEmpty ? [] : [.details(details, of: subject, .relation)],
            index: [IndexTerms(subject: subject, terms: ClientTerms(details).terms)])
    }

    /// What of some values was otherwise before, and the fields that change or lose theirs.
    private func changes(
        to subject: SubjectID, at client: StreamID, _ details: Details, clearing cleared: Set<PersonalField>,
        by order: Order
    ) async throws -> (new: Details, fields: [PersonalField]) {
        let known = try await self.details(of: client, by: moment(of: order).day).details[subject]?.value ?? Details()
        let new = Details(details.fields.filter { known[$0.key] != $0.value })
        let gone = cleared.filter { known[$0] != nil && details[$0] == nil }
        if !gone.isEmpty {
            var left = known
            left.fields.merge(details.fields) { $1 }
            for field in gone { left[field] = nil }
            guard left.tellsWho else { throw OfficeFailure.nameMissing }
        }
        return (new, Array(new.fields.keys) + gone)
    }

    /// What a client and its people were known by at the end of a day.
    package func details(of client: StreamID, by day: Day = .distantFuture) async throws -> ToldDetails {
        try await files([client]).told(of: client, in: try await openStreams([client]), by: day)
    }

    /// Ends the relation with a client on a day; what is said about it is sealed.
    package func endClient(_ client: StreamID, note: String? = nil, by order: Order) async throws -> Outcome {
        guard let subject = try await subject(of: client, kind: .client) else { throw OfficeFailure.unknown(.client) }
        let parts = note.map { [PersonalPart.text($0, as: .note, of: subject, .relation)] } ?? []
        return try await withCircle(of: client) { circle in
            try await record(
                Recording(Client.self, Filing(in: client, families: circle, parts: parts)) { files in
                    switch try files.standing(of: client)?.service(on: files.moment.day.adding(days: 1)) {
                    case .running: .end(isServed: true)
                    case .never, .ended, nil: .end(isServed: false)
                    }
                }, by: order)
        }
    }

    /// Adds a person to a client: somebody who is spoken to, represents it or owns it.
    ///
    /// - Returns: The outcome and the person's id.
    package func addPerson(
        to client: StreamID, _ role: PersonRole, _ details: Details, by order: Order
    ) async throws -> (Outcome, SubjectID) {
        let person = SubjectID.random()
        let filing = Filing(
            in: client, parts: [.details(details, of: person, .relation)],
            index: [IndexTerms(subject: person, terms: ClientTerms(details).terms)])
        let outcome = try await record(
            Recording(Client.self, filing) { _ in .addPerson(person, role) }, by: order)
        guard outcome.isRepeated, let positions = outcome.positions else { return (outcome, person) }
        // Told before: the person has the id that was given then.
        let facts = try await files([client]).history(of: client, as: ClientEvent.self).entries
        for entry in facts where positions.contains(entry.position) {
            if case .event(let fact) = entry, case .personAdded(let known, _) = fact.event { return (outcome, known) }
        }
        return (outcome, person)
    }

    package func removePerson(_ person: SubjectID, from client: StreamID, by order: Order) async throws -> Outcome {
        try await record(Recording(Client.self, Filing(in: client)) { _ in .removePerson(person) }, by: order)
    }

    /// Starts an engagement; the title and what it is about are sealed.
    package func startEngagement(
        for client: StreamID, _ details: Details, by order: Order
    ) async throws -> Outcome {
        guard let subject = try await subject(of: client, kind: .client) else { throw OfficeFailure.unknown(.client) }
        let filing = Filing(
            in: .timeOrdered(at: now), belongingTo: client, reading: [client],
            parts: details.isEmpty ? [] : [.details(details, of: subject, .engagement)])
        return try await record(
            Recording(Engagement.self, filing) { files in
                guard files.has(client, kind: .client) else { throw OfficeFailure.unknown(.client) }
                let details = try files.state(of: client, as: Client.self).details
                return .start(client: client, isErased: details?.isErased ?? false)
            }, by: order)
    }

    package func endEngagement(_ engagement: StreamID, by order: Order) async throws -> Outcome {
        try await record(Recording(Engagement.self, Filing(in: engagement)) { _ in .end }, by: order)
    }

    /// Looks up whose data the first facts of many streams hold, which are then at hand.
    package func learnSubjects(of streams: [StreamID], kind: StreamKind) async throws {
        for start in stride(from: 0, to: streams.count, by: 500) {
            let some = Array(streams[start..<min(start + 500, streams.count)])
            let answer = try await loader.load(LoadRequest(command: .timeOrdered(at: now), streams: some))
            for stream in some where answer.stream(stream).kind == kind {
                let first = try answer.stream(stream).entries.first?.entry.withUnsafeBytes {
                    try Envelope($0).parts().first?.subject
                }
                if let first { subjects.remember(first, of: stream, kind: kind) }
            }
        }
    }

    /// Whose data the first fact of a stream holds; nothing where there is no such stream or it holds none.
    package func subject(of stream: StreamID, kind: StreamKind) async throws -> SubjectID? {
        if let known = subjects.subject(of: stream, kind: kind) { return known }
        let answer = try await loader.load(LoadRequest(command: .timeOrdered(at: now), streams: [stream]))
        let loaded = answer.stream(stream)
        guard loaded.kind == kind, let first = loaded.entries.first else { return nil }
        let subject = try first.entry.withUnsafeBytes { try Envelope($0).parts().first?.subject }
        if let subject { subjects.remember(subject, of: stream, kind: kind) }
        return subject
    }
}

extension Details {
    /// Whether there is a name in it, of a person or of a company.
    package var tellsWho: Bool {
        [PersonalField.name, .tradeName, .givenName, .familyName].contains { field in
            self[field]?.contains { !$0.isWhitespace } ?? false
        }
    }
}

extension Files {
    /// What a client and its people were known by at the end of a day, out of opened entries.
    func told(
        of client: StreamID, in entries: [OpenedEntry], by day: Day, knownAt last: Int64 = .max
    ) throws -> ToldDetails {
        let entries = Dictionary(entries.map { ($0.position, $0) }) { first, _ in first }
        var told = ToldDetails()
        for fact in try history(of: client, as: ClientEvent.self).effective(knownAt: last) where fact.day <= day {
            if let entry = entries[fact.position] { told.take(entry) }
        }
        return told
    }
}
