import Postgres
import Schema

extension Setup {
    /// Makes the four roles, and lets whoever connects become them.
    func makeRoles() async throws(InstallationFailure) {
        let schema = schema
        let isPrivate = if case .privateCluster = location { true } else { false }
        // On the private cluster the database may not exist yet; roles belong to the whole server.
        let configuration = location.administration(database: "postgres")
        try await SchemaSession.with(configuration) { (session) throws(InstallationFailure) in
            try await session.requireVersion()
            try await session.lock()
            do throws(InstallationFailure) {
                try await session.run(try schema.file("roles.sql"), of: .privileges)
                if isPrivate { try await session.run(try schema.file("logins.sql"), of: .privileges) }
            } catch .schemaFileRefused(_, _, let failure) where failure.sqlState == .insufficientPrivilege {
                throw .rolesMissing(roles: DatabaseRole.allCases, failure: failure)
            }
        }
    }

    /// Makes the database on the private cluster, and on either lets the roles into it.
    func makeDatabase() async throws(InstallationFailure) {
        let schema = schema
        if case .privateCluster(let cluster) = location {
            try await SchemaSession.with(cluster.administration()) { (session) throws(InstallationFailure) in
                try await session.lock()
                try await session.makeDatabase(DatabaseLocation.databaseName, owner: .owner)
            }
        }
        try await SchemaSession.with(location.administration()) { (session) throws(InstallationFailure) in
            try await session.lock()
            try await session.run(try schema.file("database.sql"), of: .privileges)
        }
    }
}

extension Schema {
    /// Files of `privileges/` that need more than the owner's rights; setup runs them, and an upgrade does not.
    static let administrative: Set<String> = ["roles.sql", "logins.sql", "database.sql"]

    func file(_ name: String) throws(InstallationFailure) -> SchemaFile {
        do {
            return try privilege(name)
        } catch {
            throw .schema(error)
        }
    }
}
