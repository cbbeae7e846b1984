import Foundation
package import Postgres

/// Which database this installation keeps its ledgers in: its private one, or one on a server of your own.
///
/// On the private cluster each role connects as itself: the kernel vouches for the account (`peer`) and the map lets
/// that account be any of the roles. On a server of your own the account in the connection string connects, and takes
/// on the role at the start of the session; it has to be a member of all four. Where it is one of the four itself it
/// stays what it is.
package enum DatabaseLocation: Sendable {
    case privateCluster(PrivateCluster)
    case ownServer(PostgresConfiguration)

    /// The name of the database in the private cluster.
    package static let databaseName = "dossier"

    /// The location the environment names.
    ///
    /// ## Configuration keys:
    /// - `DOSSIER_DATABASE` (libpq connection string or URI, optional, secret): a server of your own, PostgreSQL 15
    ///   or newer. The database must exist. Without it the private cluster in `DOSSIER_HOME` is used.
    package static func current(
        home: Home, environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws(InstallationFailure) -> DatabaseLocation {
        guard let text = environment["DOSSIER_DATABASE"], !text.isEmpty else {
            return .privateCluster(PrivateCluster(home: home))
        }
        do {
            return .ownServer(try PostgresConfiguration(connectionString: text))
        } catch {
            throw .unreadableConnectionString(error)
        }
    }

    /// Starts the private cluster where it isn't running; a server of your own is your own to start.
    package func makeReady() async throws(InstallationFailure) {
        switch self {
        case .privateCluster(let cluster): try await cluster.ensureRunning()
        case .ownServer: break
        }
    }

    /// How to connect as a role.
    package func configuration(for role: DatabaseRole) -> PostgresConfiguration {
        switch self {
        case .privateCluster(let cluster): cluster.configuration(database: Self.databaseName, role: role)
        case .ownServer(let configuration): configuration.with(setting: "role", role.name)
        }
    }

    /// How to connect as whoever may make roles and grant them, in the given database or in Dossier's own.
    package func administration(database: String? = nil) -> PostgresConfiguration {
        switch self {
        case .privateCluster(let cluster): cluster.administration(database: database ?? Self.databaseName)
        case .ownServer(let configuration): configuration
        }
    }
}
