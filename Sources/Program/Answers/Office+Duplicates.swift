import Facts
import Office
import Regulation
import Reports
import Vault

extension Office {
    /// The pairs of clients that share an address or a number, or are called nearly alike; merged ones are one.
    func duplicates() async throws -> [DuplicateLine] {
        var found: [Pair: Set<DuplicateReason>] = [:]
        for overlap in try await index.overlaps(in: [.email, .phone, .kvk, .vat, .externalID]) {
            guard let reason = DuplicateReason(overlap.kind) else { continue }
            found[Pair(overlap), default: []].insert(reason)
        }
        let alike = try await index.resemblances()
        try await learnSubjects(of: Set(alike.flatMap { [$0.one.stream, $0.other.stream] }).sorted(), kind: .client)
        for overlap in alike {
            // People of one name may well work for two clients.
            guard try await subject(of: overlap.one.stream, kind: .client) == overlap.one.subject,
                try await subject(of: overlap.other.stream, kind: .client) == overlap.other.subject
            else { continue }
            found[Pair(overlap), default: []].insert(.name)
        }
        let clients = Set(found.keys.flatMap { [$0.one, $0.other] }).sorted()
        let files = try await files(clients)
        let lines = Dictionary(try await lines(of: clients).map { ($0.stream, $0) }) { first, _ in first }
        var duplicates: [DuplicateLine] = []
        for (pair, reasons) in found.sorted(by: { ($0.key.one, $0.key.other) < ($1.key.one, $1.key.other) }) {
            guard let one = lines[pair.one], let other = lines[pair.other] else { continue }
            guard try await !areMerged(pair, files) else { continue }
            duplicates.append(
                DuplicateLine(one: one, other: other, reasons: DuplicateReason.allCases.filter(reasons.contains)))
        }
        return duplicates
    }

    /// The clients that one was found to resemble when it was recorded.
    func clientsResembling(_ client: StreamID) async throws -> [StreamID] {
        for fact in try await files([client]).history(of: client, as: ClientEvent.self).effective {
            if case .recorded(_, let others) = fact.event { return others }
        }
        return []
    }

    /// Whether two clients are one by now, perhaps by way of others.
    private func areMerged(_ pair: Pair, _ files: Files) async throws -> Bool {
        let details = try files.state(of: pair.one, as: Client.self).details
        // Most were never merged, and nothing more has to be read of them.
        guard let details, details.survivor != nil || !details.absorbed.isEmpty else { return false }
        return try await withCircle(of: pair.one) { circle in
            try await self.files(circle).circle(of: pair.one).contains(pair.other)
        }
    }
}

private struct Pair: Hashable {
    let one: StreamID
    let other: StreamID

    init(_ overlap: IndexOverlap) {
        one = overlap.one.stream
        other = overlap.other.stream
    }
}

extension DuplicateReason {
    /// What a value of this kind in the index is a reason for, if it is one.
    fileprivate init?(_ kind: IndexKind) {
        switch kind {
        case .email: self = .email
        case .phone: self = .phone
        case .kvk: self = .kvk
        case .vat: self = .vat
        case .externalID: self = .externalID
        case .nameWord: self = .name
        case .namePrefix, .actorAccount, .slug, .messageID, .invoiceNumber: return nil
        }
    }
}
