package import Facts
import Ledger
import Postgres
package import Regulation
import Vault

extension Office {
    /// Whom an id names: a client, a person at one, or somebody who is none and asked for something or wrote; nothing
    /// where it names nobody.
    package func erasureTarget(_ id: String) async throws -> ErasureTarget? {
        if let stream = StreamID(id) {
            if try await files([stream]).has(stream, kind: .client) { return ErasureTarget(client: stream) }
            if let file = try await correspondent(stream) { return ErasureTarget(client: file) }
        }
        guard let person = SubjectID(id) else { return nil }
        return try await erasureTarget(ofSubject: person)
    }

    /// The client that a subject is, or at which it is a person.
    func erasureTarget(ofSubject person: SubjectID) async throws -> ErasureTarget? {
        let organisation = organisation
        // The index knows people who are not in the register yet, the register those whose entries are gone.
        let streams = try await pool.transaction(.readOnly) { connection in
            try LedgerReader.enter(organisation, on: connection)
            return try connection.execute(
                """
                select stream from dossier.index_entry where organisation = \(organisation) and subject = \(person)
                 union
                select stream from dossier.person where organisation = \(organisation) and person = \(person)
                """
            ).map { try $0.decode(StreamID.self, at: 0) }
        }
        let files = try await files(streams)
        for stream in streams where files.has(stream, kind: .client) {
            if try files.state(of: stream, as: Client.self).details?.people[person] != nil {
                return ErasureTarget(client: stream, person: person)
            }
            if try await subject(of: stream, kind: .client) == person { return ErasureTarget(client: stream) }
        }
        for stream in streams where files.has(stream, kind: .request) {
            if let file = try await correspondent(stream) { return ErasureTarget(client: file) }
        }
        return nil
    }

    /// Everything about a client under every id it is kept under, for whoever erases.
    struct Circle {
        let files: Files
        let clients: [StreamID]
    }

    func circle(of client: StreamID) async throws -> Circle {
        try await withCircle(of: client) { ids in
            let files = try await files(families: ids)
            return Circle(files: files, clients: try files.circle(of: client).sorted())
        }
    }

    /// What erasing somebody would take and leave, as things stand.
    package func erasurePlan(
        for target: ErasureTarget, retentionClass: RetentionClass? = nil, ground: ErasureGround = .notNeeded,
        request: StreamID? = nil
    ) async throws -> ErasurePlan {
        let circle = try await circle(of: target.client)
        let scope = ErasureScope(
            client: target.client, clients: circle.clients, person: target.person, retentionClass: retentionClass,
            ground: ground, request: request)
        let subjects = try await subjects(of: scope, in: circle.files)
        let holdings = try await forgetting.holdings(of: subjects, in: scope.classes)
        let inventory = try await inventory(holdings, on: today)
        let traces = try await traces(of: scope, subjects, inventory.going, in: circle.files)
        let doomed = Dictionary(grouping: inventory.doomed, by: \.slot.retentionClass)
        let going = Dictionary(grouping: inventory.going, by: \.slot.retentionClass)
        let classes = Set(doomed.keys).union(going.keys).sorted { $0.number < $1.number }
        return ErasurePlan(
            scope: scope, subjects: subjects,
            going: classes.map { retentionClass in
                let parts = going[retentionClass] ?? []
                return ErasurePlan.Going(
                    retentionClass: retentionClass, keys: doomed[retentionClass]?.count ?? 0,
                    parts: parts.count { !$0.isDocument }, documents: parts.count { $0.isDocument })
            },
            kept: inventory.kept, indexEntries: try await indexEntries(of: traces.vault.subjects),
            digests: try await digests(of: traces.vault.commands), suppressed: traces.suppressed.count,
            holds: try circle.files.holds(of: scope, on: today), requests: try circle.files.openRequests(in: scope),
            unanswered: try circle.files.unanswered(in: scope))
    }

    /// The subjects whose keys a scope is about.
    func subjects(of scope: ErasureScope, in files: Files) async throws -> Set<SubjectID> {
        var subjects = try await correspondents(of: scope, in: files)
        if let person = scope.person { return subjects.union([person]) }
        for file in scope.clients {
            if let subject = try await fileSubject(of: file) { subjects.insert(subject) }
            guard files.has(file, kind: .client) else { continue }
            subjects.formUnion(try files.state(of: file, as: Client.self).details?.people.keys.map(\.self) ?? [])
        }
        return subjects
    }

    /// What goes beside the keys, and what is kept instead.
    struct Traces {
        var vault = Forgetting.Traces()
        var suppressed: [SuppressionList.Entry] = []
    }

    func traces(
        of scope: ErasureScope, _ subjects: Set<SubjectID>, _ going: [HeldPart], in files: Files
    ) async throws -> Traces {
        var traces = Traces()
        var commands = Set(try await places(of: Set(going.map(\.position))).values.map(\.command))
        if scope.takesIdentity {
            traces.vault.subjects = subjects.sorted()
            // What was typed about a client may say who it is, whether or not something was sealed.
            if scope.person == nil { commands.formUnion(try files.commands(inFamiliesOf: scope.clients)) }
            traces.suppressed = try await suppressed(scope, subjects, going)
        }
        traces.vault.commands = commands.sorted()
        return traces
    }

    private func suppressed(
        _ scope: ErasureScope, _ subjects: Set<SubjectID>, _ going: [HeldPart]
    ) async throws -> [SuppressionList.Entry] {
        try await suppressed(scope.clients, subjects, told: Set(going.map(\.position)))
    }

