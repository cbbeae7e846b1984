import Facts
import Ledger
import Postgres
import Regulation
import Vault
import Views

extension Office {
    /// Judges which of the parts found have to be kept on a day; those recorded behind a position are kept too.
    func inventory(
        _ holdings: Holdings, on day: Day, knownAt last: Int64 = .max
    ) async throws -> Inventory {
        var duties: [HeldPart: KeepingDuty] = [:]
        let judged = holdings.parts.filter { part in
            switch part.slot.retentionClass {
            case .invoice, .request: true
            case .relation, .contact, .engagement, .consent, .identity, .register, .staff: false
            }
        }
        let places = try await places(of: Set(judged.map(\.position)))
        let year = try await financialYear
        let linked = try await files(places.values.map(\.stream))
        let papers = try papers(among: places, in: linked)
        let links = try await files(papers.values.flatMap(\.links.streams))
        for part in judged {
            guard let place = places[part.position] else { continue }
            var duty: KeepingDuty?
            switch part.slot.retentionClass {
            case .invoice:
                if let record = try linked.invoice(place.stream) {
                    duty = .invoice(record, in: year, on: day)
                } else {
                    // A paper of several invoices stays as long as any of them does; one of none by its own day.
                    let invoices = try (papers[place.stream]?.links.streams ?? []).compactMap(links.invoice)
                    duty =
                        invoices.isEmpty
                        ? .administration(of: place.day, in: year, on: day)
                        : invoices.map { KeepingDuty.invoice($0, in: year, on: day) }.reduce(nil, KeepingDuty.longer)
                }
            case .request:
                let requests = [place.stream] + (papers[place.stream]?.links.streams ?? [])
                for stream in requests {
                    for files in [linked, links] where files.has(stream, kind: .request) {
                        duty = KeepingDuty.longer(duty, .request(try files.state(of: stream, as: Request.self)))
                    }
                }
            case .relation, .contact, .engagement, .consent, .identity, .register, .staff: break
            }
            duties[part] = duty
        }
        for part in holdings.parts where part.position > last && duties[part] == nil {
            duties[part] = KeepingDuty(.later)
        }
        return Inventory(holdings: holdings, duties: duties)
    }

    private var financialYear: FinancialYear {
        get async throws {
            let state = try await files([profile]).state(of: profile, as: Organisation.self)
            return state.content?.financialYear ?? .calendarYear
        }
    }

    /// Where an entry stands, and the day it is about.
    struct EntryPlace: Sendable {
        let stream: StreamID
        let kind: StreamKind
        let day: Day
        let command: CommandID
    }

    func places(of positions: Set<Int64>) async throws -> [Int64: EntryPlace] {
        guard !positions.isEmpty else { return [:] }
        let (organisation, zones) = (organisation, zones)
        let wanted = PostgresArray(positions.sorted())
        return try await pool.transaction(.readOnly) { connection in
            try LedgerReader.enter(organisation, on: connection)
            let rows = try connection.execute(
                """
                select e.position, s.kind, e.entry
                  from dossier.event as e
                  join dossier.stream as s on s.organisation = e.organisation and s.stream = e.stream
                 where e.organisation = \(organisation) and e.position = any(\(wanted))
                """)
            var places: [Int64: EntryPlace] = [:]
            for row in rows {
                let position = try row.decode(Int64.self, at: 0)
                guard let kind = StreamKind(rawValue: try row.decode(String.self, at: 1)) else {
                    throw PostgresFailure.decoding("a kind of stream that this release knows")
                }
                places[position] = try row.decode([UInt8].self, at: 2).withUnsafeBytes { bytes in
                    let entry = try Envelope(bytes)
                    return EntryPlace(
                        stream: entry.stream, kind: kind,
                        day: zones.zone(at: position).day(of: entry.occurred), command: entry.command)
                }
            }
            return places
        }
    }

    private func papers(
        among places: [Int64: EntryPlace], in files: Files
    ) throws -> [StreamID: DocumentContent] {
        var papers: [StreamID: DocumentContent] = [:]
        for place in places.values where place.kind == .document {
            papers[place.stream] = try files.state(of: place.stream, as: Paper.self).content
        }
        return papers
    }
}

extension Files {
    /// An invoice as it stands, where a stream is one.
    fileprivate func invoice(_ stream: StreamID) throws -> InvoiceRecord? {
        guard has(stream, kind: .invoice) else { return nil }
        switch try state(of: stream, as: Invoice.self) {
        case .notRecorded: return nil
        case .recorded(let record): return record
        }
    }
}
