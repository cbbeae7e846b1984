import Foundation
import Installation
import Postgres
import Testing

@Suite("Copies on a server of one's own")
struct OwnServerTests {
    /// A server that somebody runs, with an account as the page on it makes one, and some databases.
    private struct Server {
        let home: ProgramHome
        let cluster: PrivateCluster

        static func make(databases: [String]) async throws -> Server {
            let home = try await ProgramHome.make("eigen-server")
            let cluster = PrivateCluster(home: try Home(path: home.path))
            // Whoever reaches the socket may be anybody there, as on many a server behind a firewall.
            let rules = "\(home.path)/cluster/pg_hba.conf"
            let kept = try String(contentsOfFile: rules, encoding: .utf8)
            try Data(("local all all trust\n" + kept).utf8).write(to: URL(filePath: rules))
            let server = Server(home: home, cluster: cluster)
            try await server.run(
                [
                    "select pg_reload_conf()", "create role dossier_login login createdb",
                    "create role vreemd login",
                    "grant dossier_owner, dossier_app, dossier_reader, dossier_backup to dossier_login",
                ]
                    + databases.map {
                        "create database \($0) owner dossier_login template template0 encoding 'UTF8' locale 'C.UTF-8'"
                    })
            return server
        }

        func run(_ statements: [String]) async throws {
            for statement in statements {
                let connection = try await PostgresConnection.open(cluster.administration(database: "postgres"))
                try await connection.run { connection in try connection.script(statement) }
                await connection.close()
            }
        }

        func environment(_ database: String, as account: String = "dossier_login") -> [String: String] {
            ["DOSSIER_DATABASE": "host=\(home.path)/socket dbname=\(database) user=\(account)"]
        }
    }

    @Test("are taken, tried and put back there; what the account may not do is refused with what to do")
    func drill() async throws {
        let server = try await Server.make(databases: ["een", "twee", "drie"])
        let (one, two) = (server.environment("een"), server.environment("twee"))
        let source = try ProgramHome.bare("eigen-van")
        func run(_ home: ProgramHome, _ arguments: [String], _ environment: [String: String]) async throws -> DossierRun
        {
            try await home.run(arguments, environment: environment)
        }
        for command in [
            ["setup"], ["organisation", "create", "eigen", "--name", "Eigen B.V."],
            ["client", "record", "--kind", "organisation", "--name", "Terug B.V."],
        ] {
            let made = try await run(source, command, one)
            #expect(made.status == 0, "\(command): \(made.errors)")
        }
        let places = try ProgramHome.bare("eigen-plaatsen").path
        let backup = ["backup", "--to", "\(places)/data", "--keys-to", "\(places)/keys", "--format", "json"]
        let taken = try await run(source, backup, one)
        #expect(taken.status == 0, "\(taken.errors)")
        #expect(try taken.decoded(SafekeepingTests.Backups.self).backups.map(\.restored) == [true])

        // Without the right to make a database it is read and not tried, and says so.
        try await server.run(["alter role dossier_login nocreatedb"])
        let untried = try await run(source, backup + ["--language", "nl"], one)
        #expect(untried.status == 0 && untried.errors.contains("CREATEDB"), "\(untried.errors)")
        #expect(try untried.decoded(SafekeepingTests.Backups.self).backups.map(\.restored) == [false])

        let restore = [
            "restore", "--yes", "--format", "json", "--from", "\(places)/data", "--keys-from", "\(places)/keys",
            "--keyring", "\(source.path)/keyring",
        ]
        // An account that may take on none of the roles, and a database in which there is an organisation.
        let strange = try await run(
            try ProgramHome.bare("eigen-vreemd"), restore + ["--language", "nl"],
            server.environment("drie", as: "vreemd"))
        #expect([2, 69].contains(strange.status) && strange.errors.contains("rollen"), "\(strange.errors)")
        let occupied = try await run(try ProgramHome.bare("eigen-bezet"), restore + ["--language", "en"], one)
        #expect(occupied.status == 2 && occupied.errors.contains("Nothing was changed"), "\(occupied.errors)")

        let target = try ProgramHome.bare("eigen-naar")
        let back = try await run(target, restore, two)
        #expect(back.status == 0, "\(back.errors)")
        #expect(try back.decoded(SafekeepingTests.Restored.self).organisations.allSatisfy { $0.ok == true })
        let found = try await run(target, ["client", "find", "terug", "--format", "json"], two)
        #expect(found.output.contains("Terug B.V."), "\(found.errors)")
        #expect(try await run(target, ["log", "verify"], two).status == 0)
        #expect(!FileManager.default.fileExists(atPath: "\(target.path)/cluster"))
    }
}
