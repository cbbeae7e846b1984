import Glibc
package import Postgres

/// A database beside the one in use, with the same schema and nothing in it, in which a backup is put back by way of
/// trial.
package struct TrialDatabase: Sendable {
    private static let prefix = "dossier_trial_"

    private let setup: Setup
    private let name: String

    /// Makes one for `body` and drops it afterwards; those that a killed program left go too.
    ///
    /// - Returns: What `body` returns; nothing where the server doesn't let us make databases.
    package static func with<Value: Sendable>(
        on setup: Setup, _ body: (TrialDatabase) async throws -> Value
    ) async throws -> Value? {
        let lock = try TrialLock(setup.home)
        defer { withExtendedLifetime(lock) {} }
        let trial = TrialDatabase(
            setup: setup, name: prefix + String(UInt64.random(in: 0...(.max)), radix: 36))
        do {
            try await clear(on: setup)
            try await trial.make()
        } catch InstallationFailure.database(_, let failure) where failure.sqlState == .insufficientPrivilege {
            return nil
        }
        let result: Result<Value, any Error>
        do {
            result = .success(try await body(trial))
        } catch {
            result = .failure(error)
        }
        try await trial.drop()
        return try result.get()
    }

    /// How to reach it as a role.
    package func configuration(for role: DatabaseRole) -> PostgresConfiguration {
        setup.location.configuration(for: role).with(database: name)
    }

    private var administration: PostgresConfiguration { setup.location.administration().with(database: name) }

    private func make() async throws(InstallationFailure) {
        let (name, setup) = (name, setup)
        try await SchemaSession.with(setup.location.administration()) { (session) throws(InstallationFailure) in
            try await session.makeDatabase(name, owner: .owner)
        }
        try await SchemaSession.with(administration) { (session) throws(InstallationFailure) in
            try await session.run(try setup.schema.file("database.sql"), of: .privileges)
        }
        try await Migrations(schema: setup.schema).apply(to: configuration(for: .owner))
    }

    private func drop() async throws(InstallationFailure) {
        let name = name
        try await SchemaSession.with(setup.location.administration()) { (session) throws(InstallationFailure) in
            _ = try await session.execute(
                "drop database if exists \(identifier: name) with (force)", "dropping a database of a trial")
        }
    }

    /// What is left of trials that were killed: nobody is connected to it.
    package static func left(on setup: Setup) async throws(InstallationFailure) -> [String] {
        // Somebody who tries a copy right now may not be connected at this moment.
        guard (try? TrialLock(setup.home, patience: .zero)) != nil else { return [] }
        return try await SchemaSession.with(setup.location.administration()) {
            (session) throws(InstallationFailure) in try await Self.left(in: session)
        }
    }

    private static func left(in session: SchemaSession) async throws(InstallationFailure) -> [String] {
        let pattern = prefix.replacing("_", with: "\\_") + "%"
        return try await session.read(
            """
            select d.datname::text from pg_database as d
             where d.datname like \(pattern)
               and not exists (select from pg_stat_activity as a where a.datname = d.datname)
             order by d.datname
            """, "looking for databases of trials"
        ) { (rows) throws(PostgresFailure) in
            try rows.map { (row) throws(PostgresFailure) in try row.decode(String.self, at: 0) }
        }
    }

    /// Drops what is left of trials that nobody is connected to.
    package static func clear(on setup: Setup) async throws(InstallationFailure) {
        try await SchemaSession.with(setup.location.administration()) { (session) throws(InstallationFailure) in
            for name in try await Self.left(in: session) {
                try await session.execute(
                    "drop database if exists \(identifier: name)", "dropping a database of a trial")
            }
        }
    }
}

/// Keeps everybody else from trying for as long as it is held.
private final class TrialLock: Sendable {
    private let lock: ExclusiveLock

    init(_ home: Home, patience: Duration = .seconds(600)) throws(InstallationFailure) {
        lock = try ExclusiveLock(path: "\(home.path)/.trial.lock", owner: try home.owner(), patience: patience)
    }
}
