import Installation
import Postgres
import Schema
import TestSupport
import Testing

@Suite("Migrations")
struct MigrationsTests {
    private static let first = SchemaFile(
        name: "0001_first.sql",
        text: """
            create schema dossier;
            create table dossier.migration (
                number integer primary key, name text, checksum bytea, applied_at timestamptz default now());
            create table dossier.schema_file (
                folder text, name text, digest bytea, applied_at timestamptz default now(), primary key (folder, name));
            """)
    private static let second = SchemaFile(name: "0002_second.sql", text: "create table dossier.second ();")
    private static let third = SchemaFile(name: "0003_third.sql", text: "create table dossier.third ();")

    @Test("are applied once, in order")
    func once() async throws {
        try await Self.withDatabase { owner in
            let migrations = Migrations(schema: try Schema(migrations: [Self.first, Self.second]))
            #expect(
                try await migrations.apply(to: owner).migrations.map(\.name) == ["0001_first.sql", "0002_second.sql"])
            #expect(try await migrations.apply(to: owner).isEmpty)
            let more = Migrations(schema: try Schema(migrations: [Self.first, Self.second, Self.third]))
            #expect(try await more.apply(to: owner).migrations == [Self.third])
            #expect(try await more.plan(on: owner).isEmpty)
        }
    }

    @Test("applied by six programs at once are applied once")
    func atOnce() async throws {
        try await Self.withDatabase { owner in
            let migrations = Migrations(schema: try Schema(migrations: [Self.first, Self.second, Self.third]))
            let applied = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<6 { group.addTask { try await migrations.apply(to: owner).migrations.count } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(applied.sorted() == [0, 0, 0, 0, 0, 3])
        }
    }

    @Test("are refused when an applied one reads differently")
    func changed() async throws {
        let other = SchemaFile(name: Self.second.name, text: Self.second.text + " ")
        try await Self.expect(.changed("0002_second.sql"), applying: [Self.first, other])
    }

    @Test("are refused when an applied one was replaced by another")
    func missing() async throws {
        let other = SchemaFile(name: "0002_other.sql", text: Self.second.text)
        try await Self.expect(.missing("0002_second.sql"), applying: [Self.first, other])
    }

    @Test("are refused on a database that a newer release made, and nothing is changed")
    func newer() async throws {
        try await Self.expect(.newerDatabase("0002_second.sql"), applying: [Self.first])
    }

    @Test("are refused when the record has a gap")
    func gap() async throws {
        try await Self.withDatabase { owner in
            let all = [Self.first, Self.second, Self.third]
            let migrations = Migrations(schema: try Schema(migrations: all))
            try await migrations.apply(to: owner)
            try await TestDatabase.connected(owner) {
                try $0.script("delete from dossier.migration where number = 2")
            }
            let failure = await #expect(throws: InstallationFailure.self) { try await migrations.apply(to: owner) }
            guard case .migrations(.outOfOrder("0002_second.sql")) = failure else {
                Issue.record("another failure")
                return
            }
        }
    }

    @Test("that fail leave nothing behind, say in which line, and go on from there once mended")
    func failing() async throws {
        try await Self.withDatabase { owner in
            let bad = SchemaFile(
                name: "0002_bad.sql", text: "create table dossier.half ();\n\ncreate tabel dossier.other ();\n")
            let broken = Migrations(schema: try Schema(migrations: [Self.first, bad, Self.third]))
            let failure = await #expect(throws: InstallationFailure.self) { try await broken.apply(to: owner) }
            guard case .schemaFileRefused("migrations/0002_bad.sql", 3, _) = failure else {
                Issue.record("another failure")
                return
            }
            let half = try await TestDatabase.connected(owner) {
                try $0.execute("select to_regclass('dossier.half') is null").single().decode(Bool.self, at: 0)
            }
            #expect(half)
            let mended = Migrations(schema: try Schema(migrations: [Self.first, Self.second, Self.third]))
            #expect(try await mended.apply(to: owner).migrations == [Self.second, Self.third])
        }
    }

    @Test("are numbered from 0001 on without a gap", arguments: ["0002_first.sql", "first.sql", "001_first.sql"])
    func numbers(name: String) {
        #expect(throws: SchemaFailure.badNumber(file: name, expected: 1)) {
            try Schema(migrations: [SchemaFile(name: name, text: "")])
        }
    }

    @Test("bring functions and privileges up to date when their files change, and only then")
    func functions() async throws {
        try await Self.withDatabase { owner in
            func schema(_ answer: Int) throws -> Schema {
                try Schema(
                    migrations: [Self.first],
                    functions: [
                        SchemaFile(
                            name: "answer.sql",
                            text: "create or replace function dossier.answer() returns int return \(answer);")
                    ],
                    privileges: [SchemaFile(name: "grants.sql", text: "grant usage on schema dossier to dossier_app;")])
            }
            try await Migrations(schema: try schema(41)).apply(to: owner)
            let change = try await Migrations(schema: try schema(42)).apply(to: owner)
            #expect(change.functions.map(\.name) == ["answer.sql"])
            #expect(change.privileges.map(\.name) == ["grants.sql"])
            let answer = try await TestDatabase.connected(owner) {
                try $0.execute("select dossier.answer()").single().decode(Int32.self, at: 0)
            }
            #expect(answer == 42)
            #expect(try await Migrations(schema: try schema(42)).apply(to: owner).isEmpty)
        }
    }

    @Test("make the tables of a new register, and leave a changed one to its rebuild")
    func registers() async throws {
        try await Self.withDatabase { owner in
            func schema(_ column: String) throws -> Schema {
                let text = "create table dossier.register_clients (\(column) int);"
                return try Schema(
                    migrations: [Self.first], registers: [SchemaFile(name: "clients.sql", text: text)])
            }
            let old = Migrations(schema: try schema("a"))
            #expect(try await old.apply(to: owner).newRegisters.count == 1)
            #expect(try await old.apply(to: owner).isEmpty)
            let new = Migrations(schema: try schema("b"))
            let plan = try await new.apply(to: owner)
            #expect(plan.newRegisters.isEmpty)
            #expect(plan.changedRegisters.map(\.name) == ["clients.sql"])
            try await new.record(register: plan.changedRegisters[0], on: owner)
            #expect(try await new.apply(to: owner).isEmpty)
        }
    }

    private static func withDatabase(_ body: @Sendable (PostgresConfiguration) async throws -> Void) async throws {
        try await TestDatabase.withEmpty { database in try await body(database.configuration(for: .owner)) }
    }

    /// Applies the first two, and then expects these files to be refused with nothing changed.
    private static func expect(_ conflict: MigrationConflict, applying files: [SchemaFile]) async throws {
        try await withDatabase { owner in
            let present = Migrations(schema: try Schema(migrations: [first, second]))
            try await present.apply(to: owner)
            let failure = await #expect(throws: InstallationFailure.self) {
                try await Migrations(schema: try Schema(migrations: files)).apply(to: owner)
            }
            guard case .migrations(conflict) = failure else {
                Issue.record("another failure")
                return
            }
            #expect(failure?.category == .input)
            #expect(try await present.plan(on: owner).isEmpty)
        }
    }
}
