import Foundation
import Glibc
package import Installation
import Postgres
package import Schema

/// The real PostgreSQL that the tests of one process share: made once, with the program's own code, in a home of its
/// own, and gone when the process ends.
///
/// Nothing in the environment leads it to another server. `fsync` is off: nobody wants the data back.
package struct TestCluster: Sendable {
    package let cluster: PrivateCluster
    /// The files every database of the tests is made from.
    package let schema: Schema

    /// The cluster of this process, made when somebody first asks.
    package static func shared() async throws -> TestCluster {
        try await making.value
    }

    /// The database that carries the whole schema, and that others are copied from.
    static let template = DatabaseLocation.databaseName

    private static let making = Task { try await make() }

    private static func make() async throws -> TestCluster {
        try TemporaryFolder.clearAfterCrashes()
        let home = try Home(path: "\(TemporaryFolder.ofProcess)/shared")
        let made = TestCluster(
            cluster: PrivateCluster(
                home: home, settings: ClusterSettings(durability: .throwaway, connections: 300)),
            schema: try Schema.shipped())
        atexit { TemporaryFolder.removeWithClusters(TemporaryFolder.ofProcess) }
        try await Setup(home: home, location: .privateCluster(made.cluster), schema: made.schema).run()
        return made
    }

    /// Runs statements as the superuser, who alone may make and drop databases.
    func administer(_ sql: SQL) async throws {
        let connection = try await PostgresConnection.open(cluster.administration())
        do {
            try await connection.run(sql)
        } catch {
            await connection.close()
            throw error
        }
        await connection.close()
    }
}
