import Facts
import Foundation
import Glibc
import Installation
import Postgres

/// Somebody who looks at the ledger of an organisation from a connection of their own, while the program works.
struct Onlooker: Sendable {
    private let connection: PostgresConnection
    private let organisation: String

    init(_ desk: Desk) async throws {
        let cluster = PrivateCluster(home: try Home(path: desk.home.path))
        connection = try await PostgresConnection.open(
            cluster.administration(database: DatabaseLocation.databaseName))
        organisation = desk.slug
    }

    func close() async { await connection.close() }

    private func number(_ sql: SQL) async throws -> Int64 {
        try await connection.run(sql).first?.decode(Int64.self, at: 0) ?? 0
    }

    /// How many entries the ledger says it has; none where there is no such organisation.
    func size() async throws -> Int64 {
        try await number(
            """
            select size from dossier.log
             where organisation = (select organisation from dossier.organisation where slug = \(organisation))
            """)
    }

    /// How many entries are not where they would be if each had its place and no place were empty.
    func outOfPlace() async throws -> Int64 {
        try await number(
            """
            select count(*) filter (where position <> place) + abs(max(size) - count(*))
              from (select position, row_number() over (order by position) - 1 as place,
                           (select size from dossier.log as l where l.organisation = e.organisation) as size
                      from dossier.event as e
                     where organisation = (
                        select organisation from dossier.organisation where slug = \(organisation))) as places
            """)
    }

    /// Waits until the ledger has so many entries, or the program has ended by itself.
    func waitForSize(_ size: Int64, while program: RunningProgram) async throws {
        while try await self.size() < size, !program.hasEnded { usleep(1_000) }
    }

    /// Waits until an append is held up by a lock that somebody else has on the ledger's size.
    func waitForHeldAppend(while program: RunningProgram) async throws {
        func held() async throws -> Int64 {
            try await number(
                """
                select count(*) from pg_stat_activity
                 where wait_event_type = 'Lock' and query like '%dossier.append%' and pid <> pg_backend_pid()
                """)
        }
        while try await held() == 0, !program.hasEnded { usleep(1_000) }
    }

    /// How many chunks of documents can be seen.
    func chunks() async throws -> Int64 {
        try await number(
            """
            select count(*) from dossier.sealed_chunk
             where organisation = (select organisation from dossier.organisation where slug = \(organisation))
            """)
    }

    /// Waits until a document whose chunks are in is held up by such a lock before its entry.
    func waitForHeldDocument(while program: RunningProgram) async throws {
        func held() async throws -> Int64 {
            try await number(
                """
                select count(*) from pg_stat_activity
                 where wait_event_type = 'Lock' and query like '%from dossier.log%for update%'
                   and pid <> pg_backend_pid()
                """)
        }
        while try await held() == 0, !program.hasEnded { usleep(1_000) }
    }

    /// Keeps everybody from appending until `release`.
    func holdAppends() async throws {
        _ = try await connection.run("begin")
        _ = try await connection.run(
            """
            select size from dossier.log
             where organisation = (select organisation from dossier.organisation where slug = \(organisation))
               for update
            """)
    }

    func release() async throws { _ = try await connection.run("rollback") }
}
