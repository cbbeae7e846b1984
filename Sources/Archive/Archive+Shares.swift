package import Facts
import Office
import Postgres
import Registers
import Regulation
package import Reports
import Views

extension Archive {
    /// The disclosures from a standpoint, with who got what: those to one declared party, those that name the data of
    /// one client, those of some days, or all.
    package func shares(
        to recipient: StreamID? = nil, about client: StreamID? = nil, during days: ClosedRange<Day>? = nil,
        from standpoint: Standpoint
    ) async throws -> ShareList {
        let found = try await shareRows(to: recipient, during: days, standpoint)
        let rows = found.rows.filter { row in client.map { row.values.clients.contains($0) } ?? true }
        let shelf = try await registerShelf(standpoint)
        var book = NameBook()
        book.take(try EffectiveFacts(shelf.all, shelf.files, standpoint).happened)
        let streams = rows.map(\.stream)
        let files = try await office.files(streams)
        let entries = Dictionary(grouping: try await office.openStreams(streams), by: \.stream)
        let lines = try rows.map { row in
            let fact = try files.history(of: row.stream, as: ShareEvent.self)
                .effective(knownAt: standpoint.last ?? -1).last
            let known = (entries[row.stream] ?? []).filter { standpoint.knows($0.position) }
            let party = try row.values.recipient.flatMap { try self.party($0, on: row.validFrom, shelf) }
            let written = known.last { $0.details != nil }?.details
            return ShareLine(
                stream: row.stream, content: row.values, occurred: fact?.occurred ?? .day(row.validFrom),
                day: row.validFrom,
                recipient: row.values.recipient.map { book.names.streams[$0] ?? .value($0.description) }
                    ?? written?.field(.name),
                destination: row.values.country ?? party?.country, findings: found.codes[row.event] ?? [],
                events: known.isEmpty ? [row.event] : known.map(\.position),
                activity: row.values.activity.flatMap { book.names.streams[$0] },
                categories: row.values.categories.map { book.names.elements[$0] ?? .value($0.description) },
                agreement: party.map { AgreementState($0, on: row.validFrom) })
        }
        return ShareList(masthead: try await masthead(standpoint), shares: lines)
    }

    /// The disclosures that name a client.
    func shareStreams(about client: StreamID, _ standpoint: Standpoint) async throws -> [StreamID] {
        try await shareRows(to: nil, during: nil, standpoint).rows.filter { $0.values.clients.contains(client) }
            .map(\.stream)
    }

    private struct ShareRows: Sendable {
        let rows: [TemporalRow<ShareRegister>]
        /// The findings about the facts that events brought.
        let codes: [Int64: [String]]
    }

    private func shareRows(
        to recipient: StreamID?, during days: ClosedRange<Day>?, _ standpoint: Standpoint
    ) async throws -> ShareRows {
        let viewpoint = standpoint.viewpoint
        return try await registers.read(on: office.pool) { registers, connection in
            let rows = try registers.shares(to: recipient, during: days, from: viewpoint, on: connection)
            let findings = try registers.findings(in: rows.map(\.stream), from: viewpoint, on: connection)
            return ShareRows(
                rows: rows, codes: Dictionary(grouping: findings, by: \.event).mapValues { $0.map(\.part.code) })
        }
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
