import Postgres
import Schema

/// One connection on which the database itself is looked at or changed.
struct SchemaSession: Sendable {
    private let connection: PostgresConnection

    /// "dossier" in ASCII and a one: whoever changes a database of Dossier holds this advisory lock.
    private static let lockKey: Int64 = 0x646f_7373_6965_7201

    /// Opens a connection for `body` and closes it after.
    static func with<Value: Sendable>(
        _ configuration: PostgresConfiguration,
        _ body: (SchemaSession) async throws(InstallationFailure) -> Value
    ) async throws(InstallationFailure) -> Value {
        var patient = configuration
        // An index on a ledger of years may take its time; and a second program waits for the first.
        patient.statementTimeout = .seconds(12 * 3_600)
        patient.lockTimeout = .seconds(120)
        let session = SchemaSession(
            connection: try await failing("connecting") {
                () async throws(PostgresFailure) in try await PostgresConnection.open(patient)
            })
        do throws(InstallationFailure) {
            let value = try await body(session)
            await session.connection.close()
            return value
        } catch {
            await session.connection.close()
            throw error
        }
    }

    /// Waits until no other program changes this database; the end of the connection lets go.
    func lock() async throws(InstallationFailure) {
        try await execute("select pg_advisory_lock(\(Self.lockKey))", "waiting for another setup to end")
    }

    /// Refuses a server older than the oldest this release is tested on.
    func requireVersion() async throws(InstallationFailure) {
        let version = try await read("select current_setting('server_version_num')::int8", "asking its version") {
            (rows) throws(PostgresFailure) in try rows.single().decode(Int.self, at: 0)
        }
        guard version >= ServerPrograms.oldest * 10_000 else { throw .serverTooOld(version: version) }
    }

    func mayBecomeEveryRole() async throws(InstallationFailure) -> Bool {
        let names = PostgresArray(DatabaseRole.allCases.map(\.name))
        let count = try await read(
            "select count(*) from pg_roles where rolname = any(\(names)) and pg_has_role(oid, 'member')",
            "looking for its roles"
        ) { (rows) throws(PostgresFailure) in try rows.single().decode(Int.self, at: 0) }
        return count == DatabaseRole.allCases.count
    }

    func become(_ role: DatabaseRole) async throws(InstallationFailure) {
        try await execute("set role \(identifier: role.name)", "taking on a role")
    }

    /// Makes a database where there is none of the name.
    func makeDatabase(_ name: String, owner: DatabaseRole) async throws(InstallationFailure) {
        let isThere = try await read(
            "select exists (select from pg_database where datname = \(name))", "looking for its database"
        ) { (rows) throws(PostgresFailure) in try rows.single().decode(Bool.self, at: 0) }
        if isThere { return }
        try await execute(
            """
            create database \(identifier: name) owner \(identifier: owner.name)
                template template0 encoding 'UTF8' locale 'C.UTF-8'
            """, "making its database")
    }

    @discardableResult
    func execute(_ sql: SQL, _ doing: String) async throws(InstallationFailure) -> Rows {
        try await Self.failing(doing) { () async throws(PostgresFailure) in
            try await connection.execute(sql)
        }
    }

    func read<Value: Sendable>(
        _ sql: SQL, _ doing: String, _ body: (Rows) throws(PostgresFailure) -> Value
    ) async throws(InstallationFailure) -> Value {
        let rows = try await execute(sql, doing)
        do {
            return try body(rows)
        } catch {
            throw .database(doing: doing, failure: error)
        }
    }

    /// Runs a whole file in one transaction, and records it in the same one.
    ///
    /// - Throws: `InstallationFailure.schemaFileRefused`, with nothing of the file left behind.
    func run(
        _ file: SchemaFile, of folder: String, recording record: SQL? = nil
    ) async throws(InstallationFailure) {
        let path = "\(folder)/\(file.name)"
        do {
            try await connection.run { connection in
                try connection.transaction { connection in
                    try connection.script(file.text)
                    if let record { try connection.execute(record) }
                }
            }
        } catch let failure as PostgresFailure {
            if failure.sqlState == .diskFull { throw .diskFull(path: "the database") }
            let line = failure.position.map { file.text.prefix($0).count { $0 == "\n" } + 1 }
            throw .schemaFileRefused(file: path, line: line, failure: failure)
        } catch {
            throw .schemaFileRefused(file: path, line: nil, failure: .decoding("a failure of another kind"))
        }
    }

    private static func failing<Value: Sendable>(
        _ doing: String, _ body: () async throws(PostgresFailure) -> Value
    ) async throws(InstallationFailure) -> Value {
        do {
            return try await body()
        } catch {
            throw error.sqlState == .diskFull
                ? .diskFull(path: "the database") : .database(doing: doing, failure: error)
        }
    }
}
