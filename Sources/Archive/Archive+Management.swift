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
        input.choices = rows.choices
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
        standing.consents = rows.consents.map {
            ConsentLine(stream: $0.stream, part: $0.part, values: $0.values, purpose: nil, events: [$0.event])
        }
        standing.clients = rows.clients.map {
            ClientLine(
                stream: $0.stream, kind: $0.values.kind, name: .value(String($0.stream.description.suffix(12))),
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
        let choices: [ManagementInput.ChoiceLine]

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
                choices: try Self.choices(during: days, viewpoint, registers, connection))
        }
    }

    /// What people said about purposes on these days, each said once whatever number of channels it was about.
    private static func choices(
        during days: ClosedRange<Day>, _ viewpoint: Viewpoint, _ registers: Registers,
        _ connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> [ManagementInput.ChoiceLine] {
        let last = viewpoint.knownAt ?? .max - 1
        let rows = try connection.execute(
            """
            select distinct e.position, e.type, c.valid_from
              from dossier.consent as c
              join dossier.event as e on e.organisation = c.organisation and e.position = c.event
             where c.organisation = \(registers.organisation)
               and c.valid_from between \(days.lowerBound) and \(days.upperBound)
               and c.recorded_from <= \(last) and c.recorded_until > \(last)
             order by e.position
            """)
        var choices: [ManagementInput.ChoiceLine] = []
        for row in rows {
            guard let name = EventName(rawValue: try row.decode(String.self, at: 1)) else { continue }
            choices.append(
                ManagementInput.ChoiceLine(
                    name: name, day: try row.decode(Day.self, at: 2), event: try row.decode(Int64.self, at: 0)))
        }
        return choices
    }

    /// Declarations, changes, reviews and ends in the register, by the days on which they happened.
    private func registerChanges(
        during days: ClosedRange<Day>, _ shelf: RegisterShelf
    ) throws -> [ManagementInput.Happening] {
        var changes: [ManagementInput.Happening] = []
        func add<Event: LedgerEvent>(_ stream: StreamID, _ event: Event.Type) throws {
            let facts = try shelf.files.history(of: stream, as: event).effective(knownAt: shelf.standpoint.last ?? -1)
            for fact in facts where days.contains(fact.day) {
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
