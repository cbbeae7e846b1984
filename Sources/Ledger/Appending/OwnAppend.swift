package import Facts
package import Postgres

/// An append in a transaction of its own, beside the thread that appends for all.
///
/// What a document brings along is too large to be handed over in one piece: its chunks are inserted one by one, and
/// the append comes last, on the same connection. The ledger's gate is held only from then to the commit. To the thread
/// that appends for all this is somebody else's append.
package struct OwnAppend {
    package let organisation: OrganisationID

    /// Enters the organisation, in a transaction that is open and READ COMMITTED.
    package init(
        _ organisation: OrganisationID, on connection: isolated PostgresConnection
    ) throws(PostgresFailure) {
        self.organisation = organisation
        try LedgerReader.enter(organisation, on: connection)
        // Acknowledged means on disk, whatever the server was told to do by default.
        _ = try connection.execute("select set_config('synchronous_commit', 'on', true)")
    }

    package func insert(_ row: ChunkRow, on connection: isolated PostgresConnection) throws(PostgresFailure) {
        _ = try connection.execute(
            """
            insert into dossier.sealed_chunk
                (organisation, command, subject, key, ordinal, chunk, part, class, box)
            values (\(organisation), \(row.command), \(row.subject), \(row.key), \(Int32(row.ordinal)),
                    \(Int32(row.chunk)), \(Int16(row.part)), \(row.retentionClass.number), \(row.box))
            """)
    }

    /// Appends a request; others wait from here on until the transaction has ended.
    ///
    /// - Throws: `AppendFailure.ledgerClosed`, or `PostgresFailure`. Where ``isLostRace(_:)`` says so, somebody else
    ///   was faster, and everything is to be decided again.
    package func append(
        _ request: AppendRequest, clock: Instant, on connection: isolated PostgresConnection
    ) throws -> AppendAnswer {
        let rows = try connection.execute(
            "select size, recorded_at from dossier.log where organisation = \(organisation) for update")
        // With what the chunks were sealed nothing may have been said of meanwhile.
        _ = try connection.execute(
            """
            select dossier.require_keys(\(organisation), array(
                select distinct c.key from dossier.sealed_chunk as c
                 where c.organisation = \(organisation) and c.command = \(request.command)))
            """)
        guard let row = rows.first else { throw PostgresFailure.decoding("the row of the ledger's size") }
        let size = try row.decode(Int64.self, at: 0)
        let recordedAt = max(clock, try row.decode(Instant.self, at: 1))
        var knowledge = LedgerKnowledge(size: size, recordedAt: recordedAt)
        var batch = AppendBatch(organisation: organisation, expected: size, recordedAt: recordedAt)
        batch.add(PendingAppend(request: request, continuation: nil), learning: &knowledge)
        try Self.call(batch, on: connection)
        return AppendAnswer(first: size, count: request.events.count, isRepeated: false)
    }

    private static func call(_ batch: AppendBatch, on connection: isolated PostgresConnection) throws {
        let parameters = batch.parameters()
        do throws(PostgresFailure) {
            _ = try connection.execute(text: LedgerWriter.append, parameters)
        } catch {
            if error.isOfClosedLedger { throw AppendFailure.ledgerClosed }
            throw error
        }
    }

    /// Whether a stream moved on or the command was recorded while it was being decided.
    package static func isLostRace(_ failure: PostgresFailure) -> Bool { failure.isLostRace }
}
