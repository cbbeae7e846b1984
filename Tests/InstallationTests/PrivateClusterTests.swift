import Foundation
import Glibc
import Installation
import Postgres
import TestSupport
import Testing

@Suite("A private cluster")
struct PrivateClusterTests {
    @Test("is made when first asked for, found running when asked again, and keeps its data over a stop")
    func lifetime() async throws {
        try await TemporaryFolder.withCluster { cluster in
            #expect(cluster.status() == .absent)
            let socketFolder = try await cluster.ensureRunning()
            #expect(cluster.status() == .running(socketFolder: socketFolder))
            let process = Self.process(of: cluster)
            try await cluster.ensureRunning()
            #expect(Self.process(of: cluster) == process)
            try await Self.administer(cluster, "create table kept as select 7 as seven")
            try await cluster.stop()
            #expect(cluster.status() == .stopped)
            try await cluster.stop()
            try await cluster.ensureRunning()
            #expect(try await Self.ask(cluster, "select seven from kept", Int32.self) == 7)
            #expect(Self.process(of: cluster) != process)
        }
    }

    @Test("listens on no network, and only in a folder that nobody else may enter")
    func listensLocally() async throws {
        try await TemporaryFolder.withCluster { cluster in
            let socketFolder = try await cluster.ensureRunning()
            #expect(TemporaryFolder.permissions(of: socketFolder) == 0o700)
            #expect(TemporaryFolder.permissions(of: cluster.home.cluster) == 0o700)
            #expect(try await Self.ask(cluster, "show listen_addresses", String.self) == "")
            let rules =
                "select string_agg(type || ' ' || auth_method || ' ' || options::text, ',') from pg_hba_file_rules"
            #expect(try await Self.ask(cluster, SQL(unsafe: rules), String.self) == "local peer {map=dossier}")
            #expect(try await Self.ask(cluster, "show data_checksums", String.self) == "on")
            let encoding = "select pg_encoding_to_char(encoding) || ' ' || datcollate from pg_database limit 1"
            #expect(try await Self.ask(cluster, SQL(unsafe: encoding), String.self) == "UTF8 C.UTF-8")
        }
    }

