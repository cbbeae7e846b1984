import Foundation
import Installation
import Postgres
import Schema
import TestSupport
import Testing

@Suite("Setting up")
struct SetupTests {
    @Test("from nothing makes all of it, and the second time nothing")
    func twice() async throws {
        try await TemporaryFolder.withCluster { cluster in
            let setup = Setup(home: cluster.home, location: .privateCluster(cluster), schema: try Schema.shipped())
            try await setup.ensureReady()
            let before = try await Self.shape(cluster)
            #expect(try await setup.run().isEmpty)
            try await setup.ensureReady()
            #expect(try await Self.shape(cluster) == before)
        }
    }

    @Test("after a stop starts the server again before anything else is asked of it")
    func afterStop() async throws {
        try await TemporaryFolder.withCluster { cluster in
            let setup = Setup(home: cluster.home, location: .privateCluster(cluster), schema: try Schema.shipped())
            try await setup.run()
            try await cluster.stop()
            try await setup.ensureReady()
            let user = try await TestDatabase.connected(setup.location.configuration(for: .app)) {
                try $0.execute("select session_user::text").single().decode(String.self, at: 0)
            }
            #expect(user == "dossier_app")
        }
    }

    @Test("that broke off before its migrations goes on from there")
    func brokenOff() async throws {
        try await TemporaryFolder.withCluster { cluster in
            try await cluster.ensureRunning()
            try await PrivateClusterTests.administer(cluster, "create role dossier_owner nologin")
            let setup = Setup(home: cluster.home, location: .privateCluster(cluster), schema: try Schema.shipped())
            try await setup.ensureReady()
            #expect(try await setup.run().isEmpty)
        }
    }

    /// Everything a second setup could have changed, down to the transactions that last touched it.
    private static func shape(_ cluster: PrivateCluster) async throws -> [String] {
        try await TestDatabase.connected(cluster.administration(database: DatabaseLocation.databaseName)) {
            connection in
            try connection.execute(
                """
                select 'class ' || oid::text || ' ' || xmin::text from pg_class where oid >= 16384
                union all select 'proc ' || oid::text || ' ' || xmin::text from pg_proc where oid >= 16384
                union all select 'role ' || oid::text || ' ' || xmin::text from pg_authid
                union all select 'database ' || oid::text || ' ' || xmin::text from pg_database
                union all select 'migration ' || number || ' ' || xmin::text from dossier.migration
                order by 1
                """
            ).map { row in try row.decode(String.self, at: 0) }
        }
    }
}
