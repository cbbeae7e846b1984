package import Facts
import Office
import Regulation
package import Reports

extension Archive {
    /// Who got data of some clients, by the disclosures on record, and is to be told of their erasure (Article 19).
    package func recipients(of clients: [StreamID]) async throws -> [RecipientToTell] {
        let standpoint = try await standpoint()
        var lines: [StreamID: ShareLine] = [:]
        for client in clients {
            for share in try await shares(about: client, from: standpoint).shares { lines[share.stream] = share }
        }
        struct Party: Hashable {
            let recipient: StreamID?
            let share: StreamID?
        }
        // Of disclosures to nobody who is in the register each has a recipient of its own.
        let parties = Dictionary(grouping: lines.values) { line in
            Party(
                recipient: line.content.recipient, share: line.content.recipient == nil ? line.stream : nil)
        }
        return parties.values.map { shares in
            let shares = shares.sorted { $0.stream < $1.stream }
            return RecipientToTell(name: shares.last?.recipient, events: shares.flatMap(\.events).sorted())
        }
        .sorted { ($0.events.first ?? 0) < ($1.events.first ?? 0) }
    }
}
