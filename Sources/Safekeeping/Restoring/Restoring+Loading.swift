import Facts
import Foundation
import Ledger
package import Postgres
import Vault

extension Restoring {
    /// Puts everything into a database in which nothing of the organisation is, in one transaction.
    ///
    /// It writes as the program's own role within the one organisation: a copy that holds rows of another one is
    /// refused by row-level security.
    ///
    /// - Parameters:
    ///   - contents: What ``check(progress:)`` found.
    ///   - slug: The address that it gets.
    ///   - configuration: How to reach the database as the role that records.
    ///   - verifying: Whether every entry is hashed and compared with its row before anything of it can be seen.
    ///   - progress: Called with how many bytes of how many were read.
    /// - Throws: `SafekeepingFailure` and `PostgresFailure`; nothing came back then.
    package func load(
        _ contents: Contents, as slug: String, into configuration: PostgresConfiguration, verifying: Bool = false,
        progress: @Sendable @escaping (Int, Int) -> Void = { _, _ in }
    ) async throws {
        let connection = try await PostgresConnection.open(configuration.patient)
        let result: Result<Void, any Error>
        do {
            result = .success(
                try await connection.run { connection in
                    try connection.transaction { connection in
                        try LedgerReader.enter(contents.organisation, on: connection)
                        try load(contents, slug, on: connection, progress)
                        if verifying { try verifyEntries(of: contents, on: connection) }
                    }
                })
        } catch {
            result = .failure(error)
        }
        await connection.close()
        try result.get()
    }

    private func load(
        _ contents: Contents, _ slug: String, on connection: isolated PostgresConnection,
        _ progress: (Int, Int) -> Void
    ) throws {
        let known = try connection.execute("select count(*) from dossier.organisation").single().decode(
            Int.self, at: 0)
        guard known == 0 else { throw SafekeepingFailure.notEmpty(organisations: known) }
        let loading = TableLoading(
            contents: contents, slug: slug, tables: try KeptTables.all(on: connection),
            migration: try KeptTables.migration(on: connection))
        let keyReading = try CopyReading(keys, .keys, keys: backupKeys)
        try loading.prepare(keyReading, on: connection)
        _ = try keyReading.read { table, piece in
            // Which keys were destroyed is what the data say; what came after is destroyed again by the journal.
            guard table.name != KeptTables.destroyed else { return try Self.rows(of: piece) }
            return try loading.load(table, piece, on: connection)
        }
        let reading = try CopyReading(data, .data, keys: backupKeys)
        try loading.prepare(reading, on: connection)
        _ = try reading.read { table, piece in
            progress(reading.file.progress.done, reading.file.progress.of)
            return try loading.load(table, piece, on: connection)
        }
        guard reading.manifest.backupID == contents.backup else {
            throw SafekeepingFailure.mixed(data: data, keys: keys, .organisations)
        }
        try loading.verify(on: connection)
    }

    private func verifyEntries(of contents: Contents, on connection: isolated PostgresConnection) throws {
        let reader = LedgerReader(organisation: contents.organisation)
        guard let first = try reader.verify(0..<contents.size, limit: 1, on: connection).first else { return }
        throw SafekeepingFailure.badEntry(file: data, position: first.position)
    }

    private static func rows(of piece: Data) throws -> Int {
        try piece.withUnsafeBytes { bytes in try CopyFile.read(bytes) { _ in } }
    }
}

/// Puts pieces into the tables they came from.
private struct TableLoading {
    let contents: Restoring.Contents
    let slug: String
    let tables: [Manifest.Table]
    let migration: Int

    /// Makes a table beside each one: rows can't be copied straight into one with row-level security in force.
    func prepare(_ reading: CopyReading, on connection: isolated PostgresConnection) throws {
        guard reading.manifest.migration <= migration else {
            throw SafekeepingFailure.newerSchema(file: reading.file.path, migration: reading.manifest.migration)
        }
        for table in reading.manifest.tables {
            guard let own = tables.first(where: { $0.name == table.name }),
                table.columns.allSatisfy({ own.columns.contains($0) })
            else { throw reading.malformed(table.name, .columns) }
            try connection.script("drop table if exists pg_temp.\"restored_\(table.name)\"")
            try connection.script(
                """
                create temp table "restored_\(table.name)" on commit drop as
                select \(Self.list(table)) from dossier."\(table.name)" where false
                """)
        }
    }

    /// - Returns: How many rows the piece had.
    func load(_ table: Manifest.Table, _ piece: Data, on connection: isolated PostgresConnection) throws -> Int {
        // No key comes back that was destroyed.
        let key = table.name == KeptTables.keyStore ? table.index(of: "key") : nil
        let destroyed = contents.store.destroyed
        var read = 0
        let beside = "restored_\(table.name)"
        try connection.copyIn(table: "pg_temp.\(beside)", columns: table.columns.map(\.name)) { writer in
            try piece.withUnsafeBytes { bytes in
                read = try CopyFile.read(bytes) { row in
                    if let key, destroyed.contains(try row.decode(KeyID.self, at: key)) { return }
                    try writer.beginRow()
                    for index in 0..<row.fieldCount {
                        if let bytes = row.bytes(index) { writer.write(bytes: bytes) } else { writer.writeNull() }
                    }
                }
            }
        }
        if table.name == KeptTables.suppression {
            // The order may lie behind the end of what comes back, where the restoration is what is recorded first.
            try connection.script(
                "update \"\(beside)\" set position = \(contents.size) where position > \(contents.size)")
        }
        if table.name == "organisation" {
            _ = try connection.execute("update \(identifier: beside) set slug = \(slug)")
        }
        try connection.script(
            """
            insert into dossier."\(table.name)" (\(Self.list(table)))
            select \(Self.list(table)) from "\(beside)";
            truncate "\(beside)";
            """)
        return read
    }

    /// Compares what is there now with what was in the copy.
    func verify(on connection: isolated PostgresConnection) throws {
        let row = try connection.execute(
            """
            select (select size from dossier.log where organisation = \(contents.organisation)),
                   (select count(*) from dossier.event where organisation = \(contents.organisation)),
                   (select count(*) from dossier.stream where organisation = \(contents.organisation))
            """
        ).single()
        let (size, events, streams) = try row.decode(Int64?.self, Int64.self, Int.self)
        guard size == contents.size, events == contents.size, streams == contents.rows["stream"] else {
            throw SafekeepingFailure.notRestored(organisation: contents.organisation, .rows)
        }
    }

    private static func list(_ table: Manifest.Table) -> String {
        table.columns.map { "\"\($0.name)\"" }.joined(separator: ", ")
    }
}
