package import Facts
import Ledger
import Office
import Postgres
import Registers
import Regulation
package import Reports
import Views

extension Archive {
    /// The management report over a period, as known from a standpoint.
    ///
    /// It names no client: management reads how many, and the events say which.
    package func managementReport(
        from first: Day, to last: Day, _ standpoint: Standpoint
    ) async throws -> ManagementReport {
        guard let period = ReportPeriod(from: first, to: last) else { throw ArchiveFailure.emptyPeriod }
        let shelf = try await registerShelf(standpoint)
        let standing = try await self.standing(on: min(last, standpoint.day), shelf)
        let before = try await self.standing(before: period, shelf)
        var input = ManagementInput(
            masthead: try await masthead(standpoint), period: period, now: standing, before: before)
        let days = period.previous.first...period.last
        let rows = try await happenings(during: days, standpoint)
        let requests = try await office.files(rows.requests.map(\.stream))
        input.requests = try rows.requests.map { row in
            let facts = try requests.history(of: row.stream, as: RequestEvent.self)
                .effective(knownAt: standpoint.last ?? -1).filter { $0.day <= standpoint.day }
            var state = Request()
            for fact in facts { state.apply(fact.event, on: fact.day) }
            return RequestLine(
                stream: row.stream, values: row.values, extended: state.file?.extensions.first?.notified,
                wasAsked: facts.contains { $0.event.name == .identityAsked || $0.event.name == .clarificationAsked },
                events: facts.map(\.position))
        }
        input.contacts = rows.contacts.map {
            ContactLine(
                stream: $0.stream, details: $0.values, occurred: .day($0.validFrom), day: $0.validFrom,
                findings: rows.findingCodes[$0.event] ?? [], events: [$0.event])
        }
        let countries = Dictionary(
            standing.parties.map { ($0.stream, $0.values.content.country) }, uniquingKeysWith: { first, _ in first })
        input.shares = rows.shares.map { row in
            ShareLine(
                stream: row.stream, content: row.values, occurred: .day(row.validFrom), day: row.validFrom,
                recipient: nil,
                destination: row.values.country ?? row.values.recipient.flatMap { countries[$0] ?? nil },
                findings: rows.findingCodes[row.event] ?? [], events: [row.event])
        }
        input.findings = rows.findings.map {
            FindingLine(code: $0.part.code, kind: $0.values.kind, day: $0.validFrom, events: [$0.event])
        }
        input.choices = try await choices(during: days, in: rows.consentStreams, standpoint)
        input.registerChanges = try registerChanges(during: days, shelf)
        return ManagementReport(input)
    }

    // MARK: How things stood

    /// How things stood at the end of the previous period; nothing where the record began later.
    private func standing(before period: ReportPeriod, _ shelf: RegisterShelf) async throws -> ManagementStanding? {
        let standing = try await standing(on: period.previous.last, shelf)
        let isEmpty = standing.activities.isEmpty && standing.parties.isEmpty && standing.clients.isEmpty
        return isEmpty ? nil : standing
    }

    private func standing(on day: Day, _ shelf: RegisterShelf) async throws -> ManagementStanding {
        var standing = ManagementStanding(day: day)
        standing.activities = try await activities(on: day, shelf)
        standing.parties = try await parties(on: day, shelf)
        let viewpoint = Viewpoint(asOf: day, knownAt: shelf.standpoint.viewpoint.knownAt)
        let rows = try await registers.read(on: office.pool) { registers, connection in
            StandingRows(
                consents: try registers.consents(from: viewpoint, on: connection),
                clients: try registers.clients(from: viewpoint, on: connection),
                engagements: try registers.engagements(from: viewpoint, on: connection),
                statements: try registers.statements(from: viewpoint, on: connection))
        }
        var book = NameBook()
        book.take(try EffectiveFacts(shelf.all, shelf.files, shelf.standpoint).happened)
        standing.consents = rows.consents.map { row in
            ConsentLine(
                stream: row.stream, part: row.part, values: row.values,
                purpose: row.values.purpose.map { book.names.elements[$0] ?? .value($0.description) },
                events: [row.event])
        }
        standing.clients = rows.clients.map {
            ClientLine(
                stream: $0.stream, kind: $0.values.kind, name: .value($0.stream.description),
                since: $0.values.since, events: [$0.event])
        }
        standing.engagements = rows.engagements.map {
            EngagementLine(stream: $0.stream, values: $0.values, events: [$0.event])
        }
        standing.statements = rows.statements.map {
            StatementLine(stream: $0.stream, values: $0.values, events: [$0.event])
        }
        return standing
    }

