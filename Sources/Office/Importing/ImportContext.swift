import Facts
import Intake
import Postgres
import Ledger
import Regulation
import Vault
import Views

/// What a lot of rows is decided by: the clients that they are about, as they stood at one moment.
struct ImportContext: Sendable {
    /// What was read for this lot.
    let answer: LoadAnswer
    let clients: [StreamID: ImportClient]
    let zones: ZoneHistory
    /// For each row's values that only one client has, the clients that have them; of an invoice, those of its number.
    let resembling: [[UInt8]: [StreamID]]

    /// A moment at which something happened, seen from today.
    func moment(_ occurred: Occurrence, today: Day) -> Moment {
        Moment(occurred: occurred, day: zones.zone(at: .max).day(of: occurred), today: today, tense: .happened)
    }

    /// The day from which an event counts that was decided at a moment.
    func day(of event: some LedgerEvent, at moment: Moment) -> Day {
        zones.zone(at: .max).day(of: moment.occurred, of: event.name)
    }
}

/// A client that rows are about: whose data it holds, how it stands, and what that rests on.
struct ImportClient: Sendable {
    let subject: SubjectID
    let standing: ContactStanding?
    let guards: [StreamGuard]
}

extension ImportSession {
    /// So many clients are kept in memory from lot to lot.
    private static let mostHeld = 20_000

    /// Loads the clients that some rows are about, all together, with what bears on decisions about them.
    func context(of lines: [ImportLine]) async throws -> ImportContext {
        var wanted: Set<StreamID> = []
        for line in lines {
            guard let reference = line.row.reference, case .client(let client, _) = clients[reference] else { continue }
            wanted.insert(client)
        }
        // A contact changes nothing of what the next one is judged by; the guards see whether somebody else did.
        let keeps = plan.records == .contacts
        let open = keeps ? wanted.filter { held[$0] == nil } : wanted
        let (answer, loaded) = try await read(open)
        if held.count > Self.mostHeld { held = held.filter { wanted.contains($0.key) } }
        if keeps { held.merge(loaded) { $1 } }
        return ImportContext(
            answer: answer, clients: keeps ? held : loaded, zones: office.zones,
            resembling: try await resembling(lines))
    }

    /// Reads clients with what bears on decisions about them, those that were merged under every id.
    private func read(_ clients: Set<StreamID>) async throws -> (LoadAnswer, [StreamID: ImportClient]) {
        var (wanted, open) = (clients, clients)
        var answer = try await load(wanted)
        var found: [StreamID: ImportClient] = [:]
        let moment = Moment(occurred: .day(office.today), day: office.today, today: office.today, tense: .happened)
        for _ in 0..<8 where !open.isEmpty {
            let files = Files(answer, zones: office.zones, moment: moment)
            var more: Set<StreamID> = []
            let circles = Dictionary(
                uniqueKeysWithValues: open.compactMap { client in
                    (try? files.circle(of: client)).map { (client, $0) }
                })
            let heard = try await office.heard(by: circles, in: files)
            for client in open {
                do {
                    let standing = try files.standing(of: client, hearing: heard[client] ?? .nothing)
                    guard let subject = try answer.stream(client).firstSubject else { continue }
                    let guards = try files.circle(of: client).flatMap { member in
                        ([member] + (answer.members[member] ?? [])).map { answer.stream($0).guarded }
                    }
                    found[client] = ImportClient(subject: subject, standing: standing, guards: guards)
                } catch let missing as MoreClients {
                    more.formUnion(missing.clients)
                }
            }
            open = open.filter { found[$0] == nil && answer.stream($0).kind == .client }
            guard !more.isEmpty else { break }
            wanted.formUnion(more)
            answer = try await load(wanted)
        }
        return (answer, found)
    }

    private func load(_ clients: Set<StreamID>) async throws -> LoadAnswer {
        let request = LoadRequest(command: .timeOrdered(at: office.now), families: clients.sorted())
        guard !clients.isEmpty else { return LoadAnswer(streams: [:], members: [:], receipt: nil) }
        let query = LoadQuery(
            organisation: office.organisation, requests: [request], kinds: [.engagement, .consent]
        ).query
        let organisation = office.organisation
        let rows = try await office.pool.transaction(.readOnly) { connection in
            try LedgerReader.enter(organisation, on: connection)
            return try connection.execute(query)
        }
        return try LoadedRows(rows).answer(to: request)
    }

    /// The clients on record that have an address or number that a new one has, or the invoices that have its number.
    private func resembling(_ lines: [ImportLine]) async throws -> [[UInt8]: [StreamID]] {
        var asked: [(token: [UInt8], term: IndexTerm)] = []
        for line in lines {
            switch line.row.fact {
            case .client(let client):
                for term in ClientTerms(client.details).telling { asked.append((line.token, term)) }
            case .invoice(let invoice): asked.append((line.token, .invoice(number: invoice.number)))
            case .contact, .consent, .engagement, .request, .breach, .share: break
            }
        }
        guard !asked.isEmpty else { return [:] }
        let kind: StreamKind = plan.records == .invoices ? .invoice : .client
        let found = try await office.index.find(all: asked.map { [$0.term] }, kind: kind)
        var resembling: [[UInt8]: Set<StreamID>] = [:]
        for (line, matches) in zip(asked, found) {
            resembling[line.token, default: []].formUnion(matches.map(\.stream))
        }
        return resembling.mapValues { $0.sorted() }
    }
}
