package import Facts
import Ledger
import Postgres
package import Regulation
import Vault

extension Office {
    /// How often it is tried again because somebody recorded something in between.
    private static var mostAttempts: Int { 32 }
    /// So many destroyed keys stand in one entry.
    private static var keysPerEntry: Int { 150 }

    /// Carries out an erasure or a redaction that was ordered; one that broke off goes on where it stopped.
    ///
    /// Nothing happens to one that was carried out.
    package func carryOut(_ erasure: StreamID, by order: Order) async throws {
        try await forgetting.journal.exclusively { session in
            try await follow(session, by: order)
            try await carryOut(erasure, session, by: order)
        }
    }

    /// Brings the database to where the journal of destroyed keys is.
    ///
    /// - Throws: `VaultFailure.journal` where the journal is older than the database or the keyring.
    package func followJournal(by order: Order) async throws {
        // The database is looked at first: the journal never is behind it.
        let followed = try await forgetting.followed()
        let head = try await forgetting.journal.head()
        guard head.lines >= followed else {
            throw VaultFailure.journal(.older(than: .database, lines: head.lines, known: followed))
        }
        guard head.lines > followed else { return }
        try await forgetting.journal.exclusively { try await follow($0, by: order) }
    }

    /// Finishes what a killed program began, and destroys again what an older database brought back, in the order of
    /// the journal's lines.
    func follow(_ session: JournalSession, by order: Order) async throws {
        while true {
            let followed = try await forgetting.followed()
            guard followed < session.head.lines else { return }
            var lines: [JournalLine] = []
            try await forgetting.journal.read(followed..<session.head.lines) { line, _ in lines.append(line) }
            let fences = try await fences(of: lines.map(\.key))
            if let fence = fences[lines[0].key], let stream = try await places(of: [fence])[fence]?.stream {
                try await carryOut(stream, session, by: order)
            } else {
                let lost = Array(lines.prefix { fences[$0.key] == nil })
                try await destroyAgain(lost, first: followed + 1, by: order)
            }
            guard try await forgetting.followed() > followed else { throw OfficeFailure.contended }
        }
    }

    private func fences(of keys: [KeyID]) async throws -> [KeyID: Int64] {
        let organisation = organisation
        return try await pool.transaction(.readOnly) { connection in
            try LedgerReader.enter(organisation, on: connection)
            var fences: [KeyID: Int64] = [:]
            for row in try connection.execute(
                """
                select key, position from dossier.key_fence
                 where organisation = \(organisation) and key = any(\(PostgresArray(keys)))
                """)
            {
                fences[try row.decode(KeyID.self, at: 0)] = try row.decode(Int64.self, at: 1)
            }
            return fences
        }
    }

    private func carryOut(_ erasure: StreamID, _ session: JournalSession, by order: Order) async throws {
        for _ in 0..<Self.mostAttempts {
            guard let task = try await task(erasure) else { return }
            do {
                try await carryOut(task, session, by: order)
                return
            } catch let failure as PostgresFailure where OwnAppend.isLostRace(failure) {
                continue
            }
        }
        throw OfficeFailure.contended
    }

    /// What is to be done; nothing where it has been, or was never ordered.
    private func task(_ erasure: StreamID) async throws -> ErasureTask? {
        let files = try await files([erasure])
        let what: ErasureTask.What
        switch try files.state(of: erasure, as: ErasureOrder.self) {
        case .approved(let asked, _, _): what = .erasure(asked.scope)
        case .redacted(let position, let part): what = .redaction(position: position, part: part)
        case .notRequested, .requested, .withdrawn, .covered, .completed: return nil
        }
        let facts = try files.history(of: erasure, as: ErasureEvent.self).effective
        guard let fact = facts.last(where: { $0.event.isOrder }),
            let place = try await places(of: [fact.position])[fact.position]
        else { return nil }
        return ErasureTask(
            stream: erasure, what: what, ordered: fact.position, command: place.command, day: fact.day)
    }

