import Foundation
import Glibc
import Postgres
import Synchronization

/// A throw-away cluster in a folder of its own, reachable by its socket only, gone when the process ends.
final class TestServer: Sendable {
    struct Failed: Error, CustomStringConvertible {
        let description: String
    }

    let directory: String
    private let tools: String

    /// The one that most tests share.
    static let shared = Result { try TestServer() }

    private static let isRoot = geteuid() == 0

    init() throws {
        tools = try Self.findTools()
        directory = "/tmp/dossier-postgres-\(UUID().uuidString.prefix(8))"
        try Self.run("/usr/bin/install", Self.isRoot ? ["-o", "postgres"] : [], ["-d", "-m", "0700", directory])
        try pgTool("initdb", ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"])
        try start()
        TestServer.stopAtExit(self)
    }

    private var data: String { directory + "/data" }

    var configuration: PostgresConfiguration {
        PostgresConfiguration(socketDirectory: directory, port: 5432, database: "postgres", user: "postgres")
    }

    func start() throws {
        let options = "-c listen_addresses='' -k \(directory) -p 5432 -c fsync=off -c max_connections=200"
        try pgTool("pg_ctl", ["-D", data, "-w", "-t", "60", "-l", directory + "/log", "-o", options, "start"])
    }

    func stop() throws {
        try pgTool("pg_ctl", ["-D", data, "-w", "-m", "immediate", "stop"])
    }

    private func remove() {
        try? stop()
        try? FileManager.default.removeItem(atPath: directory)
    }

    private func pgTool(_ tool: String, _ arguments: [String]) throws {
        if Self.isRoot {
            // PostgreSQL refuses to run as root.
            try Self.run("/usr/sbin/runuser", ["-u", "postgres", "--", "\(tools)/\(tool)"], arguments)
        } else {
            try Self.run("\(tools)/\(tool)", arguments)
        }
    }

    private static func findTools() throws -> String {
        let folders = ["/usr/lib/postgresql/15/bin", "/usr/local/pgsql/bin", "/usr/bin"]
        guard let found = folders.first(where: { FileManager.default.isExecutableFile(atPath: $0 + "/initdb") }) else {
            throw Failed(description: "PostgreSQL's initdb is not installed")
        }
        return found
    }

    /// Runs a program and waits for it, and for it alone.
    ///
    /// Foundation's `Process` waits until whatever the program leaves running, here the server, has ended too.
    private static func run(_ program: String, _ arguments: [String]...) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor: Int32 in 0...2 {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
        }
        var copies: [UnsafeMutablePointer<CChar>?] = ([program] + arguments.flatMap(\.self)).map { strdup($0) }
        defer { copies.forEach { free($0) } }
        copies.append(nil)
        var process: pid_t = 0
        guard posix_spawn(&process, program, &actions, nil, copies, environ) == 0 else {
            throw Failed(description: "\(program) could not be started")
        }
        var status: Int32 = 0
        while waitpid(process, &status, 0) == -1, errno == EINTR {}
        guard status == 0 else { throw Failed(description: "\(program) \(arguments) ended with \(status)") }
    }

    private static let started = Mutex<[TestServer]>([])

    private static func stopAtExit(_ server: TestServer) {
        let isFirst = started.withLock { servers in
            servers.append(server)
            return servers.count == 1
        }
        if isFirst {
            atexit { TestServer.started.withLock { $0 }.forEach { $0.remove() } }
        }
    }
}

/// A connection to the shared server.
func connect(
    _ change: (inout PostgresConfiguration) -> Void = { _ in }
) async throws -> PostgresConnection {
    var configuration = try TestServer.shared.get().configuration
    change(&configuration)
    return try await PostgresConnection.open(configuration)
}

/// Ends the server process of another connection, as an administrator or a crash would.
func terminate(_ process: Int32) async throws {
    let administrator = try await connect()
    try await administrator.run("select pg_terminate_backend(\(process), 5000)")
    await administrator.close()
}

/// What `body` failed with; nothing when it failed otherwise or not at all.
func failure<Value>(of body: () async throws -> Value) async -> PostgresFailure? {
    do {
        _ = try await body()
        return nil
    } catch {
        return error as? PostgresFailure
    }
}

/// Looks again and again until something is so, for at most ten seconds.
func eventually(_ condition: () async throws -> Bool) async throws -> Bool {
    for _ in 0..<1000 {
        if try await condition() { return true }
        try await Task.sleep(for: .milliseconds(10))
    }
    return false
}