    private struct StandingRows: Sendable {
        let consents: [TemporalRow<ConsentRegister>]
        let clients: [TemporalRow<ClientRegister>]
        let engagements: [TemporalRow<EngagementRegister>]
        let statements: [TemporalRow<StatementRegister>]
    }

    // MARK: What happened

    private struct Happenings: Sendable {
        let requests: [TemporalRow<RequestRegister>]
        let contacts: [TemporalRow<ContactRegister>]
        let shares: [TemporalRow<ShareRegister>]
        let findings: [TemporalRow<FindingRegister>]
        /// Those in which something changed on these days.
        let consentStreams: [StreamID]

        /// The findings about the facts that events brought.
        var findingCodes: [Int64: [String]] {
            Dictionary(grouping: findings, by: \.event).mapValues { $0.map(\.part.code) }
        }
    }

    private func happenings(during days: ClosedRange<Day>, _ standpoint: Standpoint) async throws -> Happenings {
        let viewpoint = standpoint.viewpoint
        return try await registers.read(on: office.pool) { registers, connection in
            Happenings(
                requests: try registers.requests(from: viewpoint, on: connection),
                contacts: try registers.contacts(during: days, from: viewpoint, on: connection),
                shares: try registers.shares(during: days, from: viewpoint, on: connection),
                findings: try registers.findings(during: days, from: viewpoint, on: connection),
                consentStreams: try Self.consentStreams(during: days, registers, connection))
        }
    }

    private static func consentStreams(
        during days: ClosedRange<Day>, _ registers: Registers, _ connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> [StreamID] {
        let rows = try connection.execute(
            """
            select distinct stream from dossier.consent
             where organisation = \(registers.organisation)
               and valid_from between \(days.lowerBound) and \(days.upperBound)
             order by stream
            """)
        var streams: [StreamID] = []
        for row in rows { streams.append(try row.decode(StreamID.self, at: 0)) }
        return streams
    }

    /// What people said about purposes on these days, each said once whatever number of channels it was about.
    private func choices(
        during days: ClosedRange<Day>, in streams: [StreamID], _ standpoint: Standpoint
    ) async throws -> [ManagementInput.ChoiceLine] {
        let files = try await office.files(streams)
        return try streams.flatMap { stream in
            try files.history(of: stream, as: ConsentEvent.self).effective(knownAt: standpoint.last ?? -1)
                .filter { days.contains($0.day) && $0.day <= standpoint.day }
                .map { ManagementInput.ChoiceLine(name: $0.event.name, day: $0.day, event: $0.source) }
        }.sorted { $0.event < $1.event }
    }

    /// Declarations, changes, reviews and ends in the register, by the days on which they happened.
    private func registerChanges(
        during days: ClosedRange<Day>, _ shelf: RegisterShelf
    ) throws -> [ManagementInput.Happening] {
        var changes: [ManagementInput.Happening] = []
        func add<Event: LedgerEvent>(_ stream: StreamID, _ event: Event.Type) throws {
            let facts = try shelf.files.history(of: stream, as: event).effective(knownAt: shelf.standpoint.last ?? -1)
            for fact in facts where days.contains(fact.day) && fact.day <= shelf.standpoint.day {
                changes.append(ManagementInput.Happening(day: fact.day, event: fact.source))
            }
        }
        for stream in shelf.entries.keys {
            if shelf.files.has(stream, kind: .activity) { try add(stream, ActivityEvent.self) }
            if shelf.files.has(stream, kind: .processor) { try add(stream, ProcessorEvent.self) }
        }
        return changes.sorted { ($0.day, $0.event) < ($1.day, $1.event) }
    }
}
