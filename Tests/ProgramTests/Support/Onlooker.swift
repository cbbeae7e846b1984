import Facts
import Foundation
import Glibc
import Installation
import Postgres
import Regulation

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

    /// Every fact: where it stands, what it is called, and its day.
    func facts() async throws -> [(position: Int64, name: EventName, day: Day)] {
        let rows = try await connection.run(
            """
            select position, entry from dossier.event
             where organisation = (select organisation from dossier.organisation where slug = \(organisation))
             order by position
            """)
        return try rows.map { row in
            let entry = try row.decode([UInt8].self, at: 1)
            return try entry.withUnsafeBytes { bytes in
                let envelope = try Envelope(bytes)
                return (try row.decode(Int64.self, at: 0), envelope.name, LocalZone.utc.day(of: envelope.occurred))
            }
        }
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

    /// What a program may be held up at by a lock that somebody else has.
    enum Held: String {
        /// The append itself.
        case append = "%dossier.append%"
        /// A document whose chunks are in, before its entry.
        case entryOfDocument = "%from dossier.log%for update%"
        /// A chunk of a document.
        case chunk = "%insert into dossier.sealed_chunk%"
    }

    /// Waits until the program is held up by a lock, or has ended by itself.
    func wait(for held: Held, while program: RunningProgram) async throws {
        func isHeld() async throws -> Bool {
            try await number(
                """
                select count(*) from pg_stat_activity
                 where wait_event_type = 'Lock' and query like \(held.rawValue) and pid <> pg_backend_pid()
                """) > 0
        }
        while try await !isHeld(), !program.hasEnded { usleep(1_000) }
    }

    /// How many chunks of documents can be seen.
    func chunks() async throws -> Int64 {
        try await number(
            """
            select count(*) from dossier.sealed_chunk
             where organisation = (select organisation from dossier.organisation where slug = \(organisation))
            """)
    }

    /// Changes a bit in every chunk, as a disk could.
    func damageChunks() async throws {
        _ = try await connection.run(
            """
            update dossier.sealed_chunk set box = set_byte(box, 40, get_byte(box, 40) # 1)
             where organisation = (select organisation from dossier.organisation where slug = \(organisation))
            """)
    }

    /// Changes the time in an entry, and its leaf with it, as somebody could who may do everything in the database.
    func alterEntry(at position: Int64) async throws {
        _ = try await connection.run("begin")
        _ = try await connection.run("alter table dossier.event disable trigger event_is_append_only")
        _ = try await connection.run(
            """
            update dossier.event
               set entry = convert_to(replace(convert_from(entry, 'UTF8'), '"position":', '"position":1'), 'UTF8'),
                   leaf = sha256('\\x00'::bytea || convert_to(
                       replace(convert_from(entry, 'UTF8'), '"position":', '"position":1'), 'UTF8'))
             where position = \(position)
               and organisation = (select organisation from dossier.organisation where slug = \(organisation))
            """)
        _ = try await connection.run("alter table dossier.event enable trigger event_is_append_only")
        _ = try await connection.run("commit")
    }

    /// How many entries of the organisation name one of some ids.
    func entries(naming ids: [String]) async throws -> Int64 {
        try await number(
            """
            select count(*) from dossier.event
             where organisation = (select organisation from dossier.organisation where slug = \(organisation))
               and convert_from(entry, 'UTF8') ~ \(ids.joined(separator: "|"))
            """)
    }

    /// Tries to open a ledger again that was closed.
    func reopen() async throws {
        _ = try await connection.run(
            """
            update dossier.log set closed = false
             where organisation = (select organisation from dossier.organisation where slug = \(organisation))
            """)
    }

    /// Takes an entry away, as somebody with every right on the database could.
    func loseEntry(_ position: Int64) async throws {
        _ = try await connection.run("set session_replication_role = replica")
        _ = try await connection.run(
            """
            delete from dossier.event
             where organisation = (select organisation from dossier.organisation where slug = \(organisation))
               and position = \(position)
            """)
    }

    /// Records of every key of a chunk that it was destroyed.
    func destroyChunkKeys() async throws {
        _ = try await connection.run(
            """
            insert into dossier.destroyed_key
                (organisation, key, subject, position, destroyed_at, generation, class, fingerprint)
            select distinct organisation, key, subject, 0, now(), 1, class, decode(repeat('00', 32), 'hex')
              from dossier.sealed_chunk
             where organisation = (select organisation from dossier.organisation where slug = \(organisation))
            """)
    }

    /// Keeps everybody from adding chunks until `release`.
    func holdChunks() async throws { try await hold(table: "sealed_chunk") }

    /// Keeps everybody from changing a table until `release`.
    func hold(table: String, from use: Use = .changing) async throws {
        _ = try await connection.run("begin")
        switch use {
        case .changing: _ = try await connection.run("lock table dossier.\(unsafe: table) in exclusive mode")
        case .reading: _ = try await connection.run("lock table dossier.\(unsafe: table) in access exclusive mode")
        }
    }

    /// What nobody may do with a table that is held.
    enum Use {
        case changing
        case reading
    }

    /// Waits until the program is held up at a table, or has ended by itself.
    func wait(forTable table: String, while program: RunningProgram) async throws {
        func isHeld() async throws -> Bool {
            try await number(
                """
                select count(*) from pg_locks
                 where not granted and relation = ('dossier.' || \(table))::regclass
                """) > 0
        }
        while try await !isHeld(), !program.hasEnded { usleep(1_000) }
    }

    /// Makes a database beside ours.
    func makeDatabase(_ name: String) async throws { _ = try await connection.run("create database \(unsafe: name)") }

    /// How many rows of a table the organisation has.
    func rows(of table: String) async throws -> Int64 {
        try await number(
            """
            select count(*) from dossier.\(unsafe: table)
             where organisation = (select organisation from dossier.organisation where slug = \(organisation))
            """)
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
