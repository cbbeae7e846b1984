import Foundation
import Installation
import Postgres
import Schema
import TestSupport
import Testing

@Suite("The location of the database")
struct DatabaseLocationTests {
    private static func home() throws -> Home { try Home(path: "/srv/dossier") }

    @Test("is the private cluster unless DOSSIER_DATABASE names another")
    func choice() throws {
        guard case .privateCluster = try DatabaseLocation.current(home: Self.home(), environment: [:]) else {
            Issue.record("not the private cluster")
            return
        }
        let environment = ["DOSSIER_DATABASE": "postgresql://someone@db.example:6543/ledgers"]
        guard case .ownServer(let server) = try DatabaseLocation.current(home: Self.home(), environment: environment)
        else {
            Issue.record("not the server of one's own")
            return
        }
        #expect(server.parameters["host"] == "db.example")
        #expect(server.database == "ledgers")
        #expect(server.user == "someone")
    }

    @Test("is refused as input where the connection string can't be read, without repeating it")
    func malformed() throws {
        let environment = ["DOSSIER_DATABASE": "host=db.example password='geheim"]
        let failure = #expect(throws: InstallationFailure.self) {
            try DatabaseLocation.current(home: Self.home(), environment: environment)
        }
        #expect(failure?.category == .input)
        #expect(failure.map { !"\($0)".contains("geheim") } == true)
    }

    @Test("on a server of one's own takes on the role of each task, after setup and not before")
    func ownServer() async throws {
        try await TestDatabase.withEmpty { database in
            try await TemporaryFolder.with { folder in
                let setup = Setup(
                    home: try Home(path: "\(folder.path)/home"), location: .ownServer(database.administration),
                    schema: try Schema.shipped())
                let early = await #expect(throws: InstallationFailure.self) { try await setup.ensureReady() }
                guard case .notSetUp = early else {
                    Issue.record("another failure")
                    return
                }
                let done = try await setup.run()
                #expect(done.migrations == setup.schema.migrations)
                try await setup.ensureReady()
                #expect(try await setup.run().isEmpty)
                for role in DatabaseRole.allCases {
                    let user = try await TestDatabase.connected(setup.location.configuration(for: role)) {
                        try $0.execute("select current_user::text").single().decode(String.self, at: 0)
                    }
                    #expect(user == role.name)
                }
            }
        }
    }

    @Test("on a server whose account may not grant the roles says who has to, and changes nothing")
    func withoutRights() async throws {
        try await TestDatabase.withEmpty { database in
            try await TemporaryFolder.with { folder in
                let modest = database.configuration(for: .reader)
                let setup = Setup(
                    home: try Home(path: "\(folder.path)/home"), location: .ownServer(modest),
                    schema: try Schema.shipped())
                let failure = await #expect(throws: InstallationFailure.self) { try await setup.run() }
                guard case .rolesMissing = failure else {
                    Issue.record("another failure")
                    return
                }
                #expect(failure?.category == .input)
                #expect(failure?.description.contains("schema/privileges/roles.sql") == true)
            }
        }
    }

    @Test("that doesn't answer ends with exit code 69")
    func unreachable() async throws {
        try await TemporaryFolder.with { folder in
            let nowhere = PostgresConfiguration(
                socketDirectory: folder.path, port: 5_432, database: "dossier", user: "nobody")
            let setup = Setup(
                home: try Home(path: "\(folder.path)/home"), location: .ownServer(nowhere),
                schema: try Schema.shipped())
            let failure = await #expect(throws: InstallationFailure.self) { try await setup.run() }
            #expect(failure?.category.rawValue == 69)
        }
    }
}
