package import Foundation
package import Installation
package import Postgres
import Synchronization

/// A database of a test's own on the real server, with the whole schema and several organisations in it.
///
/// Use it as a trait, `@Suite("…", .database)` or `@Test("…", .database)`, and ask for `TestDatabase.current()`; or
/// call `TestDatabase.with { database in … }`. With the trait on a suite its tests share one database.
package struct TestDatabase: Sendable {
    package let name: String
    /// At least two, so that a test which mixes them up fails.
    package let organisations: [UUID]
    private let cluster: PrivateCluster

    /// The organisation a test works with when it needs one.
    package var organisation: UUID { organisations[0] }
    /// The one whose data must never turn up.
    package var otherOrganisation: UUID { organisations[1] }

    @TaskLocal private static var scoped: TestDatabase?
    private static let number = Atomic<Int>(0)

    /// The database of the trait the test runs under.
    package static func current() throws -> TestDatabase {
        guard let scoped else { throw TestDatabaseFailure.noTrait }
        return scoped
    }

    /// Makes a database for `body` and drops it afterwards.
    package static func with<Value: Sendable>(
        _ body: @Sendable (TestDatabase) async throws -> Value
    ) async throws -> Value {
        let database = try await make(copying: TestCluster.template)
        return try await database.lend(body)
    }

    /// Makes a database with nothing in it, for tests of the migrations themselves.
    package static func withEmpty<Value: Sendable>(
        _ body: @Sendable (TestDatabase) async throws -> Value
    ) async throws -> Value {
        let database = try await make(copying: nil)
        return try await database.lend(body)
    }

    static func scope(_ body: @Sendable () async throws -> Void) async throws {
        try await with { database in
            try await $scoped.withValue(database) { try await body() }
        }
    }

    /// How to reach the database as a role; in one of the organisations, or in none.
    package func configuration(for role: DatabaseRole, organisation: UUID? = nil) -> PostgresConfiguration {
        let configuration = cluster.configuration(database: name, role: role)
        guard let organisation else { return configuration }
        return configuration.with(setting: "dossier.organisation", organisation.uuidString.lowercased())
    }

    /// How to reach it as the superuser, whom nothing in the schema holds back.
    package var administration: PostgresConfiguration {
        cluster.administration(database: name)
    }

    /// Opens a connection as a role for `body` and closes it afterwards.
    package func connected<Value: Sendable>(
        as role: DatabaseRole, organisation: UUID? = nil,
        _ body: @Sendable (isolated PostgresConnection) throws -> Value
    ) async throws -> Value {
        try await Self.connected(configuration(for: role, organisation: organisation), body)
    }

    /// Opens a connection for `body` and closes it afterwards.
    package static func connected<Value: Sendable>(
        _ configuration: PostgresConfiguration, _ body: @Sendable (isolated PostgresConnection) throws -> Value
    ) async throws -> Value {
        let connection = try await PostgresConnection.open(configuration)
        do {
            let value = try await connection.run(body)
            await connection.close()
            return value
        } catch {
            await connection.close()
            throw error
        }
    }

    private static func make(copying template: String?) async throws -> TestDatabase {
        let shared = try await TestCluster.shared()
        let database = TestDatabase(
            name: "test_\(number.add(1, ordering: .relaxed).newValue)",
            organisations: [UUID(), UUID(), UUID()], cluster: shared.cluster)
        guard database.administration.parameters["host"]?.hasPrefix("/tmp/") == true else {
            throw TestDatabaseFailure.notLocal
        }
        try await shared.administer(
            """
            create database \(identifier: database.name) owner dossier_owner
                template \(identifier: template ?? "template0")
            """)
        if template != nil { try await database.addOrganisations() }
        return database
    }

    private func addOrganisations() async throws {
        for (index, organisation) in organisations.enumerated() {
            _ = try await connected(as: .app, organisation: organisation) { connection in
                try connection.execute(
                    """
                    insert into dossier.organisation (organisation, slug, practice)
                    values (\(organisation), \("organisation-\(index + 1)"), false)
                    """)
            }
        }
    }

    private func lend<Value: Sendable>(
        _ body: @Sendable (TestDatabase) async throws -> Value
    ) async throws -> Value {
        do {
            let value = try await body(self)
            try await drop()
            return value
        } catch {
            try await drop()
            throw error
        }
    }

    private func drop() async throws {
        try await TestCluster.shared().administer("drop database if exists \(identifier: name) with (force)")
    }
}

/// Why a test has no database.
enum TestDatabaseFailure: Error {
    /// Neither the test nor its suite carries the trait `.database`.
    case noTrait
    /// The server is not the throw-away one on this machine.
    case notLocal
}