    private func carryOut(_ task: ErasureTask, _ session: JournalSession, by order: Order) async throws {
        let (subjects, files) = try await concerned(by: task)
        if try await forgetting.holdings(fencedBy: task.ordered).keys.isEmpty {
            let all = try await forgetting.holdings(of: subjects, in: task.classes)
            let doomed = try await inventory(all, for: task).doomed
            try await forgetting.fence(doomed, by: task.ordered)
        }
        let fenced = try await inventory(try await forgetting.holdings(fencedBy: task.ordered), for: task)
        try await forgetting.reseal(fenced.holdings.parts.filter(fenced.stays))
        let going = fenced.going
        var traces = Traces()
        switch task.what {
        case .erasure(let scope): traces = try await self.traces(of: scope, subjects, going, in: files)
        case .redaction: traces = try await self.traces(ofRedacted: going)
        }
        var count = ErasureCount()
        count.keys = fenced.holdings.keys.count
        count.parts = going.count { !$0.isDocument }
        count.documents = going.count { $0.isDocument }
        count.indexEntries = try await indexEntries(of: traces.vault.subjects) + traces.vault.terms.count
        count.digests = try await digests(of: traces.vault.commands)
        count.suppressed = traces.suppressed.count
        switch task.what {
        case .erasure:
            count.kept = try await inventory(
                try await forgetting.holdings(of: subjects, in: task.classes), for: task
            ).kept
        // Its siblings stay as they were.
        case .redaction: break
        }
        let (lines, first) = try await journalled(fenced.holdings.keys, of: task, session)
        try await complete(
            Completion(task: task, count: count, lines: lines, first: first, traces: traces, files: files), by: order)
        for subject in Set(lines.map(\.slot.subject)) { keys.forget(subject) }
    }

    /// The lines of some keys in the journal, and the place of the first; those that are missing are written.
    private func journalled(
        _ held: [HeldKey], of task: ErasureTask, _ session: JournalSession
    ) async throws -> ([JournalLine], first: Int) {
        let followed = try await forgetting.followed()
        var known: [JournalLine] = []
        try await forgetting.journal.read(followed..<session.head.lines) { line, _ in
            if line.position == task.ordered { known.append(line) }
        }
        let written = Set(known.map(\.key))
        let missing = held.filter { !written.contains($0.key) }
        try await session.append(try await forgetting.lines(for: missing, by: task.ordered, at: now))
        var lines: [JournalLine] = []
        try await forgetting.journal.read(followed..<session.head.lines) { line, _ in lines.append(line) }
        return (lines.filter { $0.position == task.ordered }, followed + 1)
    }

    private func inventory(_ holdings: Holdings, for task: ErasureTask) async throws -> Inventory {
        switch task.what {
        case .erasure:
            return try await inventory(holdings, on: task.day, knownAt: task.ordered)
        case .redaction(let position, let part):
            // Everything else under its key stays.
            var duties: [HeldPart: KeepingDuty] = [:]
            for held in holdings.parts where held.position != position || held.part != part {
                duties[held] = KeepingDuty(.later)
            }
            let key = holdings.parts.first { $0.position == position && $0.part == part }?.key
            let keys = holdings.keys.filter { $0.key == key }
            return Inventory(
                holdings: Holdings(
                    keys: keys, parts: holdings.parts.filter { held in keys.contains { $0.key == held.key } }),
                duties: duties)
        }
    }

    /// The subjects whose data are concerned, and what is read of them.
    private func concerned(by task: ErasureTask) async throws -> (Set<SubjectID>, Files) {
        switch task.what {
        case .erasure(let scope):
            let files = try await files([task.stream], families: scope.clients)
            return (try await subjects(of: scope, in: files), files)
        case .redaction(let position, let part):
            guard let entry = try await openEntries(at: [position]).first else {
                throw Refusal.nothingAtPosition(position)
            }
            let parts = entry.parts.map(\.description) + entry.contents.map(\.part)
            let files = try await files([task.stream])
            return (Set(parts.filter { $0.number == part }.map(\.subject)), files)
        }
    }

