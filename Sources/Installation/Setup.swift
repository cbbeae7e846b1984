import Foundation
import Postgres
package import Schema

/// Everything the database side of `dossier setup` does: folders, server, roles, database, migrations, privileges.
///
/// It is an upgrade as well, and running it again changes nothing.
package struct Setup: Sendable {
    package let home: Home
    package let location: DatabaseLocation
    package let schema: Schema

    package init(home: Home, location: DatabaseLocation, schema: Schema) {
        self.home = home
        self.location = location
        self.schema = schema
    }

    /// The installation the environment names; see `Home.current` and `DatabaseLocation.current` for the variables.
    package static func current(
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws(InstallationFailure) -> Setup {
        let home = try Home.current(environment: environment)
        let location = try DatabaseLocation.current(home: home, environment: environment)
        do {
            return Setup(home: home, location: location, schema: try Schema.shipped())
        } catch {
            throw .schema(error)
        }
    }

    /// Does whatever is still missing.
    ///
    /// - Returns: What was applied; empty where everything stood.
    @discardableResult
    package func run(
        progress: @Sendable (SetupStep) -> Void = { _ in }
    ) async throws(InstallationFailure) -> SchemaPlan {
        progress(.preparingFolders)
        try home.prepare()
        progress(.startingServer)
        try await location.makeReady()
        progress(.makingRoles)
        try await makeRoles()
        progress(.makingDatabase)
        try await makeDatabase()
        return try await Migrations(schema: schema).apply(
            to: location.configuration(for: .owner), progress: progress)
    }

    /// For every command: the private cluster is made, started and upgraded when it needs to be; a server of your own
    /// is only looked at, because others may be using it.
    ///
    /// - Throws: `InstallationFailure.notSetUp` where a server of your own lacks something `dossier setup` brings.
    package func ensureReady(
        progress: @Sendable (SetupStep) -> Void = { _ in }
    ) async throws(InstallationFailure) {
        switch location {
        case .privateCluster(let cluster):
            let wasAbsent = cluster.status() == .absent
            if !wasAbsent {
                try home.prepare()
                try await location.makeReady()
                if try await isComplete() { return }
            }
            try await run(progress: progress)
        case .ownServer:
            try home.prepare()
            guard try await isComplete() else { throw .notSetUp }
        }
    }

    /// Whether the database is there and as this release wants it, rebuilds of registers aside.
    private func isComplete() async throws(InstallationFailure) -> Bool {
        do throws(InstallationFailure) {
            var plan = try await presentPlan()
            plan?.changedRegisters = []
            return plan?.isEmpty ?? false
        } catch .database(_, let failure) where failure.sqlState == .insufficientPrivilege {
            // A setup that broke off before its privileges.
            return false
        }
    }

    /// What is still to be applied; nil where there is not even a database, or no roles, to ask.
    private func presentPlan() async throws(InstallationFailure) -> SchemaPlan? {
        let schema = schema
        switch location {
        case .privateCluster:
            do throws(InstallationFailure) {
                return try await Migrations(schema: schema).plan(on: location.configuration(for: .app))
            } catch .database(_, let failure) where failure.step == .connect {
                // The server runs, so it is the database or the role that is missing.
                return nil
            }
        case .ownServer:
            return try await SchemaSession.with(location.administration()) {
                (session) throws(InstallationFailure) -> SchemaPlan? in
                try await session.requireVersion()
                guard try await session.mayBecomeEveryRole() else { return nil }
                try await session.become(.app)
                return try await session.plan(for: schema)
            }
        }
    }
}
