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
    /// - Throws: `OfficeFailure.unknown` where no fact by then says that there is such a client.
    package func clientFile(
        _ client: StreamID, from standpoint: Standpoint
    ) async throws -> ClientFile {
        let last = standpoint.last ?? -1
        var (files, standing, circle) = try await read(client, from: standpoint)
        let ids = try files.absorbed(by: client, asOf: standpoint.day, knownAt: last)
        let shares = try await shareRows(about: ids, standpoint)
        let shared = try await office.openStreams(shares.streams).filter { $0.tells(of: shares) }
        if !shared.isEmpty { files = try await office.files(shares.streams, families: circle, asOf: standpoint.day) }
        var family: [OpenedEntry] = []
        for id in ids { family += try await office.openFamily(id, kind: .client) }
        let all = (family + shared).sorted { $0.position < $1.position }
        let effective = try EffectiveFacts(all, files, standpoint)
        let entries = effective.told
        let shelf = try await registerShelf(standpoint)
        var book = NameBook()
        book.take(try await office.openStreams(try await office.streams(of: .actor)))
        book.take(try EffectiveFacts(shelf.all, shelf.files, standpoint).happened)
        book.take(effective.happened)
        let papers = ids.flatMap { files.members(of: $0, kind: .document) }
        let rows = try await clientRows(ids, papers, standpoint)
        guard let row = rows.client, let subject = family.first?.parts.first?.description.subject else {
            throw OfficeFailure.unknown(.client)
        }
        let replacements = Replacements(effective)
        let own = Dictionary(grouping: entries, by: \.stream).mapValues { $0.map(\.position) }
        var file = ClientFile(
            masthead: try await masthead(standpoint, reconstructing: entries), client: client, kind: row.values.kind,
            since: row.values.since,
            details: book.details[subject] ?? .value(Details()), events: own[client] ?? [row.event],
            timeline: Timeline(entries.map { entry($0, book, replacements) }, names: book.names, zone: office.zone))
        file.until = row.values.until
        file.sinceWithin = effective.span(of: .clientRecorded, in: client)
        file.people = rows.people.map { person($0, book, effective) }
        file.standing = standing
        file.absorbed = Array(ids.dropFirst())
        file.survivor = try files.merger(of: client, asOf: standpoint.day, knownAt: last)
        let register = try await activities(on: standpoint.day, shelf)
        file.register = register.filter { $0.values.phase != .ended }.map(\.values.content)
        file.purposes = purposes(of: register, book)
        file.engagements = rows.engagements.map { engagement($0, book, effective, events: own[$0.stream]) }
        let year = try await financialYear(standpoint)
        file.invoices = rows.invoices.map { invoice($0, book, effective, in: year, events: own[$0.stream]) }
        file.consents = rows.consents.map {
            ConsentLine(
                stream: $0.stream, part: $0.part, values: $0.values,
                purpose: $0.values.purpose.map { book.names.elements[$0] ?? .value("") },
                person: $0.values.party.person.flatMap { book.names.people[$0] }, events: own[$0.stream] ?? [$0.event])
        }
        file.requests = rows.requests.map {
            var line = RequestLine(
                stream: $0.stream, values: $0.values,
                requester: $0.values.receipt.person.flatMap { book.names.people[$0] }
                    ?? book.names.streams[client], events: own[$0.stream] ?? [$0.event])
            line.receivedWithin = effective.span(of: .requestReceived, in: $0.stream)
            return line
        }
        file.shares = try await lines(shares, shelf, standpoint)
        file.documents = try papers.sorted(by: >).compactMap { try document($0, files, effective, entries) }
        file.messages = try await messageLines(rows.messages, standpoint)
        let found = Dictionary(grouping: rows.findings, by: \.part.fact).mapValues { $0.map(\.part.code) }
        file.contacts = rows.contacts.map { row in
            contact(row, book, entries.filter { $0.stream == row.stream }, effective, found)
        }
        file.findings = rows.findings.map {
            FindingLine(code: $0.part.code, kind: $0.values.kind, day: $0.validFrom, events: [$0.event])
        }
        return file
    }

    /// A client under every id, how things stand with them, and the ids.
    private func read(
        _ client: StreamID, from standpoint: Standpoint
    ) async throws -> (Files, ContactStanding?, [StreamID]) {
        try await office.withCircle(of: client) { circle in
            let files = try await office.files(families: circle, asOf: standpoint.day)
            // Refused before it is known whole, a circle is read again.
            _ = try files.circle(of: client)
            let last = standpoint.last ?? -1
            let heard = try await office.heard(
                by: [client] + circle.filter { $0 != client }, asOf: standpoint.day, knownAt: last)
            let standing = try files.standing(of: client, asOf: standpoint.day, knownAt: last, hearing: heard)
            return (files, standing, circle)
        }
    }

    private func purposes(of register: [ActivityLine], _ book: NameBook) -> [PurposeLine] {
        register.flatMap { activity in
            activity.values.content.purposes.map { purpose in
                PurposeLine(
                    element: purpose.id, name: book.names.elements[purpose.id] ?? .value(""), basis: purpose.basis)
            }
        }
    }

    private func person(
        _ row: TemporalRow<PersonRegister>, _ book: NameBook, _ effective: EffectiveFacts
    ) -> PersonLine {
        var line = PersonLine(
            subject: row.part, values: row.values, details: book.details[row.part] ?? .value(Details()),
            events: [row.event])
        line.sinceWithin = effective.span(of: .personAdded, in: row.stream, about: row.part)
        return line
    }

    private func engagement(
        _ row: TemporalRow<EngagementRegister>, _ book: NameBook, _ effective: EffectiveFacts, events: [Int64]?
    ) -> EngagementLine {
        var line = EngagementLine(
            stream: row.stream, values: row.values, subject: book.names.streams[row.stream],
            events: events ?? [row.event])
        let texts = effective.happened.last { $0.stream == row.stream && $0.details != nil }?.details
        line.reference = texts?.field(.reference)
        line.about = texts?.field(.description)
        line.sinceWithin = effective.span(of: .engagementStarted, in: row.stream)
        return line
    }

    private func invoice(
        _ row: TemporalRow<InvoiceRegister>, _ book: NameBook, _ effective: EffectiveFacts, in year: FinancialYear,
        events: [Int64]?
    ) -> InvoiceLine {
        var line = InvoiceLine(
            stream: row.stream, record: row.values, number: book.names.streams[row.stream],
            eraseFrom: row.values.erasableFrom(in: year), events: events ?? [row.event])
        line.dateWithin = effective.span(of: .invoiceRecorded, in: row.stream)
        return line
    }

    /// A document as it stood: in the last version that had been kept by then.
    private func document(
        _ stream: StreamID, _ files: Files, _ effective: EffectiveFacts, _ entries: [OpenedEntry]
    ) throws -> DocumentLine? {
        let told = entries.filter { $0.stream == stream && effective.facts[$0.position] != nil }
        let kept = told.filter { $0.media != nil }
        guard let content = try files.state(of: stream, as: Paper.self).content, let last = kept.last,
            let media = last.media, let fact = effective.facts[last.position]
        else { return nil }
        return DocumentLine(
            stream: stream, content: content, versions: try versions(of: stream, files, effective), day: fact.day,
            texts: last.details ?? .value(Details()), media: media, events: told.map(\.position))
    }

    private func versions(
        of stream: StreamID, _ files: Files, _ effective: EffectiveFacts
    ) throws -> [Int] {
        try files.history(of: stream, as: DocumentEvent.self).effective
            .filter { effective.facts[$0.position] != nil }.compactMap(\.event.version).sorted()
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
        var people: [TemporalRow<PersonRegister>] = []
        var engagements: [TemporalRow<EngagementRegister>] = []
        var invoices: [TemporalRow<InvoiceRegister>] = []
        var consents: [TemporalRow<ConsentRegister>] = []
        var requests: [TemporalRow<RequestRegister>] = []
        var contacts: [TemporalRow<ContactRegister>] = []
        var messages: [TemporalRow<MessageRegister>] = []
        var findings: [TemporalRow<FindingRegister>] = []

        var streams: [StreamID] {
            engagements.map(\.stream) + invoices.map(\.stream) + consents.map(\.stream) + requests.map(\.stream)
                + contacts.map(\.stream)
        }
    }

    /// The rows of a client, which comes first, and of those that were merged into it.
    private func clientRows(
        _ clients: [StreamID], _ papers: [StreamID], _ standpoint: Standpoint
    ) async throws -> ClientRows {
        let viewpoint = standpoint.viewpoint
        return try await registers.read(on: office.pool) { registers, connection in
            let own = try registers.rows(
                of: ClientRegister.self, from: viewpoint, where: "stream = any(\(PostgresArray(clients)))",
                on: connection)
            var rows = ClientRows(client: own.first { $0.stream == clients.first })
            for client in clients {
                rows.people += try registers.people(of: client, from: viewpoint, on: connection)
                rows.engagements += try registers.engagements(of: client, from: viewpoint, on: connection)
                rows.invoices += try registers.invoices(of: client, from: viewpoint, on: connection)
                rows.consents += try registers.consents(of: client, from: viewpoint, on: connection)
                rows.requests += try registers.requests(of: client, from: viewpoint, on: connection)
                rows.contacts += try registers.contacts(of: client, from: viewpoint, on: connection)
                rows.messages += try registers.messages(of: client, from: viewpoint, on: connection)
            }
            let streams = Set(clients + rows.streams + papers)
            rows.findings = try registers.findings(in: Array(streams), from: viewpoint, on: connection)
            return rows
        }
    }
}

extension OpenedEntry {
    /// Whether a client's timeline tells it: what was said of the periods that concern the client, and no lists of
    /// others.
    fileprivate func tells(of shares: Archive.ShareRows) -> Bool {
        if name == .sharedClientsListed { return false }
        guard name == .shareConfirmed || name == .nothingShared,
            let event = try? ShareEvent(name: name, schema: schema, bytes: facts)
        else { return true }
        return shares.rows.contains {
            $0.stream == stream && $0.part.period != nil && event.concerns($0.part.period)
        }
    }
}
