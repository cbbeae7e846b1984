import Foundation
import Glibc
import Installation
import Postgres
import Schema

/// A private cluster made with the program's own code and settings, in a folder that is removed when the run ends.
///
/// It differs from what `dossier setup` makes in one setting: 400 connections, because baselines are measured with 256.
struct ThrowawayServer: Sendable {
    static let connections = 400
    private static let prefix = "dossier-benchmark-"
    /// A disk: `/tmp` may be memory, where a commit costs nothing.
    private static let parent = "/var/tmp"

    let folder: String
    let home: Home
    let cluster: PrivateCluster
    let schema: Schema
    let programs: String

    static func make() async throws -> ThrowawayServer {
        clearLeftovers()
        let server = try ThrowawayServer(folder: "\(parent)/\(prefix)\(getpid())")
        Interrupts.shared.atEnd { server.clear() }
        do {
            try await Setup(home: server.home, location: .privateCluster(server.cluster), schema: server.schema).run()
        } catch {
            server.clear()
            throw error
        }
        return server
    }

    /// The server in a folder, which another process may have made.
    init(folder: String) throws {
        self.folder = folder
        // Root's server runs as another account, which has to get through this folder.
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
        home = try Home(path: "\(folder)/home")
        cluster = PrivateCluster(home: home, settings: ClusterSettings(connections: Self.connections))
        schema = try Schema.shipped()
        programs = try ServerPrograms.find().folder
    }

    /// Stops the server and removes everything.
    func clear() {
        try? cluster.bringDown(.immediate)
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Removes what a run left that was killed.
    private static func clearLeftovers() {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? [] where name.hasPrefix(prefix) {
            guard let process = Int32(name.dropFirst(prefix.count)), kill(process, 0) != 0 else { continue }
            try? ThrowawayServer(folder: "\(parent)/\(name)").clear()
        }
    }

    // MARK: Databases

    /// Makes a database, empty or with the whole schema.
    func makeDatabase(_ name: String, copying template: String? = DatabaseLocation.databaseName) async throws -> String
    {
        let from = template ?? "template0"
        let owner = template == nil ? "" : " owner dossier_owner"
        try await script("create database \(name)\(owner) template \(from)", in: "postgres")
        return name
    }

    func dropDatabase(_ name: String) async throws {
        try await script("drop database if exists \(name) with (force)", in: "postgres")
    }

    func configuration(_ role: DatabaseRole, in database: String) -> PostgresConfiguration {
        cluster.configuration(database: database, role: role)
    }

    /// Writes everything out, so that one figure doesn't pay for what another left behind.
    func settle() async throws {
        try await script("checkpoint", in: "postgres")
    }

    // MARK: PostgreSQL's own programs

    /// Runs statements as the superuser, each in a transaction of its own, and gives what they answer.
    @discardableResult
    func script(
        _ statements: String..., in database: String, output: Tool.Output = .answer
    ) async throws -> String {
        let arguments = ["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", database]
        return try await program("psql").run(arguments + statements.flatMap { ["-c", $0] }, output: output)
    }

    func program(_ name: String, _ environment: [String: String] = [:]) -> Tool {
        Tool(path: "\(programs)/\(name)", environment: access.merging(environment) { $1 })
    }

    /// How libpq finds the server as its superuser.
    var access: [String: String] {
        let parameters = cluster.administration().parameters
        return [
            "PGHOST": parameters["host"] ?? "", "PGPORT": parameters["port"] ?? "",
            "PGUSER": parameters["user"] ?? "", "PGCONNECT_TIMEOUT": "30",
        ]
    }

    /// The transactions a second that pgbench counts, without the time it takes to connect.
    func transactionsPerSecond(
        _ script: String, variables: [String: String], clients: Int, seconds: Int, in database: String,
        _ environment: [String: String] = [:]
    ) async throws -> Double {
        let file = "\(folder)/pgbench-\(UInt32.random(in: 0...(.max))).sql"
        try script.write(toFile: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: file) }
        let text = try await program("pgbench", environment).run(
            ["-n", "-M", "prepared", "-c", "\(clients)", "-j", "\(min(clients, 2))", "-T", "\(seconds)", "-f", file]
                + variables.sorted { $0.key < $1.key }.flatMap { ["-D", "\($0.key)=\($0.value)"] } + [database])
        let line = text.split(separator: "\n").last { $0.hasPrefix("tps = ") }
        let words = line?.split(separator: " ") ?? []
        guard words.count > 2, let tps = Double(words[2]) else { throw BenchFailure.tool("pgbench", text) }
        return tps
    }
}
