package import Facts
import Office
import Postgres
import Registers
import Regulation
package import Reports
import Views

extension Archive {
    /// The disclosures from a standpoint, with who got what: those to one declared party, those that name the data of
    /// one client or are found by a rule that does, those of some days, or all.
    package func shares(
        to recipient: StreamID? = nil, about client: StreamID? = nil, during days: ClosedRange<Day>? = nil,
        from standpoint: Standpoint
    ) async throws -> ShareList {
        var clients: [StreamID]?
        if let client {
            clients = try await office.withCircle(of: client) { circle in
                try await office.files(circle).absorbed(
                    by: client, asOf: standpoint.day, knownAt: standpoint.last ?? -1)
            }
        }
        let found = try await shareRows(to: recipient, about: clients, during: days, standpoint)
        return ShareList(
            masthead: try await masthead(standpoint),
            shares: try await lines(found, try await registerShelf(standpoint), standpoint),
            recurring: clients == nil && days == nil ? try await recurringShares(to: recipient, standpoint) : [])
    }

    /// One disclosure, with everything that was said of it: each period of one that recurs.
    ///
    /// - Throws: `OfficeFailure.unknown` where there was none by then.
    package func share(_ share: StreamID, from standpoint: Standpoint) async throws -> ShareFile {
        let viewpoint = standpoint.viewpoint
        let (rows, codes) = try await registers.read(on: office.pool) { registers, connection in
            (
                try registers.shares(in: [share], from: viewpoint, on: connection),
                try registers.findings(in: [share], from: viewpoint, on: connection)
            )
        }
        let found = ShareRows(
            rows: rows, codes: Dictionary(grouping: codes, by: \.event).mapValues { $0.map(\.part.code) })
        let recurring = try await recurringShares(to: nil, standpoint).first { $0.stream == share }
        guard !rows.isEmpty || recurring != nil else { throw OfficeFailure.unknown(.share) }
        let shelf = try await registerShelf(standpoint)
        return ShareFile(
            masthead: try await masthead(standpoint), share: share,
            shares: try await lines(found, shelf, standpoint), recurring: recurring)
    }

    /// Rows of disclosures, with what was found about them.
    struct ShareRows: Sendable {
        var rows: [TemporalRow<ShareRegister>] = []
        /// The findings about the facts that events brought.
        var codes: [Int64: [String]] = [:]

        /// The streams in which they stand, each once.
        var streams: [StreamID] { Set(rows.map(\.stream)).sorted() }
    }

    /// The disclosures of some days, or about some clients, whichever way these were named.
    func shareRows(
        to recipient: StreamID? = nil, about clients: [StreamID]? = nil, during days: ClosedRange<Day>? = nil,
        _ standpoint: Standpoint
    ) async throws -> ShareRows {
        let viewpoint = standpoint.viewpoint
        return try await registers.read(on: office.pool) { registers, connection in
            var rows: [TemporalRow<ShareRegister>]
            if let clients {
                let named = try registers.disclosures(about: clients, from: viewpoint, on: connection)
                rows = try registers.shares(
                    in: Set(named.map(\.stream)).sorted(), to: recipient, during: days, from: viewpoint,
                    on: connection
                ).filter { named.contains(NamedDisclosure(stream: $0.stream, part: $0.part)) }
            } else {
                rows = try registers.shares(to: recipient, during: days, from: viewpoint, on: connection)
            }
            let streams = Set(rows.map(\.stream)).sorted()
            let findings = try registers.findings(in: streams, from: viewpoint, on: connection)
            return ShareRows(
                rows: rows, codes: Dictionary(grouping: findings, by: \.event).mapValues { $0.map(\.part.code) })
        }
    }

