package import Facts
import Ledger
import Postgres
package import Regulation
import Vault

extension Office {
    /// Asks for the erasure of what a plan shows; why is sealed, and goes with the rest.
    ///
    /// `account`: The account of the operating system that it is asked from.
    ///
    /// `despiteRequests`: Whether it is meant that requests are left without an answer.
    package func requestErasure(
        _ plan: ErasurePlan, reason: String, account: Actor, despiteRequests: Bool = false, by order: Order
    ) async throws -> Outcome {
        let scope = plan.scope
        guard let subject = try await fileSubject(of: scope.client) else { throw OfficeFailure.unknown(.client) }
        let files = try await files(families: scope.clients)
        if let waiting = try files.waiting(for: scope).first(where: {
            $0.asked.scope.covers(scope) && scope.covers($0.asked.scope)
        }) {
            // The same was asked for before and waits: to ask twice would leave one of the two open for ever.
            return Outcome(stream: waiting.stream, positions: nil, findings: [], isRepeated: false)
        }
        let (requester, account) = (try await actorID(of: order.actor), try await actorID(of: account))
        var order = order
        order.occurred = .instant(now)
        var filing = Filing(
            in: .timeOrdered(at: now), belongingTo: scope.client, reading: [scope.client],
            parts: reason.isEmpty ? [] : [.text(reason, as: .reason, of: scope.person ?? subject, .request)])
        filing.people = [account]
        let (now, isThere) = (now, !plan.isEmpty)
        let unanswered = despiteRequests ? [] : plan.unanswered
        return try await record(
            Recording(ErasureOrder.self, filing) { _ in
                .request(
                    scope, requester: requester, account: account, at: now, isThere: isThere,
                    reasonGiven: !reason.isEmpty, unanswered: unanswered)
            }, by: order)
    }

    /// Approves an erasure, which must be asked for by another or, where one person decides, a day ago; it is carried
    /// out by ``carryOut(_:by:)``.
    ///
    /// `despiteRequests`: Whether it is meant that requests are left without an answer.
    package func approveErasure(
        _ erasure: StreamID, account: Actor, despiteRequests: Bool = false, by order: Order
    ) async throws -> Outcome {
        guard let asked = try await files([erasure]).asked(erasure) else { throw OfficeFailure.unknown(.erasure) }
        var order = order
        order.occurred = .instant(now)
        let approver = try await actorID(of: order.actor)
        let known = try await actorIDs(named: order.actor.name).union([approver])
        let account = try await actorID(of: account)
        let now = now
        return try await withCircle(of: asked.scope.client) { circle in
            var filing = Filing(in: erasure, reading: [profile], families: circle)
            filing.people = [account]
            return try await record(
                Recording(ErasureOrder.self, filing) { [profile] files in
                    // Refused before it is known whole, a circle is read again.
                    _ = try files.circle(of: asked.scope.client)
                    let organisation = try files.state(of: profile, as: Organisation.self).content
                    return .approve(
                        ErasureOrder.Approving(
                            approver: approver, account: account, isRequester: known.contains(asked.requester),
                            decidesAlone: organisation?.officers == 1, now: now,
                            hold: try files.holds(of: asked.scope, on: files.moment.day).first?.stream,
                            unanswered: despiteRequests ? [] : try files.unanswered(in: asked.scope)))
                }, by: order)
        }
    }

    /// Lets an erasure not go on that was asked for; why is sealed.
    package func withdrawErasure(_ erasure: StreamID, reason: String, by order: Order) async throws -> Outcome {
        guard let asked = try await files([erasure]).asked(erasure),
            let subject = try await fileSubject(of: asked.scope.client)
        else { throw OfficeFailure.unknown(.erasure) }
        let filing = Filing(
            in: erasure,
            parts: reason.isEmpty ? [] : [.text(reason, as: .reason, of: asked.scope.person ?? subject, .request)])
        return try await record(
            Recording(ErasureOrder.self, filing) { _ in .withdraw(reasonGiven: !reason.isEmpty) }, by: order)
    }

