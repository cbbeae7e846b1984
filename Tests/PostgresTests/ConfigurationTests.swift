import Postgres
import Testing

@Suite("Configuration")
struct ConfigurationTests {
    @Test("Connection strings are read by libpq, addresses and keywords alike")
    func readsConnectionStrings() throws {
        let address = try PostgresConfiguration(
            connectionString: "postgresql://anna%40x:se%20cret@db.example:5433/dossier")
        #expect(address.user == "anna@x")
        #expect(address.database == "dossier")
        #expect(address.parameters["password"] == "se cret")
        #expect(address.parameters["port"] == "5433")
        let keywords = try PostgresConfiguration(connectionString: "host='/a b' dbname=x")
        #expect(keywords.parameters["host"] == "/a b")
    }

    @Test(
        "A malformed connection string fails without being quoted",
        arguments: ["host='canary", "nonsense=canary", "postgresql://[canary"])
    func refusesMalformed(text: String) {
        let failure = #expect(throws: PostgresFailure.self) { try PostgresConfiguration(connectionString: text) }
        #expect(failure?.kind == .configuration)
        #expect(failure.map { "\($0)\(String(reflecting: $0))".contains("canary") } == false)
    }

    @Test("The limits are set on every connection")
    func setsLimits() async throws {
        let connection = try await connect {
            $0.statementTimeout = .seconds(7)
            $0.lockTimeout = .milliseconds(1500)
            $0.idleInTransactionTimeout = .seconds(11)
            $0.settings["dossier.note"] = "a b\\c"
        }
        func setting(_ name: String) async throws -> String {
            try await connection.run("select current_setting(\(name))").single().decode(String.self, at: 0)
        }
        #expect(try await setting("statement_timeout") == "7s")
        #expect(try await setting("lock_timeout") == "1500ms")
        #expect(try await setting("idle_in_transaction_session_timeout") == "11s")
        #expect(try await setting("application_name") == "dossier")
        #expect(try await setting("client_encoding") == "UTF8")
        #expect(try await setting("TimeZone") == "UTC")
        #expect(try await setting("standard_conforming_strings") == "on")
        #expect(try await setting("dossier.note") == "a b\\c")
    }

    @Test("A limit of nothing is the shortest limit, not none")
    func zeroIsNotUnlimited() async throws {
        let connection = try await connect { $0.lockTimeout = .zero }
        let rows = try await connection.run("select current_setting('lock_timeout')")
        #expect(try rows.single().decode(String.self, at: 0) == "1ms")
    }

    @Test("Neither password nor user shows when a configuration is printed")
    func hidesPassword() throws {
        let configuration = try PostgresConfiguration(connectionString: "host=h user=canary-u password=canary-p")
        var dumped = ""
        dump(configuration, to: &dumped)
        #expect(!"\(configuration) \(String(reflecting: configuration)) \(dumped)".contains("canary"))
    }

    @Test("An unreachable server and an unknown database are told apart")
    func connectFailures() async throws {
        let nowhere = PostgresConfiguration(socketDirectory: "/nonexistent", port: 1, database: "x", user: "x")
        let unreachable = await failure(of: { _ = try await PostgresConnection.open(nowhere) })
        #expect(unreachable?.kind == .connection)
        #expect(unreachable?.step == .connect)
        #expect(unreachable?.sqlState == nil)
        let unknown = await failure(of: { _ = try await connect { $0 = $0.with(database: "canary") } })
        #expect(unknown?.kind == .connection)
        #expect(unknown?.sqlState == .invalidCatalogName)
        #expect(unknown?.description.contains("canary") == false)
        let stranger = await failure(of: { _ = try await connect { $0 = $0.with(user: "nobody-known") } })
        #expect(stranger?.sqlState == .invalidAuthorization)
    }

    @Test("A server that does not answer is given up in time")
    func connectTimeout() async throws {
        let silent = try SilentListener()
        defer { silent.close() }
        var configuration = PostgresConfiguration(
            socketDirectory: silent.directory, port: 5432, database: "x", user: "x")
        configuration.connectTimeout = .milliseconds(300)
        // Without the limit it would wait for ever, and so would this test.
        let failed = await failure(of: { [configuration] in _ = try await PostgresConnection.open(configuration) })
        #expect(failed?.kind == .timeout)
    }
}
