import Facts
import Office
import Regulation
import Reports
import Vault

extension Office {
    /// The clients that a text leads to, by whatever it can be read as.
    func clients(matching text: String) async throws -> [ClientLine] {
        var found: Set<StreamID> = []
        if let email = EmailAddress.normalise(text) {
            found.formUnion(try await index.find(.email, email).map(\.stream))
        }
        if let phone = PhoneNumber.normalise(text) {
            found.formUnion(try await index.find(.phone, phone).map(\.stream))
        }
        if let kvk = KvKNumber.check(text).normalised {
            found.formUnion(try await index.find(.kvk, kvk).map(\.stream))
        }
        if let vat = VATIdentification.check(text).normalised {
            found.formUnion(try await index.find(.vat, vat).map(\.stream))
        }
        found.formUnion(try await index.find(.externalID, text).map(\.stream))
        found.formUnion(try await index.find(name: text).map(\.stream))
        found.formUnion(try await clients(ofInvoice: text))
        return try await survivorLines(of: found)
    }

    /// The clients to whom invoices of a number were sent.
    private func clients(ofInvoice number: String) async throws -> [StreamID] {
        let invoices = try await index.find([.invoice(number: number)]).map(\.stream)
        let files = try await files(invoices)
        return try invoices.compactMap { invoice in
            switch try files.state(of: invoice, as: Invoice.self) {
            case .notRecorded: nil
            case .recorded(let record): record.content.client
            }
        }
    }

    /// The clients under whose ids some go on who were merged, with the ids that led there.
    private func survivorLines(of found: Set<StreamID>) async throws -> [ClientLine] {
        var led: [StreamID: Set<StreamID>] = [:]
        let known = try await files(found.sorted())
        for client in found.sorted() where known.has(client, kind: .client) {
            // Most were never merged, and nothing more has to be read of them.
            guard try known.state(of: client, as: Client.self).details?.survivor != nil else {
                led[client, default: []].insert(client)
                continue
            }
            let survivor = try await withCircle(of: client) { circle in
                let files = try await self.files(circle)
                _ = try files.circle(of: client)
                return try files.survivor(of: client)
            }
            led[survivor, default: []].insert(client)
        }
        return try await lines(of: led.keys.sorted()).map { line in
            var line = line
            line.mergedFrom = (led[line.stream] ?? []).subtracting([line.stream]).sorted()
            return line
        }
    }

    /// Some clients with their names opened; what is no client here is left out.
    func lines(of clients: [StreamID]) async throws -> [ClientLine] {
        let files = try await files(clients)
        let known = clients.filter { files.has($0, kind: .client) }
        let entries = Dictionary(grouping: try await openStreams(known), by: \.stream)
        return try known.compactMap { client in
            ClientLine(
                client, facts: try files.history(of: client, as: ClientEvent.self).effective,
                entries: entries[client] ?? [])
        }
    }
}

extension ClientLine {
    /// A client as the facts that count tell it, with the name that was told last.
    ///
    /// - Parameters:
    ///   - client: Its id.
    ///   - facts: In the order in which they happened.
    ///   - entries: Its entries, opened.
    fileprivate init?(_ client: StreamID, facts: [Recorded<ClientEvent>], entries: [OpenedEntry]) {
        var state = Client()
        for fact in facts { state.apply(fact.event, on: fact.day) }
        guard let details = state.details else { return nil }
        let byPosition = Dictionary(entries.map { ($0.position, $0) }) { first, _ in first }
        var told = ToldDetails()
        for fact in facts { if let entry = byPosition[fact.position] { told.take(entry) } }
        let name = told.subjects[client].flatMap { told.name(of: $0) }
        self.init(
            stream: client, kind: details.kind, name: name ?? .value(client.description), since: details.since,
            until: details.until, events: facts.map(\.source))
        sinceWithin = facts.first { $0.event.name == .clientRecorded }?.occurred.span
    }
}