    /// Disclosures with their texts opened.
    func lines(
        _ found: ShareRows, _ shelf: RegisterShelf, _ standpoint: Standpoint
    ) async throws -> [ShareLine] {
        guard !found.rows.isEmpty else { return [] }
        var book = NameBook()
        book.take(try EffectiveFacts(shelf.all, shelf.files, standpoint).happened)
        if found.rows.contains(where: { $0.values.demand?.approver != nil }) {
            book.take(try await office.openStreams(try await office.streams(of: .actor)))
        }
        let files = try await office.files(found.streams)
        let entries = Dictionary(grouping: try await office.openStreams(found.streams), by: \.stream)
        return try found.rows.map { row in
            let facts = try files.history(of: row.stream, as: ShareEvent.self)
                .effective(knownAt: standpoint.last ?? -1)
            let known = (entries[row.stream] ?? []).filter { standpoint.knows($0.position) }
            let party = try row.values.recipient.flatMap { try self.party($0, on: row.validFrom, shelf) }
            let fact = facts.last { $0.source == row.event }
            // What was said of another period is about another disclosure.
            let own = Set(facts.filter { $0.event.concerns(row.part.period) }.map(\.position))
            let told = known.filter { own.contains($0.correctedPosition ?? $0.position) }
            var line = ShareLine(
                stream: row.stream, content: row.values, occurred: fact?.occurred ?? .day(row.validFrom),
                day: row.validFrom,
                recipient: row.values.recipient.map { book.names.streams[$0] ?? .value($0.description) }
                    ?? known.text(.name),
                destination: row.values.country ?? party?.country, findings: found.codes[row.event] ?? [],
                events: told.isEmpty ? [row.event] : told.map(\.position),
                activity: row.values.activity.flatMap { book.names.streams[$0] },
                categories: row.values.categories.map { book.names.elements[$0] ?? .value($0.description) },
                agreement: party.map { AgreementState($0, on: row.validFrom) })
            line.period = row.part.period
            line.reference = known.text(.reference)
            line.note = told.text(.note)
            line.power = known.text(.statute)
            line.approver = row.values.demand?.approver.flatMap { book.actors[$0] }
            line.told = facts.last { $0.event == .subjectsTold && $0.day <= standpoint.day }?.day
            return line
        }
    }

    /// The shares that recur, as they stood.
    private func recurringShares(
        to recipient: StreamID?, _ standpoint: Standpoint, by last: Day? = nil
    ) async throws -> [RecurringShareLine] {
        let viewpoint = standpoint.viewpoint
        let rows = try await registers.read(on: office.pool) { registers, connection in
            try registers.recurrences(to: recipient, from: viewpoint, on: connection)
        }
        guard !rows.isEmpty else { return [] }
        let names = try await recipientNames(of: rows.map { ($0.stream, $0.values.arrangement.content) }, standpoint)
        let states = try await states(of: rows.map(\.stream), standpoint)
        let entries = Dictionary(grouping: try await office.openStreams(rows.map(\.stream)), by: \.stream)
        let files = try await office.files(rows.map(\.stream))
        return try rows.map { row in
            // Which period each fact that nothing went was about.
            var told: [Int64: CalendarPeriod] = [:]
            for fact in try files.history(of: row.stream, as: ShareEvent.self).effective(
                knownAt: standpoint.last ?? -1)
            {
                if case .nothingShared(let period) = fact.event { told[fact.position] = period }
            }
            var line = RecurringShareLine(
                stream: row.stream, arrangement: row.values.arrangement, since: row.values.since,
                until: row.values.until, recipient: names[row.stream],
                unconfirmed: (states[row.stream] ?? Share()).unconfirmed(on: last ?? standpoint.day).map {
                    UnconfirmedPeriod(period: $0.period, due: $0.due)
                }, events: [row.event])
            let known = (entries[row.stream] ?? []).filter { standpoint.knows($0.position) }
            line.reference = known.text(.reference)
            // What was noted of a period is told with that.
            line.note = known.filter { $0.name == .shareArranged }.text(.note)
            line.empty = (states[row.stream] ?? Share()).emptyPeriods.map { period, day in
                let told = known.filter { $0.name == .nothingShared && told[$0.position] == period }
                return EmptyPeriod(period: period, day: day, note: told.text(.note), events: told.map(\.position))
            }
            return line
        }
    }

