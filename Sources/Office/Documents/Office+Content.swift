import Facts
import Ledger
import Postgres
import Vault

extension Office {
    /// Seals documents and appends what goes with them, in one transaction.
    ///
    /// The chunks are sealed and inserted one by one, so that never more than one of them is in memory. Whoever is
    /// killed in between leaves nothing: chunks without their entry are never committed.
    ///
    /// `parts`: How many parts of the event come before them.
    func append(
        _ contents: [(source: any DocumentSource, key: DataKey)], command: CommandID, after parts: Int,
        _ request: @escaping @Sendable ([PartDescription]) throws -> AppendRequest
    ) async throws -> AppendAnswer {
        let organisation = organisation
        let now = now
        do {
            return try await pool.transaction { connection in
                let own = try OwnAppend(organisation, on: connection)
                var descriptions: [PartDescription] = []
                for (number, content) in contents.enumerated() {
                    var sealer = ChunkSealer(
                        in: organisation, with: content.key, command: command, ordinal: 0, part: parts + number)
                    try content.source.read { piece, isLast in
                        try own.insert(try sealer.seal(piece, isLast: isLast), on: connection)
                    }
                    descriptions.append(sealer.description(media: content.source.media))
                }
                return try own.append(try request(descriptions), clock: now, on: connection)
            }
        } catch let failure as PostgresFailure where failure.isOutcomeUnknown {
            throw AppendFailure.outcomeUnknown(failure)
        }
    }
}
