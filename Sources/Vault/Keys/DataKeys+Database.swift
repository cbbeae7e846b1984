import Facts
import Ledger
import Postgres

extension DataKeys {
    /// Asks for the current keys of some slots, in their order.
    func lookUp(_ slots: [DataKeySlot]) async throws(VaultFailure) -> [KeyLookup] {
        // A key that is destroyed, or about to be, is not used again, even while its row still waits to be deleted.
        let query: SQL = """
            select current.key, current.generation, current.epoch, current.wrapped,
                   greatest(
                       coalesce((select max(k.generation) from dossier.data_key as k
                                  where k.organisation = \(organisation)
                                    and k.subject = wanted.subject and k.class = wanted.class), 0),
                       coalesce((select max(d.generation) from dossier.destroyed_key as d
                                  where d.organisation = \(organisation)
                                    and d.subject = wanted.subject and d.class = wanted.class), 0))
              from unnest(\(PostgresArray(slots.map(\.subject))), \(PostgresArray(slots.map(\.retentionClass.number))))
                   with ordinality as wanted (subject, class, number)
              left join lateral (
                   select k.key, k.generation, k.epoch, k.wrapped
                     from dossier.data_key as k
                    where k.organisation = \(organisation) and k.subject = wanted.subject and k.class = wanted.class
                      and not exists (select from dossier.destroyed_key as d
                                       where d.organisation = \(organisation) and d.key = k.key)
                      and not exists (select from dossier.key_fence as f
                                       where f.organisation = \(organisation) and f.key = k.key)
                    order by k.generation desc
                    limit 1) as current on true
             order by wanted.number
            """
        return try await pool.ask(query, of: organisation) { rows throws(PostgresFailure) in
            guard rows.count == slots.count else { throw .decoding("another number of keys than was asked for") }
            var lookups: [KeyLookup] = []
            lookups.reserveCapacity(slots.count)
            for (row, slot) in zip(rows, slots) {
                var stored: StoredKey?
                if let key = try row.decode(KeyID?.self, at: 0) {
                    stored = StoredKey(
                        key: key, slot: slot, generation: try row.decode(Int.self, at: 1),
                        epoch: try row.decode(Int.self, at: 2), wrapped: try row.decode([UInt8].self, at: 3))
                }
                lookups.append(
                    KeyLookup(slot: slot, stored: stored, lastGeneration: try row.decode(Int.self, at: 4)))
            }
            return lookups
        }
    }

    /// How many keys there are, by epoch and generation, and how many were destroyed.
    package func status() async throws(VaultFailure) -> KeyStatus {
        let query: SQL = """
            select epoch, generation, count(*) from dossier.data_key
             where organisation = \(organisation)
             group by epoch, generation
             union all
            select null, null, count(*) from dossier.destroyed_key
             where organisation = \(organisation)
             order by 1 nulls last, 2
            """
        let epochs = try await keyring.epochs()
        let current = try await keyring.currentEpoch()
        return try await pool.ask(query, of: organisation) { rows throws(PostgresFailure) in
            var counts: [KeyCount] = []
            var destroyed = 0
            for row in rows {
                let (epoch, generation, keys) = try row.decode(Int?.self, Int?.self, Int.self)
                if let epoch, let generation {
                    counts.append(KeyCount(epoch: epoch, generation: generation, keys: keys))
                } else {
                    destroyed = keys
                }
            }
            return KeyStatus(epochs: epochs, currentEpoch: current, counts: counts, destroyed: destroyed)
        }
    }
}
