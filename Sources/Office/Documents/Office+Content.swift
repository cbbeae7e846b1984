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
    /// `request`: Gets the descriptions of the documents of each fact, by its ordinal.
    ///
    /// `suppressed`: Values by which a "no" is to be found from this very moment on.
    func append(
        _ contents: [PlacedContent], command: CommandID, suppressing suppressed: [SuppressionList.Entry] = [],
        _ request: @escaping @Sendable (_ descriptions: [Int: [PartDescription]]) throws -> AppendRequest
    ) async throws -> AppendAnswer {
        let organisation = organisation
        let (now, suppression) = (now, suppression)
        do {
            return try await pool.transaction { connection in
                let own = try OwnAppend(organisation, on: connection)
                var descriptions: [Int: [PartDescription]] = [:]
                for placed in contents {
                    var sealer = ChunkSealer(
                        in: organisation, with: placed.key, command: command, ordinal: placed.ordinal,
                        part: placed.part)
                    try placed.content.read(on: connection) { piece, isLast in
                        try own.insert(try sealer.seal(piece, isLast: isLast), on: connection)
                    }
                    descriptions[placed.ordinal, default: []].append(sealer.description(media: placed.content.media))
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
