import Facts
import Ledger
import Office
import Postgres
import Regulation
import Vault

extension Office {
    /// Refuses an id that names nothing of a kind here: nothing at all, something else, or another organisation's.
    func require(_ kind: StreamKind, _ stream: StreamID) async throws {
        let files = try await files([stream])
        guard files.has(stream, kind: kind) else { throw OfficeFailure.unknown(kind) }
        guard kind == .client else { return }
        let history = try files.history(of: stream, as: ClientEvent.self)
        switch Client(history) {
        case .recorded: return
        case .notRecorded:
            for case .event(let fact) in history.entries {
                throw OfficeFailure.retractedClient(position: fact.position)
            }
        }
    }

    /// Reads an id that was typed, and refuses one that names nothing of a kind here.
    func stream(_ text: String, as option: String, _ kind: StreamKind) async throws -> StreamID {
        let stream = try await identify(text, as: option, kind)
        try await require(kind, stream)
        return stream
    }

    /// The stream of a kind, or of any, that an id names, which may be cut short after its eighth digit; of a client
    /// also the organisation's own number for it.
    ///
    /// A whole id is not looked for.
    func identify(_ text: String, as option: String, _ kind: StreamKind?) async throws -> StreamID {
        if let whole = StreamID(text) { return whole }
        let mayBeClient = kind == nil || kind == .client
        let own = mayBeClient ? try await clients(numbered: text) : []
        let found = Set(try await streams(beginningWith: text, kind) + own).sorted()
        guard let stream = found.first else {
            guard ShortID(text) != nil else {
                throw UseFailure.invalid(option: option, expected: mayBeClient ? .clientNumber : .identifier)
            }
            guard let kind else { throw UseFailure.notFound(what: .linkedRecord) }
            throw OfficeFailure.unknown(kind)
        }
        guard found.count == 1 else {
            throw UseFailure.ambiguousID(
                option: option, candidates: found.prefix(Self.mostCandidates).map(\.description),
                more: found.count > Self.mostCandidates)
        }
        return stream
    }

    /// The clients that have a number of the organisation's own, each under the id it goes on under.
    private func clients(numbered text: String) async throws -> [StreamID] {
        let matches = try await index.find(.externalID, text).map(\.stream)
        guard !matches.isEmpty else { return [] }
        let files = try await files(matches)
        var found: Set<StreamID> = []
        for match in Set(matches) where files.has(match, kind: .client) {
            // The index knows the numbers of before too, and those of people at a client.
            let told = try await details(of: match)
            guard let subject = told.subjects[match], case .value(let details)? = told.details[subject],
                details[.externalID] == text
            else { continue }
            let survivor = try await withCircle(of: match) { circle in
                let files = try await self.files(circle)
                _ = try files.circle(of: match)
                return try files.survivor(of: match)
            }
            found.insert(survivor)
        }
        return found.sorted()
    }

    private func streams(beginningWith text: String, _ kind: StreamKind?) async throws -> [StreamID] {
        guard let short = ShortID(text), let (first, last) = short.bounds(StreamID.self) else { return [] }
        let organisation = organisation
        let ofKind: SQL = kind.map { "kind = \($0.rawValue)" } ?? "true"
        return try await pool.transaction(.readOnly) { connection in
            try LedgerReader.enter(organisation, on: connection)
            return try connection.execute(
                """
                select stream from dossier.stream
                 where organisation = \(organisation) and stream between \(first) and \(last)
                   and \(ofKind)
                 order by stream limit \(Int64(Self.mostCandidates + 1))
                """
            ).map { try $0.decode(StreamID.self, at: 0) }
        }
    }

    /// So many ids are named that begin alike.
    private static var mostCandidates: Int { 5 }

    func stream(_ text: String?, as option: String, _ kind: StreamKind) async throws -> StreamID? {
        guard let text else { return nil }
        let found: StreamID = try await stream(text, as: option, kind)
        return found
    }
}