    /// What leads to somebody by a value that is taken out, and by nothing else that stays.
    private func traces(ofRedacted going: [HeldPart]) async throws -> Traces {
        var traces = Traces()
        traces.vault.commands = try await places(of: Set(going.map(\.position))).values.map(\.command).sorted()
        for part in going {
            guard let entry = try await openEntries(at: [part.position]).first,
                let opened = entry.parts.first(where: { $0.description.number == part.part }),
                opened.description.name == .details, let details = opened.opening.details.value
            else { continue }
            let subject = opened.description.subject
            var staying: Set<IndexTerm> = []
            for other in try await openStreams([entry.stream]) {
                for otherPart in other.parts
                where otherPart.description.subject == subject
                    && (other.position, otherPart.description.number) != (part.position, part.part)
                {
                    if let details = otherPart.opening.details.value { staying.formUnion(ClientTerms(details).terms) }
                }
            }
            let lost = Set(ClientTerms(details).terms).subtracting(staying)
            traces.vault.terms += lost.map { (subject, $0) }
            if entry.kind == .message, let name = MessageTerms.name(details) {
                traces.vault.terms.append((subject, name))
            }
        }
        return traces
    }

    // MARK: Recording it

    private struct Completion: Sendable {
        let task: ErasureTask
        let count: ErasureCount
        let lines: [JournalLine]
        let first: Int
        let traces: Traces
        let files: Files

        /// What is recorded in the erasure's own stream, in those of clients who are not known any more, and in those
        /// of erasures that wait and would find nothing.
        func facts() throws -> [(StreamID, any LedgerEvent)] {
            var facts: [(StreamID, any LedgerEvent)] = keysDestroyed(lines).map { (task.stream, $0) }
            facts.append((task.stream, ErasureEvent.completed(count)))
            guard case .erasure(let scope) = task.what else { return facts }
            if scope.takesIdentity {
                facts += scope.clients.filter { files.has($0, kind: .client) }
                    .map { ($0, ClientEvent.erased(scope.person, by: task.stream)) }
            }
            facts += try files.waiting(for: scope).filter { scope.covers($0.asked.scope) }
                .map { ($0.stream, ErasureEvent.covered(by: task.stream)) }
            return facts
        }
    }

    private static func keysDestroyed(_ lines: [JournalLine]) -> [ErasureEvent] {
        stride(from: 0, to: lines.count, by: keysPerEntry).map { start in
            .keysDestroyed(
                lines[start..<min(start + keysPerEntry, lines.count)].map {
                    DestroyedKey(
                        key: $0.key, subject: $0.slot.subject, retentionClass: $0.slot.retentionClass,
                        generation: $0.generation, fingerprint: $0.fingerprint)
                })
        }
    }

    private func complete(_ completion: Completion, by order: Order) async throws {
        let task = completion.task
        let (organisation, forgetting, suppression, index) = (organisation, forgetting, suppression, index)
        let now = now
        let request = try await request(
            task.completion, telling: try completion.facts(), in: completion.files, cause: task.command, at: now,
            by: order)
        try await pool.transaction { connection in
            let own = try OwnAppend(organisation, on: connection)
            try suppression.add(completion.traces.suppressed, by: task.ordered, on: connection)
            _ = try own.append(request, clock: now, on: connection)
            try forgetting.destroy(
                completion.lines, first: completion.first, by: task.ordered, completion.traces.vault, index: index,
                on: connection)
        }
    }

    /// What is appended together with the deletion: facts that the streams they are told in are guarded for.
    private func request(
        _ command: CommandID, telling facts: [(StreamID, any LedgerEvent)], in files: Files,
        opening streams: [NewStream] = [], cause: CommandID? = nil, at now: Instant, by order: Order
    ) async throws -> AppendRequest {
        let actor = try await actorID(of: order.actor)
        try await introduce([actor])
        return AppendRequest(
            command: command, digest: digest.digest(of: command.bytes),
            events: try facts.enumerated().map { ordinal, fact in
                try EntryDraft(
                    EntryContent(
                        organisation: organisation, command: command, ordinal: ordinal, stream: fact.0,
                        name: fact.1.name, schema: fact.1.schema, facts: fact.1.canonicalFacts, occurred: .instant(now),
                        actor: actor, known: order.actor.evidence, cause: cause))
            },
            guards: Set(facts.map(\.0)).sorted().map { files.guarded($0) },
            streams: streams)
    }

