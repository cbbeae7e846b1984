package import Facts
package import Ledger
package import Postgres

/// Destroys data keys with everything that was sealed with them.
///
/// First a key is fenced: nothing more is sealed with it. What is to stay is sealed again under the next key of the
/// same subject and class. Then the journal outside the database says that the key is destroyed, and last its rows go.
/// Each step may be done again.
package struct Forgetting: Sendable {
    package let keys: DataKeys
    package let journal: KeyJournal

    package init(keys: DataKeys, journal: KeyJournal) {
        self.keys = keys
        self.journal = journal
    }

    var organisation: OrganisationID { keys.organisation }

    // MARK: Looking

    /// Everything that lies in the database of some subjects, in one class or in all.
    package func holdings(
        of subjects: Set<SubjectID>, in classes: [RetentionClass] = RetentionClass.allCases
    ) async throws(VaultFailure) -> Holdings {
        let organisation = organisation
        let keys = try await heldKeys(
            """
            select k.key, k.subject, k.class, k.generation from dossier.data_key as k
             where k.organisation = \(organisation) and k.subject = any(\(PostgresArray(subjects.sorted())))
               and k.class = any(\(PostgresArray(classes.map(\.number))))
             order by k.subject, k.class, k.generation
            """)
        return Holdings(keys: keys, parts: try await parts(under: keys.map(\.key)))
    }

    /// Everything under the keys that an event has fenced.
    package func holdings(fencedBy position: Int64) async throws(VaultFailure) -> Holdings {
        let organisation = organisation
        let keys = try await heldKeys(
            """
            select k.key, k.subject, k.class, k.generation
              from dossier.key_fence as f
              join dossier.data_key as k on k.organisation = f.organisation and k.key = f.key
             where f.organisation = \(organisation) and f.position = \(position)
             order by k.subject, k.class, k.generation
            """)
        return Holdings(keys: keys, parts: try await parts(under: keys.map(\.key)))
    }

    private func heldKeys(_ query: SQL) async throws(VaultFailure) -> [HeldKey] {
        try await keys.pool.ask(query, of: organisation) { rows throws(PostgresFailure) in
            var keys: [HeldKey] = []
            for row in rows {
                keys.append(
                    HeldKey(
                        key: try row.decode(KeyID.self, at: 0), slot: try row.slot(at: 1),
                        generation: try row.decode(Int.self, at: 3)))
            }
            return keys
        }
    }

    /// What was sealed with some keys, in the order of the positions, whether or not the keys are there.
    package func parts(under keys: [KeyID]) async throws(VaultFailure) -> [HeldPart] {
        let organisation = organisation
        let wanted = PostgresArray(keys)
        let query: SQL = """
            select s.position, s.part, s.key, s.subject, s.class, 0::bigint
              from dossier.sealed_part as s
             where s.organisation = \(organisation) and s.key = any(\(wanted))
             union all
            select r.first_position + c.ordinal, c.part, c.key, c.subject, c.class, count(*)
              from dossier.sealed_chunk as c
              join dossier.receipt as r on r.organisation = c.organisation and r.command = c.command
             where c.organisation = \(organisation) and c.key = any(\(wanted))
             group by 1, 2, 3, 4, 5
             order by 1, 2
            """
        return try await self.keys.pool.ask(query, of: organisation) { rows throws(PostgresFailure) in
            var parts: [HeldPart] = []
            for row in rows {
                parts.append(
                    HeldPart(
                        position: try row.decode(Int64.self, at: 0), part: Int(try row.decode(Int16.self, at: 1)),
                        key: try row.decode(KeyID.self, at: 2), slot: try row.slot(at: 3),
                        chunks: Int(try row.decode(Int64.self, at: 5))))
            }
            return parts
        }
    }

    // MARK: Fencing

    /// Lets nothing more be sealed with some keys, because of an event that is in the ledger.
    ///
    /// It holds the ledger for a moment, so that whatever is appended afterwards sees it. A command that has such a key
    /// in memory is refused and takes the next one.
    package func fence(_ fenced: [HeldKey], by position: Int64) async throws(VaultFailure) {
        guard !fenced.isEmpty else { return }
        let organisation = organisation
        do {
            try await keys.pool.transaction { connection in
                try LedgerReader.enter(organisation, on: connection)
                _ = try connection.execute(
                    "select size from dossier.log where organisation = \(organisation) for update")
                try fence(fenced.map(\.key), by: position, on: connection)
            }
        } catch {
            throw VaultFailure(thrown: error)
        }
        for subject in Set(fenced.map(\.slot.subject)) { keys.forget(subject) }
    }

    /// Fences keys within a transaction that holds the ledger.
    package func fence(
        _ keys: [KeyID], by position: Int64, on connection: isolated PostgresConnection
    ) throws(PostgresFailure) {
        _ = try connection.execute(
            """
            insert into dossier.key_fence (organisation, key, position)
            select \(organisation), unnest(\(PostgresArray(keys))), \(position)
            on conflict (organisation, key) do nothing
            """)
    }

    /// What the journal says of some keys that are to be destroyed.
    ///
    /// A key that doesn't open any more is destroyed all the same; its fingerprint is not known, and written as zeros.
    package func lines(
        for held: [HeldKey], by position: Int64, at now: Instant
    ) async throws(VaultFailure) -> [JournalLine] {
        var lines: [JournalLine] = []
        for one in held {
            lines.append(
                JournalLine(
                    key: one.key, slot: one.slot, generation: one.generation,
                    fingerprint: try await fingerprint(of: one) ?? [UInt8](repeating: 0, count: 32),
                    position: position, at: now))
        }
        return lines
    }

    private func fingerprint(of held: HeldKey) async throws(VaultFailure) -> [UInt8]? {
        do throws(VaultFailure) {
            return try await key(held.key, of: held.slot)?.fingerprint
        } catch {
            guard case .dataKey = error else { throw error }
            return nil
        }
    }

    /// A key by its id, unwrapped; nothing where its row is gone.
    func key(_ id: KeyID, of slot: DataKeySlot) async throws(VaultFailure) -> DataKey? {
        let organisation = organisation
        let query: SQL = """
            select generation, epoch, wrapped from dossier.data_key
             where organisation = \(organisation) and key = \(id)
            """
        let stored = try await keys.pool.ask(query, of: organisation) { rows throws(PostgresFailure) -> StoredKey? in
            guard let row = rows.first else { return nil }
            return StoredKey(
                key: id, slot: slot, generation: try row.decode(Int.self, at: 0),
                epoch: try row.decode(Int.self, at: 1),
                wrapped: try row.decode([UInt8].self, at: 2))
        }
        guard let stored else { return nil }
        return try await keys.key(of: stored)
    }
}

extension Row {
    /// A subject and, in the column behind it, a class.
    func slot(at column: Int) throws(PostgresFailure) -> DataKeySlot {
        guard let retentionClass = RetentionClass(number: try decode(Int16.self, at: column + 1)) else {
            throw .decoding("a retention class that this release knows")
        }
        return DataKeySlot(try decode(SubjectID.self, at: column), retentionClass)
    }
}
