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
        return try await survivorLines(of: found)
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
        let own = entries.lazy.flatMap(\.parts).first { $0.description.name == .details }?.description.subject
        let told = facts.reversed().compactMap { fact -> Opening<Details>? in
            // People at the client have names of their own.
            guard let part = byPosition[fact.position]?.part(.details), part.description.subject == own else {
                return nil
            }
            return part.opening.details
        }
        // A change that only tells a trade name is no other name.
        let name = told.lazy.compactMap { $0.field(.name) }.first ?? told.lazy.compactMap(\.name).first
        self.init(
            stream: client, kind: details.kind, name: name ?? .value(client.description), since: details.since,
            until: details.until, events: facts.map(\.source))
    }
}