    /// Orders one part of one fact, or its document, to be taken out; it is carried out by ``carryOut(_:by:)``.
    ///
    /// - Throws: `Refusal.nothingAtPosition` where there is no such part, or it has gone.
    package func redact(
        _ position: Int64, part: Int, reason: String, by order: Order
    ) async throws -> Outcome {
        guard let entry = try await openEntries(at: [position]).first,
            let description = (entry.parts.map(\.description) + entry.contents.map(\.part))
                .first(where: { $0.number == part })
        else { throw Refusal.nothingAtPosition(position) }
        let held = try await forgetting.holdings(of: [description.subject], in: [description.retentionClass])
        // Sent twice it is recorded once, also when the part has gone by then.
        let isThere = held.parts.contains { $0.position == position && $0.part == part }
        let client = try await client(of: entry)
        var order = order
        order.occurred = .instant(now)
        return try await withCircle(of: client ?? entry.stream) { circle in
            let filing = Filing(
                in: .timeOrdered(at: now), belongingTo: client, families: client == nil ? [] : circle,
                parts: reason.isEmpty
                    ? [] : [.text(reason, as: .reason, of: description.subject, description.retentionClass)])
            return try await record(
                Recording(ErasureOrder.self, filing) { files in
                    guard isThere else { throw Refusal.nothingAtPosition(position) }
                    guard let client else {
                        return .redact(position: position, part: part, hold: nil, reasonGiven: !reason.isEmpty)
                    }
                    let scope = ErasureScope(client: client, clients: try files.circle(of: client).sorted())
                    return .redact(
                        position: position, part: part,
                        hold: try files.holds(of: scope, on: files.moment.day).first?.stream,
                        reasonGiven: !reason.isEmpty)
                }, by: order)
        }
    }

    /// The number of a part of the fact at a position, by its number or its name.
    ///
    /// - Throws: ``NoSuchPart`` where there is none such, or several, or it has gone.
    package func part(_ text: String, at position: Int64) async throws -> Int {
        let parts = try await parts(at: position)
        let fitting =
            Int(text).map { number in parts.filter { $0.number == number } }
            ?? parts.filter { $0.name.rawValue == text }
        let there = fitting.filter(\.isThere)
        guard there.count == 1, let part = there.first else {
            throw NoSuchPart(position: position, parts: parts)
        }
        return part.number
    }

    private func parts(at position: Int64) async throws -> [NoSuchPart.Part] {
        guard let entry = try await openEntries(at: [position]).first else {
            throw Refusal.nothingAtPosition(position)
        }
        let all = (entry.parts.map(\.description) + entry.contents.map(\.part)).sorted { $0.number < $1.number }
        let held = try await forgetting.holdings(
            of: Set(all.map(\.subject)), in: RetentionClass.allCases)
        let there = Set(held.parts.filter { $0.position == position }.map(\.part))
        return all.map {
            NoSuchPart.Part(number: $0.number, name: $0.name, isThere: there.contains($0.number))
        }
    }

    /// What taking some parts of the fact at a position out would do, as things stand.
    ///
    /// `parts`: Those that go; one that has gone is passed over.
    package func redactionPlan(_ position: Int64, parts: [Int]) async throws -> RedactionPlan {
        guard let entry = try await openEntries(at: [position]).first else {
            throw Refusal.nothingAtPosition(position)
        }
        let chosen = (entry.parts.map(\.description) + entry.contents.map(\.part))
            .filter { parts.contains($0.number) }
        let held = try await forgetting.holdings(
            of: Set(chosen.map(\.subject)),
            in: RetentionClass.allCases.filter(Set(chosen.map(\.retentionClass)).contains))
        func goes(_ part: HeldPart) -> Bool { part.position == position && parts.contains(part.part) }
        let going = held.parts.filter(goes)
        let keys = Set(going.map(\.key))
        var holds: [HoldItem] = []
        if let client = try await client(of: entry) {
            let circle = try await circle(of: client)
            holds = try circle.files.holds(of: ErasureScope(client: client, clients: circle.clients), on: today)
        }
        return RedactionPlan(
            position: position, event: entry.name,
            going: chosen.filter { part in going.contains { $0.part == part.number } }
                .map { RedactionPlan.Going(number: $0.number, name: $0.name, retentionClass: $0.retentionClass) },
            keys: keys.count,
            staying: held.parts.filter { keys.contains($0.key) && !goes($0) }.map(\.position), holds: holds)
    }

