import Facts
import Ledger
import Postgres
import Vault

extension Office {
    /// Seals a document and appends what goes with it, in one transaction.
    ///
    /// The chunks are sealed and inserted one by one, so that never more than one of them is in memory. Whoever is
    /// killed in between leaves nothing: chunks without their entry are never committed.
    func append(
        _ source: any DocumentSource, with key: DataKey, command: CommandID, part: Int,
        _ request: @escaping @Sendable (PartDescription) throws -> AppendRequest
    ) async throws -> AppendAnswer {
        let organisation = organisation
        let now = now
        do {
            return try await pool.transaction { connection in
                let own = try OwnAppend(organisation, on: connection)
                var sealer = ChunkSealer(in: organisation, with: key, command: command, ordinal: 0, part: part)
                try source.read { piece, isLast in
                    try own.insert(try sealer.seal(piece, isLast: isLast), on: connection)
                }
                let description = sealer.description(media: source.media)
                return try own.append(try request(description), clock: now, on: connection)
            }
        } catch let failure as PostgresFailure where failure.isOutcomeUnknown {
            throw AppendFailure.outcomeUnknown(failure)
        }
    }
}
