import Glibc
package import Postgres

/// A PostgreSQL that belongs to one installation alone: made, started when needed, and reachable only over a socket in
/// a folder that nobody else may enter.
///
/// Every function may be called by several programs at once; a lock in the home makes them take turns.
package struct PrivateCluster: Sendable {
    package let home: Home
    let settings: ClusterSettings
    /// How long to wait for the server to start or stop, recovery after a power cut included.
    let patience: Duration

    package init(home: Home, settings: ClusterSettings = ClusterSettings(), patience: Duration = .seconds(60)) {
        self.home = home
        self.settings = settings
        self.patience = patience
    }

    /// Where the server writes what concerns itself; see `ClusterSettings` for what it never writes.
    package var log: String { "\(home.cluster)/log/postgresql.log" }

    /// How the cluster stands, by looking only.
    package func status() -> ClusterStatus {
        guard access("\(home.cluster)/PG_VERSION", F_OK) == 0 else { return .absent }
        guard let postmaster = PostmasterFile(of: home.cluster) else { return .stopped }
        if UnixSocket(folder: postmaster.socketFolder).isAnswered {
            return postmaster.isReady ? .running(socketFolder: postmaster.socketFolder) : .changing
        }
        return postmaster.isServer(of: home.cluster) ? .changing : .stopped
    }

    /// Makes the cluster if there is none and starts it if it isn't running; costs next to nothing if it is.
    ///
    /// - Returns: The folder of the socket it answers on.
    @discardableResult
    package func ensureRunning() async throws(InstallationFailure) -> String {
        if case .running(let socketFolder) = status() { return socketFolder }
        return try await blocking { () throws(InstallationFailure) in try bringUp() }
    }

    /// Stops the server if it runs.
    package func stop(_ manner: StopManner = .fast) async throws(InstallationFailure) {
        try await blocking { () throws(InstallationFailure) in try bringDown(manner) }
    }

    private func bringUp() throws(InstallationFailure) -> String {
        try home.prepare()
        let lock = try ExclusiveLock(path: home.lock, owner: try home.owner(), patience: patience * 2)
        let place = try ClusterPlace(of: home)
        if access("\(place.data.path)/PG_VERSION", F_OK) != 0 { try make(at: place) }
        if try isSettled(at: place) == false { try start(at: place) }
        _ = consume lock
        guard case .running(let socketFolder) = status() else { throw notStarted(at: place) }
        return socketFolder
    }

    /// Stops the server if it runs, and blocks until it has; for the end of a process, where nothing can be awaited.
    package func bringDown(_ manner: StopManner) throws(InstallationFailure) {
        guard status() != .absent, status() != .stopped else { return }
        let lock = try ExclusiveLock(path: home.lock, owner: try home.owner(), patience: patience * 2)
        let place = try ClusterPlace(of: home)
        let programs = try ServerPrograms.find(version: try version(at: place))
        let outcome = try Invocation(
            programs.path(of: "pg_ctl"),
            ["stop", "-s", "-w", "-t", seconds, "-D", place.data.path, "-m", manner.rawValue], as: place.account
        ).run()
        _ = consume lock
        guard outcome.succeeded || status() == .stopped else { throw .serverNotStopped(path: place.data.path) }
    }

    /// How to reach a database of the running cluster as a role; `ensureRunning` first.
    package func configuration(database: String, role: DatabaseRole) -> PostgresConfiguration {
        PostgresConfiguration(
            socketDirectory: socketFolder, port: UnixSocket.port, database: database, user: role.name)
    }

    /// How to reach a database as the role that may make roles and databases.
    package func administration(database: String = "postgres") -> PostgresConfiguration {
        PostgresConfiguration(
            socketDirectory: socketFolder, port: UnixSocket.port, database: database, user: ClusterAccess.superuser)
    }

    private var socketFolder: String {
        PostmasterFile(of: home.cluster)?.socketFolder ?? home.socket
    }

    var seconds: String { "\(max(1, patience.components.seconds))" }

    func version(at place: ClusterPlace) throws(InstallationFailure) -> Int {
        let path = "\(place.data.path)/PG_VERSION"
        let line = TextFile(path).read()?.split(separator: "\n").first
        guard let line, let version = Int(line) else { throw .notWritable(path: path, error: EIO) }
        return version
    }

    func notStarted(at place: ClusterPlace) -> InstallationFailure {
        let tail = String(decoding: TextFile(place.log).tail(limit: 2_000) ?? [], as: UTF8.self)
        if tail.contains("No space left on device") { return .diskFull(path: place.data.path) }
        let lines = tail.split(separator: "\n").suffix(8).joined(separator: "\n")
        return .serverNotStarted(log: place.log, lastLines: lines)
    }
}

extension PrivateCluster {
    /// How the server ends.
    package enum StopManner: String, Sendable {
        /// Connections are ended, everything is written; the next start needs no recovery.
        case fast
        /// As a power cut would; the next start recovers.
        case immediate
    }
}
