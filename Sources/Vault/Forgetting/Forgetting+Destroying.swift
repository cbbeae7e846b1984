package import Facts
import Ledger
package import Postgres

extension Forgetting {
    /// What else goes with the keys.
    package struct Traces: Sendable {
        /// Whose entries in the index go.
        package var subjects: [SubjectID] = []
        /// Entries in the index that go: whose, and by which values.
        package var terms: [(SubjectID, IndexTerm)] = []
        /// The commands whose receipts lose the digest of their request.
        package var commands: [CommandID] = []

        package init() {}
    }

    /// The place in the journal that the database has followed it to.
    package func followed() async throws(VaultFailure) -> Int {
        let organisation = organisation
        return try await keys.pool.ask(
            "select coalesce(max(line), 0) from dossier.destroyed_key where organisation = \(organisation)",
            of: organisation
        ) { rows throws(PostgresFailure) in try rows.first?.decode(Int.self, at: 0) ?? 0 }
    }

    /// Deletes keys, what was sealed with them, and what else goes, within the transaction that appends the fact of it.
    ///
    /// `first`: The place of the first line in the journal, counted from 1.
    package func destroy(
        _ lines: [JournalLine], first: Int, by position: Int64, _ traces: Traces, index: LookupIndex,
        on connection: isolated PostgresConnection
    ) throws(PostgresFailure) {
        let organisation = organisation
        let keys = PostgresArray(lines.map(\.key))
        // A part that is under a later key than its entry names is remembered with that key.
        _ = try connection.execute(
            """
            insert into dossier.forgotten_part (organisation, key, position, part)
            select \(organisation), s.key, s.position, s.part from dossier.sealed_part as s
             where s.organisation = \(organisation) and s.key = any(\(keys))
             union
            select \(organisation), c.key, r.first_position + c.ordinal, c.part from dossier.sealed_chunk as c
              join dossier.receipt as r on r.organisation = c.organisation and r.command = c.command
             where c.organisation = \(organisation) and c.key = any(\(keys))
            on conflict (organisation, position, part) do nothing
            """)
        _ = try connection.execute(
            """
            insert into dossier.destroyed_key
                (organisation, key, subject, position, destroyed_at, generation, class, fingerprint, line)
            select \(organisation), d.key, d.subject, \(position), d.at, d.generation, d.class, d.fingerprint,
                   \(Int32(first)) + d.number - 1
              from unnest(\(keys), \(PostgresArray(lines.map(\.slot.subject))), \(PostgresArray(lines.map(\.at))),
                          \(PostgresArray(lines.map { Int32($0.generation) })),
                          \(PostgresArray(lines.map(\.slot.retentionClass.number))),
                          \(PostgresArray(lines.map(\.fingerprint))))
                   with ordinality as d (key, subject, at, generation, class, fingerprint, number)
            """)
        _ = try connection.execute(
            """
            select dossier.forget(
                \(organisation), \(position), \(keys), \(PostgresArray(traces.subjects)),
                \(PostgresArray(traces.terms.map(\.0))), \(PostgresArray(traces.terms.map { index.token(of: $0.1) })),
                \(PostgresArray(traces.commands)))
            """)
    }
}
