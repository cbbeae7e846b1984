import Foundation
import Installation
import Postgres
import TestSupport
import Testing

@Suite("The table of organisations")
struct OrganisationTableTests {
    @Test("shows a role its own organisation only", .database, arguments: [DatabaseRole.app, .reader, .owner])
    func isolation(role: DatabaseRole) async throws {
        let database = try TestDatabase.current()
        for organisation in database.organisations {
            #expect(try await Self.visible(to: role, in: organisation) == [organisation])
        }
        #expect(try await Self.visible(to: role, in: UUID()) == [])
    }

    @Test("lists all of them to a role that has not chosen one yet", .database)
    func directory() async throws {
        let database = try TestDatabase.current()
        #expect(try await Set(Self.visible(to: .app, in: nil)) == Set(database.organisations))
    }

    @Test("shows all of them to a backup", .database)
    func backup() async throws {
        let database = try TestDatabase.current()
        let organisation = database.organisation
        #expect(try await Set(Self.visible(to: .backup, in: organisation)) == Set(database.organisations))
    }

    @Test("takes no organisation but the one that was chosen", .database)
    func addingAnother() async throws {
        let database = try TestDatabase.current()
        for chosen in [database.organisation, nil] {
            #expect(try await Self.insert(UUID(), slug: "another", choosing: chosen) == .insufficientPrivilege)
        }
    }

    @Test("takes each address once in the whole installation, and nothing that is no address", .database)
    func addresses() async throws {
        #expect(try await Self.insert(UUID(), slug: "organisation-1") == .uniqueViolation)
        for slug in ["", "Praktijk", "a b", "-a", "a-", "a_b", "é", String(repeating: "a", count: 64), "a\nb"] {
            #expect(try await Self.insert(UUID(), slug: slug) == .checkViolation, "\(slug)")
        }
        for slug in ["a", "a1", "api-privacy", String(repeating: "a", count: 63)] {
            #expect(try await Self.insert(UUID(), slug: slug) == nil, "\(slug)")
        }
    }

    @Test("refuses a setting that is no organisation, and shows nothing", .database)
    func malformedSetting() async throws {
        let database = try TestDatabase.current()
        let configuration = database.configuration(for: .app).with(setting: "dossier.organisation", "everyone")
        await #expect(throws: PostgresFailure.self) {
            try await TestDatabase.connected(configuration) {
                try $0.execute("select organisation from dossier.organisation")
            }
        }
    }

    private static func visible(to role: DatabaseRole, in organisation: UUID?) async throws -> [UUID] {
        try await TestDatabase.current().connected(as: role, organisation: organisation) { connection in
            try connection.execute("select organisation from dossier.organisation").map { row in
                try row.decode(UUID.self, at: 0)
            }
        }
    }

    private static func insert(
        _ organisation: UUID, slug: String, choosing chosen: UUID?? = .none
    ) async throws -> SQLState? {
        let setting = chosen ?? organisation
        do {
            try await TestDatabase.current().connected(as: .app, organisation: setting) { connection in
                _ = try connection.execute(
                    """
                    insert into dossier.organisation (organisation, slug, practice)
                    values (\(organisation), \(slug), false)
                    """)
            }
            return nil
        } catch let failure as PostgresFailure {
            return failure.sqlState
        }
    }
}
