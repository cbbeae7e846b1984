package import Facts
import Office
import Postgres
import Registers
import Regulation
package import Reports
import Views

extension Archive {
    /// Everything on record about one client from a standpoint.
    ///
    /// `sharing`: Whether the timeline tells the disclosures that name the client too, for which all of them are looked
    /// at.
    ///
    /// - Throws: `OfficeFailure.unknown` where no fact by then says that there is such a client.
    package func clientFile(
        _ client: StreamID, from standpoint: Standpoint, sharing: Bool = false
    ) async throws -> ClientFile {
        let family = try await office.openFamily(client, kind: .client)
        let shares = sharing ? try await shareStreams(about: client, standpoint) : []
        let shared = shares.isEmpty ? [] : try await office.openStreams(shares)
        let all = (family + shared).sorted { $0.position < $1.position }
        let files = try await office.files(shares, families: [client], asOf: standpoint.day)
        let effective = try EffectiveFacts(all, files, standpoint)
        let entries = effective.told
        let shelf = try await registerShelf(standpoint)
        var book = NameBook()
        book.take(try await office.openStreams(try await office.streams(of: .actor)))
        book.take(try EffectiveFacts(shelf.all, shelf.files, standpoint).happened)
        book.take(effective.happened)
        let rows = try await clientRows(client, standpoint)
        guard let row = rows.client, let subject = family.first?.parts.first?.description.subject else {
            throw OfficeFailure.unknown(.client)
        }
        let own = Dictionary(grouping: entries, by: \.stream).mapValues { $0.map(\.position) }
        var file = ClientFile(
            masthead: try await masthead(standpoint), client: client, kind: row.values.kind, since: row.values.since,
            details: book.details[subject] ?? .value(Details()), events: own[client] ?? [row.event],
            timeline: Timeline(entries.map { entry($0, book) }, names: book.names, zone: office.zone))
        file.until = row.values.until
        file.people = rows.people.map { person in
            PersonLine(
                subject: person.part, values: person.values,
                details: book.details[person.part] ?? .value(Details()), events: [person.event])
        }
        file.standing = try files.standing(
            of: client, asOf: standpoint.day, knownAt: standpoint.last ?? -1)
        let register = try await activities(on: standpoint.day, shelf)
        file.register = register.filter { $0.values.phase != .ended }.map(\.values.content)
        file.purposes = register.flatMap { activity in
            activity.values.content.purposes.map { purpose in
                PurposeLine(
                    element: purpose.id, name: book.names.elements[purpose.id] ?? .value(""), basis: purpose.basis)
            }
        }
        file.engagements = rows.engagements.map {
            EngagementLine(
                stream: $0.stream, values: $0.values, subject: book.names.streams[$0.stream],
                events: own[$0.stream] ?? [$0.event])
        }
        let year = try await financialYear(standpoint)
        file.invoices = rows.invoices.map { invoice($0, book, in: year, events: own[$0.stream]) }
        file.consents = rows.consents.map {
            ConsentLine(
                stream: $0.stream, part: $0.part, values: $0.values,
                purpose: $0.values.purpose.map { book.names.elements[$0] ?? .value("") },
                person: $0.values.party.person.flatMap { book.names.people[$0] }, events: own[$0.stream] ?? [$0.event])
        }
        file.requests = rows.requests.map {
            RequestLine(
                stream: $0.stream, values: $0.values,
                requester: $0.values.receipt.person.flatMap { book.names.people[$0] }
                    ?? book.names.streams[client], events: own[$0.stream] ?? [$0.event])
        }
        let found = Dictionary(grouping: rows.findings, by: \.part.fact).mapValues { $0.map(\.part.code) }
        file.contacts = rows.contacts.map { row in
            contact(row, book, entries.filter { $0.stream == row.stream }, effective, found)
        }
        file.findings = rows.findings.map {
            FindingLine(code: $0.part.code, kind: $0.values.kind, day: $0.validFrom, events: [$0.event])
        }
        return file
    }

    private func invoice(
        _ row: TemporalRow<InvoiceRegister>, _ book: NameBook, in year: FinancialYear, events: [Int64]?
    ) -> InvoiceLine {
        InvoiceLine(
            stream: row.stream, record: row.values, number: book.names.streams[row.stream],
            eraseFrom: row.values.erasableFrom(in: year), events: events ?? [row.event])
    }

    private func contact(
        _ row: TemporalRow<ContactRegister>, _ book: NameBook, _ entries: [OpenedEntry], _ effective: EffectiveFacts,
        _ found: [Int64: [String]]
    ) -> ContactLine {
        // A stream of a contact has one fact, and corrections of it.
        let fact = entries.compactMap { effective.facts[$0.position] }.first
        return ContactLine(
            stream: row.stream, details: row.values, occurred: fact?.occurred ?? .day(row.validFrom),
            day: row.validFrom, person: row.values.person.flatMap { book.names.people[$0] },
            purpose: row.values.purpose.flatMap { book.names.elements[$0] },
            note: entries.last { $0.part(.note) != nil }?.text(.note),
            findings: fact.flatMap { found[$0.position] } ?? [],
            events: entries.isEmpty ? [row.event] : entries.map(\.position))
    }

    private struct ClientRows: Sendable {
        let client: TemporalRow<ClientRegister>?
        let people: [TemporalRow<PersonRegister>]
        let engagements: [TemporalRow<EngagementRegister>]
        let invoices: [TemporalRow<InvoiceRegister>]
        let consents: [TemporalRow<ConsentRegister>]
        let requests: [TemporalRow<RequestRegister>]
        let contacts: [TemporalRow<ContactRegister>]
        let findings: [TemporalRow<FindingRegister>]
    }

    private func clientRows(_ client: StreamID, _ standpoint: Standpoint) async throws -> ClientRows {
        let viewpoint = standpoint.viewpoint
        return try await registers.read(on: office.pool) { registers, connection in
            let engagements = try registers.engagements(of: client, from: viewpoint, on: connection)
            let invoices = try registers.invoices(of: client, from: viewpoint, on: connection)
            let consents = try registers.consents(of: client, from: viewpoint, on: connection)
            let requests = try registers.requests(of: client, from: viewpoint, on: connection)
            let contacts = try registers.contacts(of: client, from: viewpoint, on: connection)
            let streams =
                [client] + engagements.map(\.stream) + invoices.map(\.stream) + consents.map(\.stream)
                + requests.map(\.stream) + contacts.map(\.stream)
            return ClientRows(
                client: try registers.rows(
                    of: ClientRegister.self, from: viewpoint, where: "stream = \(client)", on: connection
                ).first,
                people: try registers.people(of: client, from: viewpoint, on: connection), engagements: engagements,
                invoices: invoices, consents: consents, requests: requests, contacts: contacts,
                findings: try registers.findings(in: Array(Set(streams)), from: viewpoint, on: connection))
        }
    }
}