    @Test("admits no role that its map doesn't name")
    func refusesOtherRoles() async throws {
        try await TemporaryFolder.withCluster { cluster in
            try await cluster.ensureRunning()
            try await Self.administer(cluster, "create role stranger login superuser")
            await #expect(throws: PostgresFailure.self) {
                try await PostgresConnection.open(cluster.administration().with(user: "stranger"))
            }
        }
    }

    @Test("started by eight at once is one server")
    func startedAtOnce() async throws {
        try await TemporaryFolder.withCluster { cluster in
            let folders = try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<8 { group.addTask { try await cluster.ensureRunning() } }
                return try await group.reduce(into: Set<String>()) { $0.insert($1) }
            }
            #expect(folders.count == 1)
            #expect(try await Self.ask(cluster, "select 1", Int32.self) == 1)
        }
    }

    @Test("comes back after the server was killed")
    func killed() async throws {
        try await TemporaryFolder.withCluster { cluster in
            try await cluster.ensureRunning()
            try await Self.administer(cluster, "create table kept as select 7 as seven")
            let process = try #require(Self.process(of: cluster))
            kill(process, SIGKILL)
            try await Self.waitUntilGone(process)
            try await cluster.ensureRunning()
            #expect(try await Self.ask(cluster, "select seven from kept", Int32.self) == 7)
        }
    }

    @Test("comes back when the number in a file left by a power cut belongs to another program by now")
    func reusedProcessNumber() async throws {
        try await TemporaryFolder.withCluster { cluster in
            try await cluster.ensureRunning()
            let file = "\(cluster.home.cluster)/postmaster.pid"
            let left = try String(contentsOfFile: file, encoding: .utf8)
            try await cluster.stop()
            // A process of the server's own account that is no server: the case in which PostgreSQL itself gives up.
            let other = try Self.sleepingProcess(as: cluster)
            defer { kill(other, SIGKILL) }
            let lines = left.split(separator: "\n", omittingEmptySubsequences: false)
            try Data((["\(other)"] + lines.dropFirst()).joined(separator: "\n").utf8).write(to: URL(filePath: file))
            #expect(cluster.status() == .stopped)
            try await cluster.ensureRunning()
            #expect(try await Self.ask(cluster, "select 1", Int32.self) == 1)
        }
    }

    @Test("is made anew when making it was broken off half-way")
    func brokenOff() async throws {
        try await TemporaryFolder.withCluster { cluster in
            try cluster.home.prepare()
            let half = "\(cluster.home.path)/cluster.making"
            try FileManager.default.createDirectory(atPath: "\(half)/base", withIntermediateDirectories: true)
            try TemporaryFolder.write("15\n", to: "\(half)/PG_VERSION")
            try await cluster.ensureRunning()
            #expect(!FileManager.default.fileExists(atPath: half))
        }
    }

    @Test("that can't start says where its log is and what it ends with")
    func brokenSettings() async throws {
        try await TemporaryFolder.withCluster { cluster in
            try await cluster.ensureRunning()
            try await cluster.stop()
            let local = "\(cluster.home.cluster)/local.conf"
            try TemporaryFolder.write("shared_preload_libraries = 'no_such_library'\n", to: local)
            let failure = await #expect(throws: InstallationFailure.self) { try await cluster.ensureRunning() }
            #expect(failure?.category == .unreachable)
            #expect(failure?.description.contains("log/postgresql.log") == true)
            #expect(failure?.description.contains("no_such_library") == true)
            try FileManager.default.removeItem(atPath: local)
            try await cluster.ensureRunning()
        }
    }

    @Test("made by a version that is not installed asks for that version")
    func otherVersion() async throws {
        try await TemporaryFolder.withCluster { cluster in
            try await cluster.ensureRunning()
            try await cluster.stop()
            let file = URL(filePath: "\(cluster.home.cluster)/PG_VERSION")
            let version = try Data(contentsOf: file)
            try Data("99\n".utf8).write(to: file)
            let failure = await #expect(throws: InstallationFailure.self) { try await cluster.ensureRunning() }
            guard case .serverProgramsMissing("99", _) = failure else {
                Issue.record("another failure")
                return
            }
            try version.write(to: file)
        }
    }

    @Test("writes no value into its log, whatever is refused")
    func quietLog() async throws {
        try await TemporaryFolder.withCluster { cluster in
            try await cluster.ensureRunning()
            let canary = "kanarie@voorbeeld.test"
            try await Self.administer(cluster, "create table t (name text unique)")
            for statement in [
                "insert into t values ('\(canary)'), ('\(canary)')", "select '\(canary)'::uuid",
                "select \"\(canary)\"", "do $$ begin raise warning '\(canary)'; end $$",
                "do $$ begin raise exception '\(canary)'; end $$", "set statement_timeout = '\(canary)'",
            ] {
                _ = try? await Self.administer(cluster, SQL(unsafe: statement))
            }
            _ = try? await Self.ask(cluster, "select 1 / length(\(canary) || null)", Int32.self)
            let log = try String(contentsOfFile: "\(cluster.home.cluster)/log/postgresql.log", encoding: .utf8)
            #expect(!log.contains(canary))
            #expect(log.contains("ready to accept connections"))
        }
    }

    static func administer(_ cluster: PrivateCluster, _ sql: SQL) async throws {
        try await TestDatabase.connected(cluster.administration()) { try $0.script(sql.text) }
    }

    static func ask<Value: PostgresDecodable & Sendable>(
        _ cluster: PrivateCluster, _ sql: SQL, _: Value.Type
    ) async throws -> Value {
        try await TestDatabase.connected(cluster.administration()) {
            try $0.execute(sql).single().decode(Value.self, at: 0)
        }
    }

    static func process(of cluster: PrivateCluster) -> pid_t? {
        let text = try? String(contentsOfFile: "\(cluster.home.cluster)/postmaster.pid", encoding: .utf8)
        return text?.split(separator: "\n").first.flatMap { pid_t($0) }
    }

    private static func waitUntilGone(_ process: pid_t) async throws {
        for _ in 0..<500 {
            if kill(process, 0) != 0 { return }
            try await Task.sleep(for: .milliseconds(10))
        }
        Issue.record("the killed server is still there")
    }

    private static func sleepingProcess(as cluster: PrivateCluster) throws -> pid_t {
        var found = stat()
        #expect(stat(cluster.home.cluster, &found) == 0)
        let sleeping = Process()
        sleeping.executableURL = URL(filePath: "/usr/bin/env")
        let sleep = ["sleep", "300"]
        sleeping.arguments =
            geteuid() == found.st_uid
            ? sleep
            : ["setpriv", "--reuid=\(found.st_uid)", "--regid=\(found.st_gid)", "--clear-groups", "--"] + sleep
        try sleeping.run()
        return sleeping.processIdentifier
    }
}
