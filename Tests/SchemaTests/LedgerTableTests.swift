import Foundation
import Installation
import Postgres
import TestSupport
import Testing

@Suite("The tables of the ledger", .database)
struct LedgerTableTests {
    private static let tables = [
        "log", "stream", "event", "sealed_part", "sealed_chunk", "data_key", "index_entry", "receipt", "destroyed_key",
    ]

    /// Puts one event into the ledger of each organisation, as the superuser.
    private func filled() async throws -> TestDatabase {
        let database = try TestDatabase.current()
        try await TestDatabase.connected(database.administration) { connection in
            for organisation in database.organisations {
                let id = SQL(unsafe: "'\(organisation.uuidString.lowercased())'::uuid")
                _ = try connection.execute(
                    "insert into dossier.log (organisation, size) values (\(id), 1) on conflict do nothing")
                _ = try connection.execute(
                    """
                    insert into dossier.stream (organisation, stream, kind)
                    values (\(id), \(id), 'client') on conflict do nothing
                    """)
                _ = try connection.execute(
                    """
                    insert into dossier.event
                        (organisation, stream, position, recorded_at, version, schema, type, entry, leaf)
                    values (\(id), \(id), 0, now(), 1, 1, 'client.recorded', '{}', decode(repeat('00', 32), 'hex'))
                    on conflict do nothing
                    """)
            }
        }
        return database
    }

    @Test("show the program its own organisation, and nothing where it has chosen none", arguments: [DatabaseRole.app])
    func isolation(role: DatabaseRole) async throws {
        let database = try await filled()
        try await database.connected(as: role, organisation: database.organisation) { connection in
            for table in ["log", "stream", "event"] {
                let rows = try connection.execute("select organisation from dossier.\(identifier: table)")
                #expect(rows.count == 1, "\(table)")
            }
        }
        try await database.connected(as: role) { connection in
            for table in Self.tables {
                let rows = try connection.execute("select 1 from dossier.\(identifier: table)")
                #expect(rows.isEmpty, "\(table)")
            }
        }
    }

    @Test("take nothing for another organisation")
    func foreignRows() async throws {
        let database = try await filled()
        let other = SQL(unsafe: "'\(database.otherOrganisation.uuidString.lowercased())'::uuid")
        try await database.connected(as: .app, organisation: database.organisation) { connection in
            #expect(throws: PostgresFailure.self) {
                try connection.execute(
                    """
                    insert into dossier.event
                        (organisation, stream, position, recorded_at, version, schema, type, entry, leaf)
                    values (\(other), \(other), 1, now(), 2, 1, 'x', '{}', decode(repeat('00', 32), 'hex'))
                    """)
            }
            let rows = try connection.execute("update dossier.log set size = 9 where organisation = \(other)")
            #expect(rows.affected == 0)
        }
    }

    @Test(
        "refuse every role to change, remove or empty what was recorded",
        arguments: [DatabaseRole.app, .reader, .backup, .owner])
    func appendOnly(role: DatabaseRole) async throws {
        let database = try await filled()
        for table in ["event", "stream"] {
            for statement in [
                "update dossier.\(table) set stream = stream", "delete from dossier.\(table)",
                "truncate dossier.\(table)",
            ] {
                try await database.connected(as: role, organisation: database.organisation) { connection in
                    #expect(throws: PostgresFailure.self, "\(role): \(statement)") {
                        try connection.execute(SQL(unsafe: statement))
                    }
                }
            }
        }
    }

    @Test("refuse even a superuser, unless he takes the triggers away first")
    func superuser() async throws {
        let database = try await filled()
        try await TestDatabase.connected(database.administration) { connection in
            for statement in ["delete from dossier.event", "truncate dossier.event", "delete from dossier.log"] {
                let failure = #expect(throws: PostgresFailure.self) { try connection.execute(SQL(unsafe: statement)) }
                #expect(failure?.sqlState?.rawValue == "DL005")
            }
        }
    }

    @Test("let the log only grow, and its clock never go back")
    func onlyGrow() async throws {
        let database = try await filled()
        try await database.connected(as: .app, organisation: database.organisation) { connection in
            for change in ["size = size - 1", "recorded_at = recorded_at - interval '1 second'"] {
                let failure = #expect(throws: PostgresFailure.self) {
                    try connection.execute(SQL(unsafe: "update dossier.log set \(change)"))
                }
                #expect(failure?.sqlState?.rawValue == "DL005")
            }
        }
    }

    @Test("show sealed parts and keys to no reader")
    func readers() async throws {
        let database = try await filled()
        for table in ["sealed_part", "sealed_chunk", "data_key", "index_entry", "receipt"] {
            try await database.connected(as: .reader, organisation: database.organisation) { connection in
                #expect(throws: PostgresFailure.self, "\(table)") {
                    try connection.execute("select 1 from dossier.\(identifier: table)")
                }
            }
        }
    }

    @Test("are appended to under READ COMMITTED only")
    func isolationLevel() async throws {
        let database = try await filled()
        let id = database.organisation
        try await database.connected(as: .app, organisation: id) { connection in
            let failure = #expect(throws: PostgresFailure.self) {
                try connection.transaction(.serializable) { connection in
                    _ = try connection.execute(
                        """
                        select dossier.append(\(id), 1, now(), '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}',
                            '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}',
                            '{}', '{}', '{}', '{}', '{}', '{}', '{}')
                        """)
                }
            }
            #expect(failure?.sqlState?.rawValue == "DL004")
        }
    }
}