    /// The client whose record an entry belongs to, if it is one's.
    private func client(of entry: OpenedEntry) async throws -> StreamID? {
        if entry.kind == .client { return entry.stream }
        return try await parent(of: entry.stream)
    }

    /// The stream that another belongs to, if it belongs to one.
    private func parent(of stream: StreamID) async throws -> StreamID? {
        let organisation = organisation
        return try await pool.transaction(.readOnly) { connection in
            try LedgerReader.enter(organisation, on: connection)
            return try connection.execute(
                "select parent from dossier.stream where organisation = \(organisation) and stream = \(stream)"
            ).first?.decode(StreamID?.self, at: 0) ?? nil
        }
    }

    /// Everybody who goes by a name, however that is known.
    private func actorIDs(named name: String) async throws -> Set<ActorID> {
        var ids: Set<ActorID> = []
        for evidence in ActorEvidence.allCases {
            let term = IndexTerm(.actorAccount, "\(evidence.rawValue) \(name)")
            ids.formUnion(try await index.find([term]).map { $0.subject.named() })
        }
        // Capitals, blanks and points make nobody another person.
        let words = Set(NameWords(name).words)
        for entry in try await openStreams(try await streams(of: .actor)) where !words.isEmpty {
            for part in entry.parts {
                guard let other = part.opening.details.value?[.name], Set(NameWords(other).words) == words else {
                    continue
                }
                ids.insert(part.description.subject.named())
            }
        }
        return ids
    }

    /// One erasure with what was recorded of it.
    package func erasure(_ stream: StreamID) async throws -> ErasureItem {
        guard try await files([stream]).has(stream, kind: .erasure),
            let item = try await erasures([stream]).first
        else { throw OfficeFailure.unknown(.erasure) }
        return item
    }

    private func erasures(_ streams: [StreamID]) async throws -> [ErasureItem] {
        let files = try await files(streams)
        let entries = Dictionary(grouping: try await openStreams(streams), by: \.stream)
        return try streams.map { stream in
            var keys: [DestroyedKey] = []
            var steps: [EventName: ErasureItem.Step] = [:]
            for entry in entries[stream] ?? [] {
                let event = try ErasureEvent(name: entry.name, schema: entry.schema, bytes: entry.facts)
                if case .keysDestroyed(let destroyed) = event { keys += destroyed }
                steps[entry.name] = ErasureItem.Step(
                    position: entry.position, at: entry.recordedAt, actor: entry.actor)
            }
            return ErasureItem(
                stream: stream, state: try files.state(of: stream, as: ErasureOrder.self),
                requested: steps[.erasureRequested] ?? steps[.partRedacted],
                approved: steps[.erasureApproved] ?? steps[.partRedacted],
                completed: steps[.erasureCompleted] ?? steps[.erasureRepeated], keys: keys)
        }
    }

    /// Every erasure, or those of one client; the newest first.
    package func erasures(of client: StreamID? = nil) async throws -> [ErasureItem] {
        let streams: [StreamID]
        if let client {
            let circle = try await circle(of: client)
            streams = circle.clients.flatMap { circle.files.members(of: $0, kind: .erasure) }
        } else {
            streams = try await self.streams(of: .erasure)
        }
        return try await erasures(streams.sorted(by: >))
    }
}

extension Files {
    /// Who asked for an erasure, and for what.
    fileprivate func asked(_ erasure: StreamID) throws -> ErasureOrder.Asked? {
        guard has(erasure, kind: .erasure) else { return nil }
        return try state(of: erasure, as: ErasureOrder.self).asked
    }
}