    /// By which addresses and numbers what some people said no to is to be found when nothing else leads to them.
    ///
    /// `positions`: Where the addresses were told.
    func suppressed(
        _ streams: [StreamID], _ subjects: Set<SubjectID>, told positions: Set<Int64>
    ) async throws -> [SuppressionList.Entry] {
        var entries: Set<SuppressionList.Entry> = []
        let opened = Dictionary(grouping: try await openEntries(at: positions), by: \.stream)
        for stream in streams {
            guard let told = opened[stream] else { continue }
            let silenced = try await silenced(subjects, in: stream)
            for part in told.flatMap(\.parts) where silenced.contains(part.description.subject) {
                guard part.description.name == .details, let details = part.opening.details.value else { continue }
                for term in ClientTerms(details).addresses {
                    entries.insert(SuppressionList.Entry(term, stream: stream, subject: part.description.subject))
                }
            }
        }
        return Array(entries)
    }

    /// Those of some people in a file for whom a "no" stands: one of the client is that of everybody there, under
    /// whichever of its ids it was said.
    private func silenced(_ subjects: Set<SubjectID>, in stream: StreamID) async throws -> Set<SubjectID> {
        let circle = try await circle(of: stream)
        if circle.files.has(stream, kind: .request) {
            let facts = try circle.files.history(of: stream, as: RequestEvent.self).effective
            return facts.contains { $0.objection != nil } ? subjects : []
        }
        let said = try circle.clients.reduce(into: Set<SubjectID?>()) {
            $0.formUnion(try circle.files.whoSaidNo(at: $1))
        }
        return said.contains(nil) ? subjects : subjects.intersection(said.compactMap(\.self))
    }

    func indexEntries(of subjects: [SubjectID]) async throws -> Int {
        try await count(
            """
            select count(*) from dossier.index_entry
             where organisation = \(organisation) and subject = any(\(PostgresArray(subjects)))
            """)
    }

    func digests(of commands: [CommandID]) async throws -> Int {
        try await count(
            """
            select count(*) from dossier.receipt
             where organisation = \(organisation) and command = any(\(PostgresArray(commands)))
               and digest is not null
            """)
    }

    private func count(_ query: SQL) async throws -> Int {
        let organisation = organisation
        return try await pool.transaction(.readOnly) { connection in
            try LedgerReader.enter(organisation, on: connection)
            return Int(try connection.execute(query).single().decode(Int64.self, at: 0))
        }
    }
}

extension ErasureScope {
    /// The classes that it takes.
    var classes: [RetentionClass] { retentionClass.map { [$0] } ?? RetentionClass.allCases }
}

extension Files {
    /// The holds that keep data of a scope on a day.
    func holds(of scope: ErasureScope, on day: Day) throws -> [HoldItem] {
        try holds(of: scope.clients).filter { item in
            try state(of: item.stream, as: Hold.self).keeps(scope.person, on: day)
        }
    }

    /// Every hold that was placed on some clients.
    func holds(of clients: [StreamID]) throws -> [HoldItem] {
        try clients.flatMap { members(of: $0, kind: .hold) }.compactMap(hold)
    }

    func hold(_ stream: StreamID) throws -> HoldItem? {
        switch try state(of: stream, as: Hold.self) {
        case .notPlaced: nil
        case .placed(let content, let placed):
            HoldItem(stream: stream, content: content, placed: placed, released: nil)
        case .released(let content, let placed, let day):
            HoldItem(stream: stream, content: content, placed: placed, released: day)
        }
    }

    fileprivate func openRequests(in scope: ErasureScope) throws -> [StreamID] {
        try requests(in: scope).filter { stream in
            let request = try state(of: stream, as: Request.self)
            return request.isOpen && (scope.person == nil || request.file?.receipt.person == scope.person)
        }
    }

    /// The requests that an erasure would leave without an answer.
    func unanswered(in scope: ErasureScope) throws -> [UnansweredRequest] {
        try requests(in: scope).compactMap {
            UnansweredRequest($0, try state(of: $0, as: Request.self), inTheWayOf: scope)
        }
    }

    /// The requests of clients, and that which is the file of somebody who is none.
    private func requests(in scope: ErasureScope) -> [StreamID] {
        scope.clients.flatMap { file in
            has(file, kind: .request) ? [file] : members(of: file, kind: .request)
        }
    }

    /// Who at a client said no to anything, ever; nothing for the client itself.
    fileprivate func whoSaidNo(at client: StreamID) throws -> Set<SubjectID?> {
        var said: Set<SubjectID?> = []
        for stream in members(of: client, kind: .consent) {
            for fact in try history(of: stream, as: ConsentEvent.self).effective {
                switch fact.event {
                case .refused(let party, _, _), .withdrawn(let party, _, _), .optedOut(let party, _, _),
                    .objected(let party, _, _):
                    said.insert(party.person)
                case .given, .objectionLifted: break
                }
            }
        }
        return said
    }

    /// The commands that recorded anything about some clients.
    fileprivate func commands(inFamiliesOf clients: [StreamID]) throws -> Set<CommandID> {
        var commands: Set<CommandID> = []
        for client in clients {
            for stream in [client] + StreamKind.allCases.flatMap({ members(of: client, kind: $0) }) {
                commands.formUnion(try self.commands(in: stream))
            }
        }
        return commands
    }
}
