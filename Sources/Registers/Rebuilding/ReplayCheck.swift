package import Facts
import Ledger
package import Postgres
package import Views

/// Folds an organisation's ledger afresh and compares the result with the registers in use, row by row.
package struct ReplayCheck: Sendable {
    private let configuration: PostgresConfiguration
    private let definitions: [RegisterDefinition]

    /// What the comparison of one register gave.
    package struct Result: Hashable, Sendable {
        package let name: RegisterName
        /// The number of entries up to which was compared.
        package let position: Int64
        /// Rows that folding gives.
        package let rows: Int
        /// SHA-256 in hexadecimal of what folding gives: over the SHA-256 of each row's text, in the order of the key.
        package let digest: String
        /// The same of the register in use.
        package let storedRows: Int
        package let storedDigest: String

        package var isEqual: Bool { rows == storedRows && digest == storedDigest }
    }

    /// - Parameters:
    ///   - configuration: The database, as its owner.
    ///   - definitions: The registers to compare, each with its file.
    package init(configuration: PostgresConfiguration, definitions: [RegisterDefinition]) {
        var patient = configuration
        patient.statementTimeout = .seconds(6 * 3_600)
        patient.idleInTransactionTimeout = .seconds(3_600)
        self.configuration = patient
        self.definitions = definitions
    }

    /// Compares everything up to where each register has come; what is appended meanwhile doesn't matter.
    package func run(
        _ organisation: OrganisationID,
        progress: @Sendable (RebuildProgress) -> Void = { _ in }
    ) async throws -> [Result] {
        try await Rebuild.connected(configuration) { reader, writer in
            let standings = try await reader.run { connection in
                try connection.transaction(.snapshot) { connection in
                    try LedgerReader.enter(organisation, on: connection)
                    return try Checkpoints(organisation: organisation).standings(on: connection)
                }
            }
            let positions = Dictionary(uniqueKeysWithValues: standings.map { ($0.name, $0.position) })
            let fresh = FreshTables(definitions, reader: reader, writer: writer)
            try await fresh.make()
            do {
                let end = definitions.compactMap { positions[$0.name] }.max() ?? 0
                let filling = try await fresh.fill(organisation, upTo: end, progress: progress)
                try await fresh.close(filling, of: organisation)
                let results = try await compare(organisation, positions, on: writer)
                try await fresh.drop()
                return results
            } catch {
                try? await fresh.drop()
                throw error
            }
        }
    }

    private func compare(
        _ organisation: OrganisationID, _ positions: [RegisterName: Int64], on connection: PostgresConnection
    ) async throws -> [Result] {
        let definitions = definitions
        return try await connection.run { connection in
            try connection.transaction(.snapshot) { connection in
                try LedgerReader.enter(organisation, on: connection)
                try connection.script("set local datestyle = 'ISO'")
                return try definitions.map { definition in
                    let position = positions[definition.name] ?? 0
                    let fresh = try Self.digest(
                        definition.name, definition.freshTable, organisation, position, on: connection)
                    let stored = try Self.digest(
                        definition.name, definition.name.rawValue, organisation, position, on: connection)
                    return Result(
                        name: definition.name, position: position, rows: fresh.rows, digest: fresh.digest,
                        storedRows: stored.rows, storedDigest: stored.digest)
                }
            }
        }
    }

    /// Rows as they were known when so many entries had been folded: what ended later had not ended yet.
    private static func digest(
        _ name: RegisterName, _ table: String, _ organisation: OrganisationID, _ position: Int64,
        on connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> (rows: Int, digest: String) {
        let open = "\(Int64.max)"
        let columns = name.columns.map { column in
            column.name == "recorded_until"
                ? "case when recorded_until >= \(position) then \(open) else recorded_until end" : column.name
        }
        let key = name.keyColumns.map { $0.type == .text ? "\($0.name) collate \"C\"" : $0.name }
        let row = try connection.execute(
            """
            select count(*), encode(sha256(coalesce(string_agg(
                       sha256(convert_to(row(\(unsafe: columns.joined(separator: ", ")))::text, 'UTF8')), ''::bytea
                       order by \(unsafe: key.joined(separator: ", "))), '')), 'hex')
              from dossier.\(unsafe: table)
             where organisation = \(organisation) and recorded_from < \(position)
            """
        ).single()
        return (try row.decode(Int.self, at: 0), try row.decode(String.self, at: 1))
    }
}
