package import Facts
package import Regulation
import Vault

extension Office {
    /// Records a client: a company or a person.
    ///
    /// Other clients with the same address or number are named in the fact, which raises a finding: accuracy (Article
    /// 5(1)(d)) asks that one client be kept once.
    package func recordClient(_ kind: ClientKind, _ details: Details, by order: Order) async throws -> Outcome {
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

    /// Changes what is known of a client; only the fields given change.
    package func changeClient(
        _ client: StreamID, _ details: Details, legalForm: LegalForm? = nil, by order: Order
    ) async throws -> Outcome {
        guard let subject = try await subject(of: client, kind: .client) else { throw OfficeFailure.unknown(.client) }
        let fields = Array(details.fields.keys)
        let filing = Filing(
            in: client, parts: details.isEmpty ? [] : [.details(details, of: subject, .relation)],
            index: [IndexTerms(subject: subject, terms: ClientTerms(details).terms)])
        return try await record(
            Recording(Client.self, filing) { _ in .change(fields, legalForm: legalForm) }, by: order)
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
