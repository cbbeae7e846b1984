import Foundation
import Installation
import Postgres
import TestSupport
import Testing

@Suite("The roles", .database)
struct RoleTests {
    @Test("are no superusers, make nothing, and only the one for backups passes by row-level security")
    func attributes() async throws {
        let database = try TestDatabase.current()
        let roles = try await database.connected(as: .reader) { connection in
            try connection.execute(
                """
                select rolname::text, rolbypassrls, rolsuper or rolcreaterole or rolcreatedb or rolreplication
                from pg_roles where rolname like 'dossier\\_%' order by 1
                """
            ).map { row in try row.decode(String.self, Bool.self, Bool.self) }
        }
        #expect(roles.map(\.0) == ["dossier_app", "dossier_backup", "dossier_owner", "dossier_reader"])
        #expect(roles.filter(\.1).map(\.0) == ["dossier_backup"])
        #expect(roles.allSatisfy { !$0.2 })
    }

    @Test("make no objects, apart from the owner", arguments: [DatabaseRole.app, .reader, .backup])
    func makeNothing(role: DatabaseRole) async throws {
        for statement in [
            "create table dossier.mine ()", "create table public.mine ()", "create schema mine",
            "create function dossier.mine() returns int return 1",
        ] {
            #expect(try await Self.answer(role, statement) == .insufficientPrivilege, "\(statement)")
        }
    }

    @Test("change neither the bookkeeping nor an organisation", arguments: [DatabaseRole.app, .reader, .backup])
    func changeNothing(role: DatabaseRole) async throws {
        let organisation = try TestDatabase.current().organisation
        for statement in [
            "update dossier.organisation set practice = true", "delete from dossier.organisation",
            "truncate dossier.organisation", "update dossier.migration set checksum = checksum",
            "delete from dossier.migration", "insert into dossier.migration values (99, 'x', sha256(''))",
            "delete from dossier.schema_file", "drop table dossier.organisation",
            "alter table dossier.organisation disable row level security",
            "drop policy own_organisation on dossier.organisation",
        ] {
            #expect(
                try await Self.answer(role, statement, in: organisation) == .insufficientPrivilege, "\(statement)")
        }
    }

    @Test("for reading and for backups add nothing", arguments: [DatabaseRole.reader, .backup])
    func addNothing(role: DatabaseRole) async throws {
        let new = UUID()
        let statement = "insert into dossier.organisation values ('\(new)', 'new-\(role.rawValue)', false)"
        #expect(try await Self.answer(role, statement, in: new) == .insufficientPrivilege)
    }

    @Test("don't take on one another", arguments: [DatabaseRole.app, .reader, .backup])
    func takeOnNothing(role: DatabaseRole) async throws {
        for other in DatabaseRole.allCases where other != role {
            #expect(try await Self.answer(role, "set role \(other.name)") == .insufficientPrivilege)
        }
        #expect(try await Self.answer(role, "set role postgres") == .insufficientPrivilege)
    }

    @Test("run no programs and read no files of the server", arguments: DatabaseRole.allCases)
    func noFiles(role: DatabaseRole) async throws {
        for statement in [
            "copy (select 1) to program 'true'", "copy (select 1) to '/tmp/dossier-copied'",
            "select pg_read_file('/etc/passwd')",
        ] {
            #expect(try await Self.answer(role, statement) == .insufficientPrivilege, "\(statement)")
        }
    }

    /// The SQLSTATE with which a statement was refused; nil when it was not.
    static func answer(
        _ role: DatabaseRole, _ statement: String, in organisation: UUID? = nil
    ) async throws -> SQLState? {
        do {
            try await TestDatabase.current().connected(as: role, organisation: organisation) { connection in
                try connection.script(statement)
            }
            return nil
        } catch let failure as PostgresFailure {
            return failure.sqlState
        }
    }
}
