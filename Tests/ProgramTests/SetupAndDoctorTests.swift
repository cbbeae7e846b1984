import Foundation
import Glibc
import Installation
import Postgres
import TestSupport
import Testing

@Suite("Setup and doctor")
struct SetupAndDoctorTests {
    private struct Setup: Decodable {
        let changed: Bool
        let applied: [String]
    }

    private struct Health: Decodable {
        struct Check: Decodable {
            let check: String
            let organisation: String?
            let state: String
            let what: String
            let todo: String?
        }

        let healthy: Bool
        let checks: [Check]
    }

    @Test("setup changes nothing the second time")
    func again() async throws {
        let run = try await ProgramHome.shared().run(["setup", "--format", "json"])
        let setup = try run.decoded(Setup.self)
        #expect(run.status == 0)
        #expect(!setup.changed)
        #expect(setup.applied.isEmpty)
    }

    @Test("doctor finds a sound installation sound, organisation by organisation")
    func sound() async throws {
        // A home of its own: in the shared one others are founding organisations, which for a moment are unfinished.
        let home = try await ProgramHome.make("sound")
        for slug in ["een", "twee"] {
            #expect(try await home.run(["organisation", "create", slug, "--name", slug]).status == 0)
        }
        let places = try ProgramHome.bare("sound-places").path
        for sort in ["lasting", "epochs"] {
            #expect(try await home.run(["key", "copy", "--keys", sort, "--to", "\(places)/\(sort)"]).status == 0)
        }
        #expect(try await home.run(["key", "confirm-copy", "\(places)/lasting", "\(places)/epochs"]).status == 0)
        let backup = ["backup", "--to", "\(places)/backup", "--keys-to", "\(places)/keys"]
        #expect(try await home.run(backup).status == 0)
        let run = try await home.run(["doctor", "--format", "json"])
        let health = try run.decoded(Health.self)
        #expect(run.status == 0)
        #expect(health.healthy)
        let kinds = Set(health.checks.map(\.check))
        #expect(
            kinds.isSuperset(of: [
                "home", "socket", "programs", "server", "version", "durability", "roles", "migrations", "clock", "disk",
                "host",
            ]))
        for slug in ["een", "twee"] {
            let own = health.checks.filter { $0.organisation == slug }
            #expect(Set(own.map(\.check)) == ["journal", "keyring", "copies", "backup", "ledger", "registers"])
        }
        #expect(health.checks.filter { $0.state != "ok" }.allSatisfy { $0.todo != nil })
    }

    @Test("doctor sees a home and a socket folder that others may enter, and says what to do")
    func unsafeFolders() async throws {
        let home = try await ProgramHome.make("unsafe")
        #expect(try await home.run(["doctor"]).status == 0)
        let socket = PrivateCluster(home: try Home(path: home.path)).status()
        guard case .running(let folder) = socket else {
            Issue.record("the server does not run")
            return
        }
        for (check, path) in [("home", home.path), ("socket", folder)] {
            let before = TemporaryFolder.permissions(of: path)
            #expect([0o700, 0o710].contains(before))
            for mode: mode_t in [0o755, 0o701, 0o750, 0o770, 0o707] {
                #expect(chmod(path, mode) == 0)
                let run = try await home.run(["doctor", "--format", "json"])
                #expect(run.status == 1, "\(check) \(String(mode, radix: 8))")
                let found = try run.decoded(Health.self).checks.first { $0.check == check }
                #expect(found?.state == "wrong")
                #expect(found?.what.contains(path) == true)
                #expect(found?.todo?.contains("chmod") == true)
            }
            #expect(chmod(path, 0o755) == 0)
            let dutch = try await home.run(["doctor", "--language", "nl"])
            #expect(dutch.output.replacing(/\s+/, with: " ").contains("niet veilig: andere accounts"))
            // What is to be typed stands in one line.
            #expect(dutch.output.contains("chmod \(String(before, radix: 8)) '\(path)'"))
            // What it says to do is what helps.
            let todo = try await home.run(["doctor", "--format", "json"]).decoded(Health.self).checks.compactMap(\.todo)
            #expect(todo.contains { $0.contains("chmod \(String(before, radix: 8)) '\(path)'") })
            #expect(chmod(path, mode_t(before)) == 0)
        }
        if geteuid() == 0 {
            var found = stat()
            #expect(stat(folder, &found) == 0)
            #expect(chown(folder, 1, 1) == 0)
            let run = try await home.run(["doctor", "--format", "json"])
            #expect(chown(folder, found.st_uid, found.st_gid) == 0)
            #expect(try run.decoded(Health.self).checks.contains { $0.check == "socket" && $0.state == "wrong" })
        }
    }

    @Test("doctor says what is wrong where nothing was set up, ends with 1 and makes nothing")
    func empty() async throws {
        let home = try ProgramHome.bare("empty")
        let run = try await home.run(["doctor", "--format", "json"])
        let health = try run.decoded(Health.self)
        #expect(run.status == 1)
        #expect(!health.healthy)
        #expect(health.checks.contains { $0.check == "home" && $0.state == "wrong" })
        #expect(try FileManager.default.contentsOfDirectory(atPath: home.path).isEmpty)
    }

    @Test("doctor sees a lost keyring and a database of a newer release, which every command refuses with 2")
    func broken() async throws {
        let home = try await ProgramHome.make("broken")
        #expect(try await home.run(["organisation", "create", "verloren", "--name", "Verloren"]).status == 0)
        let keyring = "\(home.path)/keyring"
        for folder in try FileManager.default.contentsOfDirectory(atPath: keyring) {
            try FileManager.default.removeItem(atPath: "\(keyring)/\(folder)/epoch-1.key")
        }
        let lost = try await home.run(["doctor", "--format", "json"])
        #expect(lost.status == 1)
        #expect(
            try lost.decoded(Health.self).checks.contains {
                $0.check == "keyring" && $0.organisation == "verloren" && $0.state == "wrong"
            })
        #expect(try await home.run(["log", "head"]).status == 2)

        try await Self.pretendNewer(home)
        let newer = try await home.run(["organisation", "list"])
        #expect(newer.status == 2)
        #expect(newer.errors.contains("newer release"))
        let seen = try await home.run(["doctor", "--format", "json"])
        #expect(seen.status == 1)
        #expect(
            try seen.decoded(Health.self).checks.contains { $0.check == "migrations" && $0.state == "wrong" })
    }

    @Test("a server that is not there is 69, with nothing on standard output")
    func unreachable() async throws {
        let home = try ProgramHome.bare("unreachable")
        let run = try await home.run(
            ["organisation", "list"], environment: ["DOSSIER_DATABASE": "host=\(home.path)/nowhere dbname=dossier"])
        #expect(run.status == 69)
        #expect(run.output.isEmpty)
        #expect(!run.errors.isEmpty)
    }

    @Test("a connection string that is none is refused with 2, and not repeated")
    func malformed() async throws {
        let home = try ProgramHome.bare("malformed")
        let run = try await home.run(
            ["organisation", "list"], environment: ["DOSSIER_DATABASE": "host=x password='geheim"])
        #expect(run.status == 2)
        #expect(!run.errors.contains("geheim"))
    }

    /// Adds a migration that this release doesn't have, as an upgrade that was undone leaves one.
    private static func pretendNewer(_ home: ProgramHome) async throws {
        let cluster = PrivateCluster(home: try Home(path: home.path))
        let connection = try await PostgresConnection.open(
            cluster.administration(database: DatabaseLocation.databaseName))
        do {
            try await connection.run { connection in
                _ = try connection.execute(
                    """
                    insert into dossier.migration (number, name, checksum)
                    values (9999, '9999_future.sql', sha256('future'))
                    """)
            }
            await connection.close()
        } catch {
            await connection.close()
            throw error
        }
    }
}
