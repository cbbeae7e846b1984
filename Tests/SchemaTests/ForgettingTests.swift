import Foundation
import Installation
import Postgres
import TestSupport
import Testing

@Suite("What may be forgotten", .database)
struct ForgettingTests {
    private static let tables = ["sealed_part", "sealed_chunk", "data_key", "index_entry", "receipt"]

    @Test("is deleted by no role itself, nor changed", arguments: [DatabaseRole.app, .reader, .backup])
    func directly(role: DatabaseRole) async throws {
        let organisation = try TestDatabase.current().organisation
        for table in Self.tables + ["key_fence", "forgotten_part", "suppression_entry", "destroyed_key"] {
            for statement in [
                "delete from dossier.\(table)", "truncate dossier.\(table)",
                "update dossier.\(table) set organisation = organisation",
            ] {
                #expect(
                    try await RoleTests.answer(role, statement, in: organisation) == .insufficientPrivilege,
                    "\(statement)")
            }
        }
    }

    @Test("is asked for by the program alone", arguments: [DatabaseRole.reader, .backup])
    func byOthers(role: DatabaseRole) async throws {
        let organisation = try TestDatabase.current().organisation
        for statement in [
            "select dossier.forget('\(organisation)', 0, '{}', '{}', '{}', '{}', '{}')",
            "select dossier.reseal_part('\(organisation)', 0, 0::smallint, gen_random_uuid(), gen_random_uuid(), '')",
            "select dossier.reseal_chunk('\(organisation)', gen_random_uuid(), 0, 0::smallint, 0, gen_random_uuid(), "
                + "gen_random_uuid(), '')",
            "insert into dossier.key_fence values ('\(organisation)', gen_random_uuid(), 0)",
            "insert into dossier.suppression_entry values ('\(organisation)', decode(repeat('00', 32), 'hex'), "
                + "gen_random_uuid(), gen_random_uuid(), 0, 1::smallint)",
        ] {
            #expect(
                try await RoleTests.answer(role, statement, in: organisation) == .insufficientPrivilege, "\(statement)")
        }
    }

    @Test("stays where nothing in the ledger orders it to go, or its key is not fenced, or not journalled")
    func withoutOrder() async throws {
        let organisation = UUID()
        let (key, subject) = (UUID(), UUID())
        try await Self.prepare(organisation, key: key, subject: subject)
        let forget = "select dossier.forget('\(organisation)', 0, array['\(key)']::uuid[], '{}', '{}', '{}', '{}')"
        let order = { (type: String) in
            "update dossier.event set type = '\(type)' where organisation = '\(organisation)'"
        }
        func left() async throws -> Int64 { try await Self.count(organisation) }
        // An event of another kind orders nothing.
        #expect(try await RoleTests.answer(.app, forget, in: organisation)?.rawValue == "DL007")
        try await Self.tamper(order("erasure.approved"))
        #expect(try await RoleTests.answer(.app, forget, in: organisation)?.rawValue == "DL007")
        try await Self.insert("insert into dossier.key_fence values ('\(organisation)', '\(key)', 0)", organisation)
        #expect(try await RoleTests.answer(.app, forget, in: organisation)?.rawValue == "DL007")
        try await Self.insert(
            """
            insert into dossier.destroyed_key
                (organisation, key, subject, position, destroyed_at, generation, class, fingerprint)
            values ('\(organisation)', '\(key)', '\(subject)', 0, now(), 1, 2, decode(repeat('00', 32), 'hex'))
            """, organisation)
        #expect(try await RoleTests.answer(.app, forget, in: organisation)?.rawValue == "DL007", "no line")
        #expect(try await left() == 2)
        try await Self.tamper("update dossier.destroyed_key set line = 1 where organisation = '\(organisation)'")
        // Another organisation's rows can't be named, whoever orders.
        let other = UUID()
        #expect(try await RoleTests.answer(.app, forget, in: other)?.rawValue == "DL007")
        #expect(try await left() == 2)
        #expect(try await RoleTests.answer(.app, forget, in: organisation) == nil)
        #expect(try await left() == 0)
    }

    @Test("is not sealed anew: a fenced key and a destroyed one refuse every append")
    func fenced() async throws {
        let organisation = UUID()
        let (key, subject) = (UUID(), UUID())
        try await Self.prepare(organisation, key: key, subject: subject)
        let require = "select dossier.require_keys('\(organisation)', array['\(key)']::uuid[])"
        #expect(try await RoleTests.answer(.app, require, in: organisation) == nil)
        try await Self.insert("insert into dossier.key_fence values ('\(organisation)', '\(key)', 0)", organisation)
        #expect(try await RoleTests.answer(.app, require, in: organisation)?.rawValue == "DL006")
        #expect(try await RoleTests.answer(.app, require, in: UUID()) == nil, "elsewhere nobody sees it")
    }

    @Test("is sealed again only from a fenced key to a living one of the same subject and class")
    func resealed() async throws {
        let organisation = UUID()
        let (key, subject, next) = (UUID(), UUID(), UUID())
        try await Self.prepare(organisation, key: key, subject: subject)
        let reseal = "select dossier.reseal_part('\(organisation)', 0, 0::smallint, '\(key)', '\(next)', '\\x02')"
        func isMoved() async throws -> Bool {
            try await Self.number(
                "select count(*) from dossier.sealed_part where organisation = '\(organisation)' and key = '\(next)'")
                == 1
        }
        #expect(try await RoleTests.answer(.app, reseal, in: organisation) == nil)
        #expect(try await !isMoved(), "nothing is fenced")
        try await Self.insert("insert into dossier.key_fence values ('\(organisation)', '\(key)', 0)", organisation)
        #expect(try await RoleTests.answer(.app, reseal, in: organisation) == nil)
        #expect(try await !isMoved(), "there is no such key")
        try await Self.insert(
            "insert into dossier.data_key values ('\(organisation)', '\(next)', '\(UUID())', 2, 1, 2, '\\x01')",
            organisation)
        #expect(try await RoleTests.answer(.app, reseal, in: organisation) == nil)
        #expect(try await !isMoved(), "it is somebody else's")
        try await Self.tamper("update dossier.data_key set subject = '\(subject)' where key = '\(next)'")
        #expect(try await RoleTests.answer(.app, reseal, in: organisation) == nil)
        #expect(try await isMoved())
    }

    // MARK: Rows to work on

    private static func prepare(_ organisation: UUID, key: UUID, subject: UUID) async throws {
        try await insert(
            """
            insert into dossier.event (organisation, stream, position, recorded_at, version, schema, type, entry, leaf)
            values ('\(organisation)', gen_random_uuid(), 0, now(), 1, 1, 'contact.recorded', '\\x7b7d', sha256(''));
            insert into dossier.data_key values ('\(organisation)', '\(key)', '\(subject)', 1, 1, 2, '\\x01');
            insert into dossier.sealed_part values ('\(organisation)', '\(subject)', '\(key)', 0, 0, 2, '\\x01');
            """, organisation)
    }

    private static func insert(_ statement: String, _ organisation: UUID) async throws {
        try await TestDatabase.current().connected(as: .app, organisation: organisation) { connection in
            try connection.script(statement)
        }
    }

    /// Changes what nobody may, as a superuser whom no trigger holds back.
    private static func tamper(_ statement: String) async throws {
        try await TestDatabase.connected(TestDatabase.current().administration) { connection in
            try connection.script("set session_replication_role = replica; \(statement)")
        }
    }

    private static func count(_ organisation: UUID) async throws -> Int64 {
        try await number(
            """
            select (select count(*) from dossier.sealed_part where organisation = '\(organisation)')
                 + (select count(*) from dossier.data_key where organisation = '\(organisation)')
            """)
    }

    private static func number(_ statement: String) async throws -> Int64 {
        try await TestDatabase.connected(TestDatabase.current().administration) { connection in
            try connection.execute("\(unsafe: statement)").single().decode(Int64.self, at: 0)
        }
    }
}
