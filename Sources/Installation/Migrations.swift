package import Postgres
package import Schema

/// Brings a database to the shape this release works with: what is missing is applied, what disagrees is refused.
///
/// Migrations are applied once each, in a transaction each, and recorded with their SHA-256. Functions, privileges and
/// read models are compared by digest. Everything happens under one lock of the database, so that two programs starting
/// at once do it once. Nothing is applied twice, and a second run changes nothing.
package struct Migrations: Sendable {
    package let schema: Schema

    package init(schema: Schema) {
        self.schema = schema
    }

    /// What applying would do, by looking only.
    ///
    /// - Parameter configuration: The database, as any role that may read `dossier.migration`.
    /// - Returns: What applying would do, and nothing where all is as it should be.
    /// - Throws: `InstallationFailure.migrations` where records and files disagree.
    package func plan(on configuration: PostgresConfiguration) async throws(InstallationFailure) -> SchemaPlan {
        try await SchemaSession.with(configuration) { (session) throws(InstallationFailure) in
            try await session.plan(for: schema)
        }
    }

    /// Applies what is missing.
    ///
    /// - Parameters:
    ///   - configuration: The database, as its owner.
    ///   - progress: Called before each file.
    /// - Returns: What was done; the registers in it that exist already are not touched but left to a rebuild.
    /// - Throws: `InstallationFailure`; files applied before the one that was refused stay applied.
    @discardableResult
    package func apply(
        to configuration: PostgresConfiguration, progress: @Sendable (SetupStep) -> Void = { _ in }
    ) async throws(InstallationFailure) -> SchemaPlan {
        try await SchemaSession.with(configuration) { (session) throws(InstallationFailure) in
            try await session.lock()
            let plan = try await session.plan(for: schema)
            for file in plan.migrations {
                progress(.applying("migrations/\(file.name)"))
                try await session.apply(migration: file)
            }
            for file in plan.functions {
                progress(.applying("functions/\(file.name)"))
                try await session.apply(file, of: .functions)
            }
            for file in plan.newRegisters {
                progress(.applying("registers/\(file.name)"))
                try await session.apply(file, of: .registers)
            }
            // Last, because they speak of everything before them; and whole, because a privilege that is no longer
            // in the file has to go.
            for file in plan.privileges {
                progress(.applying("privileges/\(file.name)"))
                try await session.apply(file, of: .privileges)
            }
            return plan
        }
    }

    /// Records that a register was rebuilt from its present file, after the rebuild has put it in place.
    package func record(register file: SchemaFile, on configuration: PostgresConfiguration)
        async throws(InstallationFailure)
    {
        try await SchemaSession.with(configuration) { (session) throws(InstallationFailure) in
            try await session.record(file, of: .registers)
        }
    }
}