    /// What has to be done about disclosures: periods to confirm, and people who may be told by now or will be.
    package func dueShares(from standpoint: Standpoint) async throws -> ShareDueList {
        ShareDueList(
            masthead: try await masthead(standpoint),
            due: try await sharesDue(by: standpoint.day, from: standpoint))
    }

    /// What has to be done once a day has come, as things stood; the periods of a share in their order.
    func sharesDue(by last: Day, from standpoint: Standpoint) async throws -> [ShareDue] {
        var due: [ShareDue] = []
        for share in try await recurringShares(to: nil, standpoint, by: last) {
            due += share.unconfirmed.map {
                ShareDue(
                    stream: share.stream, matter: .confirmation($0.period), due: $0.due, recipient: share.recipient,
                    events: share.events)
            }
        }
        let viewpoint = standpoint.viewpoint
        let rows = try await registers.read(on: office.pool) { registers, connection in
            try registers.sharesToTell(from: viewpoint, on: connection)
        }
        let names = try await recipientNames(of: rows.map { ($0.stream, $0.values) }, standpoint)
        let states = try await states(of: rows.map(\.stream), standpoint)
        for row in rows {
            guard let from = states[row.stream]?.toBeToldFrom else { continue }
            due.append(
                ShareDue(
                    stream: row.stream, matter: .telling, due: from, recipient: names[row.stream],
                    events: [row.event]))
        }
        return due
    }

    /// How some shares stood: with what had happened by the day, and was known.
    func states(of streams: [StreamID], _ standpoint: Standpoint) async throws -> [StreamID: Share] {
        let files = try await office.files(streams)
        var states: [StreamID: Share] = [:]
        for stream in streams {
            var state = Share()
            let facts = try files.history(of: stream, as: ShareEvent.self).effective(knownAt: standpoint.last ?? -1)
            for fact in facts where fact.day <= standpoint.day { state.apply(fact.event, on: fact.day) }
            states[stream] = state
        }
        return states
    }

    /// Whoever gets some shares, by the register or by what was written down.
    private func recipientNames(
        of shares: [(stream: StreamID, content: ShareContent)], _ standpoint: Standpoint
    ) async throws -> [StreamID: Opening<String>] {
        guard !shares.isEmpty else { return [:] }
        let shelf = try await registerShelf(standpoint)
        var book = NameBook()
        book.take(try EffectiveFacts(shelf.all, shelf.files, standpoint).happened)
        let unnamed = shares.filter { $0.content.recipient == nil }.map(\.stream)
        let entries = Dictionary(grouping: try await office.openStreams(unnamed), by: \.stream)
        var names: [StreamID: Opening<String>] = [:]
        for (stream, content) in shares {
            names[stream] =
                content.recipient.map { book.names.streams[$0] ?? .value($0.description) }
                ?? (entries[stream] ?? []).text(.name)
        }
        return names
    }

    /// What a party was on a day, by what was known at the standpoint; nothing where it was not declared then.
    private func party(_ stream: StreamID, on day: Day, _ shelf: RegisterShelf) throws -> ProcessorContent? {
        var state = Processor()
        for fact in try shelf.files.history(of: stream, as: ProcessorEvent.self)
            .effective(knownAt: shelf.standpoint.last ?? -1)
        {
            state.apply(fact.event, on: fact.day)
        }
        return state.record?.versions.content(on: day)
    }
}

extension [OpenedEntry] {
    /// What was written last as one of the values.
    fileprivate func text(_ field: PersonalField) -> Opening<String>? {
        reversed().lazy.compactMap { $0.details?.field(field) }.first
    }
}
