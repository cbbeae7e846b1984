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
    ///
    /// `suppressed`: Values by which a "no" is to be found from this very moment on.
    func append(
        _ contents: [(source: any DocumentSource, key: DataKey)], command: CommandID, after parts: Int,
        suppressing suppressed: [SuppressionList.Entry] = [],
        _ request: @escaping @Sendable ([PartDescription]) throws -> AppendRequest
    ) async throws -> AppendAnswer {
        let organisation = organisation
        let (now, suppression) = (now, suppression)
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
                let answer = try own.append(try request(descriptions), clock: now, on: connection)
                try suppression.add(suppressed, by: answer.first, on: connection)
                return answer
            }
        } catch let failure as PostgresFailure where failure.isOutcomeUnknown {
            throw AppendFailure.outcomeUnknown(failure)
        }
    }
}