    /// Destroys keys again that the journal says were destroyed and an older database brought back.
    private func destroyAgain(_ lines: [JournalLine], first: Int, by order: Order) async throws {
        let held = try await forgetting.holdings(of: Set(lines.map(\.slot.subject)))
        let wanted = Set(lines.map(\.key))
        // Their keys did not come back with the copy that brought them.
        let going = try await forgetting.parts(under: lines.map(\.key))
        var count = ErasureCount()
        count.keys = lines.count
        count.parts = going.count { !$0.isDocument }
        count.documents = going.count { $0.isDocument }
        var traces = Forgetting.Traces()
        // Who has no key left for what they are known by is not to be found any more.
        let left = Set(
            held.keys.filter { $0.slot.retentionClass == .relation && !wanted.contains($0.key) }.map(\.slot.subject))
        traces.subjects = Set(lines.filter { $0.slot.retentionClass == .relation }.map(\.slot.subject))
            .subtracting(left).sorted()
        traces.commands = try await places(of: Set(going.map(\.position))).values.map(\.command).sorted()
        count.indexEntries = try await indexEntries(of: traces.subjects)
        count.digests = try await digests(of: traces.commands)
        let (suppressed, erased) = try await silenced(traces.subjects)
        count.suppressed = suppressed.count
        try await recordAgain(
            Repetition(
                lines: lines, first: first, count: count, traces: traces, suppressed: suppressed, erased: erased),
            by: order)
        keys.forgetAll()
    }

    /// What of people who are to be forgotten again stands for a "no" of theirs, and the clients they were known as.
    private func silenced(
        _ subjects: [SubjectID]
    ) async throws -> ([SuppressionList.Entry], [(StreamID, SubjectID?)]) {
        var suppressed: [SuppressionList.Entry] = []
        var erased: [(StreamID, SubjectID?)] = []
        for subject in subjects {
            guard let target = try await erasureTarget(ofSubject: subject) else { continue }
            let circle = try await circle(of: target.client)
            if circle.files.has(target.client, kind: .client) { erased.append((target.client, target.person)) }
            let scope = ErasureScope(client: target.client, clients: circle.clients, person: target.person)
            let held = try await forgetting.holdings(of: [subject], in: [.relation])
            suppressed += try await traces(of: scope, [subject], held.parts, in: circle.files).suppressed
        }
        return (suppressed, erased)
    }

    private struct Repetition: Sendable {
        let lines: [JournalLine]
        let first: Int
        let count: ErasureCount
        let traces: Forgetting.Traces
        let suppressed: [SuppressionList.Entry]
        let erased: [(StreamID, SubjectID?)]
    }

    private func recordAgain(_ repetition: Repetition, by order: Order) async throws {
        let (organisation, forgetting, suppression, index) = (organisation, forgetting, suppression, index)
        let now = now
        let stream = StreamID.timeOrdered(at: now)
        var facts: [(StreamID, any LedgerEvent)] = [(stream, ErasureEvent.repeated(repetition.count))]
        facts += Self.keysDestroyed(repetition.lines).map { (stream, $0) }
        facts += repetition.erased.map { ($0.0, ClientEvent.erased($0.1, by: stream)) }
        let files = try await files(Array(Set(facts.map(\.0))))
        let request = try await request(
            .timeOrdered(at: now), telling: facts, in: files, opening: [NewStream(stream, kind: .erasure, parent: nil)],
            at: now, by: order)
        try await pool.transaction { connection in
            let own = try OwnAppend(organisation, on: connection)
            let answer = try own.append(request, clock: now, on: connection)
            try suppression.add(repetition.suppressed, by: answer.first, on: connection)
            try forgetting.fence(repetition.lines.map(\.key), by: answer.first, on: connection)
            try forgetting.destroy(
                repetition.lines, first: repetition.first, by: answer.first, repetition.traces, index: index,
                on: connection)
        }
    }
}

extension ErasureTask {
    /// The classes whose keys are looked at.
    fileprivate var classes: [RetentionClass] {
        switch what {
        case .erasure(let scope): scope.classes
        case .redaction: RetentionClass.allCases
        }
    }
}

extension ErasureEvent {
    /// Whether it orders data to be erased.
    fileprivate var isOrder: Bool {
        switch self {
        case .approved, .redacted: true
        case .requested, .withdrawn, .covered, .keysDestroyed, .completed, .repeated: false
        }
    }
}
