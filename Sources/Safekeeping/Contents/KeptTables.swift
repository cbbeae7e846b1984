import Facts
import Postgres

/// Which tables are copied: every one with an organisation that does not follow from others.
///
/// They are read from the catalogue, so that a table that comes with a later migration can't be forgotten. Registers
/// follow from the ledger; they are told by the positions from and up to which a row was known.
enum KeptTables {
    /// The wrapped data keys, which have a copy of their own.
    static let keyStore = "data_key"
    /// Which keys were destroyed: in both copies, for the newer key store knows more than older data.
    static let destroyed = "destroyed_key"
    /// Who is not to be approached though erased: with the keys, for older data don't know of later erasures, and what
    /// it is made from can't be opened any more.
    static let suppression = "suppression_entry"
    /// What is copied with the keys, and what of it is in the data as well.
    static let withKeys: Set<String> = [keyStore, destroyed, suppression]
    static let withKeysAlone: Set<String> = [keyStore, suppression]
    static let event = "event"

    /// What the data are put back in: an organisation first, for whoever looks on.
    private static let first = ["organisation", "log", "stream", event]

    static func all(on connection: isolated PostgresConnection) throws -> [Manifest.Table] {
        let rows = try connection.execute(
            """
            select c.relname::text, a.attname::text, format_type(a.atttypid, a.atttypmod)
              from pg_class as c
              join pg_attribute as a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
               and a.attgenerated = ''
             where c.relnamespace = 'dossier'::regnamespace and c.relkind in ('r', 'p')
               and c.relname <> 'register_checkpoint'
               and exists (select from pg_attribute as o
                            where o.attrelid = c.oid and o.attname = 'organisation' and not o.attisdropped)
               and not exists (select from pg_attribute as r
                                where r.attrelid = c.oid and r.attname = 'recorded_until' and not r.attisdropped)
             order by c.relname, a.attnum
            """)
        var columns: [String: [Manifest.Table.Column]] = [:]
        for row in rows {
            let (table, name, type) = try row.decode(String.self, String.self, String.self)
            columns[table, default: []].append(Manifest.Table.Column(name: name, type: type))
        }
        let rest = columns.keys.filter { !first.contains($0) }.sorted()
        return (first.filter { columns[$0] != nil } + rest).map { name in
            Manifest.Table(name: name, columns: columns[name] ?? [])
        }
    }

    /// The last migration of the database.
    static func migration(on connection: isolated PostgresConnection) throws -> Int {
        try connection.execute("select coalesce(max(number), 0)::int8 from dossier.migration").single()
            .decode(Int.self, at: 0)
    }
}
