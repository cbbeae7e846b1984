import Postgres
import TestSupport
import Testing

/// What keeps tenants apart, and what a cluster of servers would distribute by: read from the catalogue itself, so that
/// no table can be forgotten.
@Suite("The catalogue", .database)
struct CatalogueTests {
    /// Tables that belong to the database and to no organisation.
    static let bookkeeping: Set<String> = ["migration", "schema_file"]

    /// Keys that have to be unique over all organisations, each with its reason.
    static let acrossOrganisations: [String: String] = [
        "organisation_slug_unique": "an address says which organisation is meant, before one is chosen"
    ]

    @Test("holds no table without an organisation but the bookkeeping")
    func everyTableHasOne() async throws {
        let without = try await Self.names(
            """
            select c.relname::text
            from pg_class as c
            where c.relnamespace = 'dossier'::regnamespace and c.relkind in ('r', 'p', 'm', 'f')
                and not exists (
                    select from pg_attribute as a
                    where a.attrelid = c.oid and a.attname = 'organisation' and a.atttypid = 'uuid'::regtype
                        and a.attnotnull)
            order by 1
            """)
        #expect(Set(without) == Self.bookkeeping)
    }

    @Test("leads every primary key, unique key and index with the organisation")
    func everyKeyLeads() async throws {
        let others = try await Self.names(
            """
            select i.indexrelid::regclass::text
            from pg_index as i
            join pg_class as c on c.oid = i.indrelid
            left join pg_attribute as a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
            where c.relnamespace = 'dossier'::regnamespace and c.relname <> all (\(PostgresArray(Self.bookkeeping)))
                and a.attname is distinct from 'organisation'
            order by 1
            """)
        #expect(Set(others.map { String($0.split(separator: ".").last ?? "") }) == Set(Self.acrossOrganisations.keys))
    }

    @Test("has a primary key or an index on every table")
    func everyTableIsFound() async throws {
        let without = try await Self.names(
            """
            select c.relname::text
            from pg_class as c
            where c.relnamespace = 'dossier'::regnamespace and c.relkind in ('r', 'p')
                and not exists (select from pg_index as i where i.indrelid = c.oid)
            order by 1
            """)
        #expect(without == [])
    }

    @Test("leads every foreign key with the organisation on both sides")
    func everyForeignKeyLeads() async throws {
        let others = try await Self.names(
            """
            select k.conname::text
            from pg_constraint as k
            join pg_attribute as own on own.attrelid = k.conrelid and own.attnum = k.conkey[1]
            join pg_attribute as other on other.attrelid = k.confrelid and other.attnum = k.confkey[1]
            where k.contype = 'f' and k.connamespace = 'dossier'::regnamespace
                and (own.attname <> 'organisation' or other.attname <> 'organisation')
            order by 1
            """)
        #expect(others == [])
    }

    @Test("enables row-level security and forces it wherever there is an organisation")
    func everyTableIsSecured() async throws {
        let unsecured = try await Self.names(
            """
            select c.relname::text
            from pg_class as c
            where c.relnamespace = 'dossier'::regnamespace and c.relkind in ('r', 'p')
                and c.relname <> all (\(PostgresArray(Self.bookkeeping)))
                and not (c.relrowsecurity and c.relforcerowsecurity)
            order by 1
            """)
        #expect(unsecured == [])
    }

    @Test("has a policy by organisation on every table that is secured")
    func everyTableHasAPolicy() async throws {
        let without = try await Self.names(
            """
            select c.relname::text
            from pg_class as c
            where c.relnamespace = 'dossier'::regnamespace and c.relrowsecurity
                and not exists (
                    select from pg_policy as p
                    where p.polrelid = c.oid and p.polcmd = '*'
                        and pg_get_expr(p.polqual, p.polrelid) like '%organisation = %dossier.organisation%')
            order by 1
            """)
        #expect(without == [])
    }

    @Test("belongs to the owner, all of it")
    func everythingIsOwned() async throws {
        let others = try await Self.names(
            """
            select c.relname::text from pg_class as c
            where c.relnamespace = 'dossier'::regnamespace and c.relowner <> 'dossier_owner'::regrole
            union all
            select p.proname::text from pg_proc as p
            where p.pronamespace = 'dossier'::regnamespace and p.proowner <> 'dossier_owner'::regrole
            """)
        #expect(others == [])
    }

    @Test("runs no function with its owner's rights but those that forget, which look for names nowhere else")
    func definers() async throws {
        let definers = try await Self.names(
            """
            select proname::text from pg_proc where pronamespace = 'dossier'::regnamespace and prosecdef order by 1
            """)
        #expect(definers == ["forget", "reseal_chunk", "reseal_part"])
        let unsafe = try await Self.names(
            """
            select proname::text from pg_proc
             where pronamespace = 'dossier'::regnamespace and prosecdef
               and (proconfig is distinct from array['search_path=pg_catalog, pg_temp']
                    or has_function_privilege('dossier_reader', oid, 'execute')
                    or has_function_privilege('dossier_backup', oid, 'execute'))
            """)
        #expect(unsafe == [])
    }

    private static func names(_ sql: SQL) async throws -> [String] {
        try await TestDatabase.connected(TestDatabase.current().administration) { connection in
            try connection.execute(sql).map { row in try row.decode(String.self, at: 0) }
        }
    }
}
