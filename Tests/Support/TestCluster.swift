import Foundation
import Glibc
package import Installation
import Postgres
package import Schema
import Synchronization

/// The real PostgreSQL that the tests of one process share: made once, with the program's own code, in a home of its
/// own, and gone when the process ends.
///
/// Nothing in the environment leads it to another server. `fsync` is off: nobody wants the data back.
package struct TestCluster: Sendable {
    package let home: Home
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
    private static let homes = "/tmp/dossier-tests-"
    private static let ours = Mutex<TestCluster?>(nil)

    private static func make() async throws -> TestCluster {
        try clearAfterCrashes()
        let home = try Home(path: "\(homes)\(getpid())")
        let made = TestCluster(
            home: home,
            cluster: PrivateCluster(
                home: home, settings: ClusterSettings(durability: .throwaway, connections: 300)),
            schema: try Schema.shipped())
        ours.withLock { $0 = made }
        atexit { TestCluster.ours.withLock { $0 }?.remove() }
        try await Setup(home: home, location: .privateCluster(made.cluster), schema: made.schema).run()
        return made
    }

    /// Removes what test processes left that were killed.
    private static func clearAfterCrashes() throws {
        let prefix = homes.split(separator: "/").last.map(String.init) ?? ""
        for name in try FileManager.default.contentsOfDirectory(atPath: "/tmp") where name.hasPrefix(prefix) {
            guard let process = pid_t(name.dropFirst(prefix.count)), kill(process, 0) != 0, errno == ESRCH else {
                continue
            }
            let home = try Home(path: "/tmp/\(name)")
            TestCluster(home: home, cluster: PrivateCluster(home: home), schema: try Schema(migrations: [])).remove()
        }
    }

    private func remove() {
        do {
            try cluster.bringDown(.immediate)
            try FileManager.default.removeItem(atPath: home.path)
        } catch {
            FileHandle.standardError.write(Data("The test cluster in \(home.path) is still there: \(error)\n".utf8))
        }
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
