package import Facts
import Foundation
import Ledger
import MerkleLog
package import Postgres
package import Vault

/// Takes everything of one organisation out of the database, as it stood at one moment, into two sealed files.
///
/// It reads as the program's own role, within the one organisation that row-level security lets it see: no row of
/// another can come along.
package struct BackupTaking: Sendable {
    package let backup: BackupID
    let organisation: OrganisationID
    let configuration: PostgresConfiguration
    let madeAt: Instant

    /// Rows are put into pieces of so many bytes, which is what has to be in memory.
    private static let pieceLength = 4 << 20

    /// - Parameters:
    ///   - organisation: Whose.
    ///   - configuration: How to reach the database as the role that records.
    ///   - madeAt: Now.
    package init(of organisation: OrganisationID, from configuration: PostgresConfiguration, at madeAt: Instant) {
        backup = .random()
        self.organisation = organisation
        self.configuration = configuration.patient
        self.madeAt = madeAt
    }

    /// Writes both files; on disk, under these names, when it returns.
    ///
    /// The key store is copied after the data, and the journal of destroyed keys after the key store: each of them may
    /// know more than what was copied before it, and never less.
    ///
    /// - Parameters:
    ///   - data: Where everything but the keys goes.
    ///   - keys: Where the key store goes.
    ///   - key: What seals them.
    ///   - journal: Which keys were destroyed.
    ///   - keyring: The organisation's keyring, where it goes along.
    ///   - progress: Called with the number of bytes that were written.
    /// - Returns: What the data say of themselves.
    /// - Throws: `SafekeepingFailure`; what was written is to be removed by the caller then.
    package func take(
        data: String, keys: String, sealedWith key: BackupKey, journal: KeyJournal, with keyring: KeyCollection? = nil,
        progress: @Sendable @escaping (Int) -> Void = { _ in }
    ) async throws -> Manifest {
        _ = try await journal.verify()
        let manifest = try await snapshot { connection in
            let tables = try KeptTables.all(on: connection).filter { !KeptTables.withKeysAlone.contains($0.name) }
            let manifest = try self.manifest(.data, tables, on: connection)
            try write(manifest, to: data, sealedWith: key, on: connection, progress)
            return manifest
        }
        try await snapshot { connection in
            let tables = try KeptTables.all(on: connection).filter { KeptTables.withKeys.contains($0.name) }
            let listed = try self.manifest(.keys, tables, on: connection)
            try write(listed, to: keys, sealedWith: key, on: connection, progress) {
                for (_, purpose, text) in keyring?.texts ?? [] {
                    try $0.add("keyring/\(purpose).key", Data(text.utf8))
                }
                try $0.add(CopyReading.journal, Data(try journal.copy()))
            }
        }
        return manifest
    }

    /// Reads within the organisation, everything as it stood at one moment.
    private func snapshot<Value: Sendable>(
        _ body: @Sendable (isolated PostgresConnection) throws -> Value
    ) async throws -> Value {
        let connection = try await PostgresConnection.open(configuration)
        let organisation = organisation
        let result: Result<Value, any Error>
        do {
            result = .success(
                try await connection.transaction(.snapshot) { connection in
                    try LedgerReader.enter(organisation, on: connection)
                    return try body(connection)
                })
        } catch {
            result = .failure(error)
        }
        await connection.close()
        return try result.get()
    }

    private func manifest(
        _ content: SealedHeader.Content, _ tables: [Manifest.Table], on connection: isolated PostgresConnection
    ) throws -> Manifest {
        let row = try connection.execute(
            "select slug::text, practice from dossier.organisation where organisation = \(organisation)"
        ).single()
        let (slug, practice) = try row.decode(String.self, Bool.self)
        return Manifest(
            content: content.rawValue, organisation: organisation.description, backup: backup.description, slug: slug,
            practice: practice, madeAt: madeAt.description, migration: try KeptTables.migration(on: connection),
            size: try LedgerReader(organisation: organisation).head(on: connection).size, tables: tables)
    }

    private func write(
        _ manifest: Manifest, to path: String, sealedWith key: BackupKey, on connection: isolated PostgresConnection,
        _ progress: (Int) -> Void, _ more: (TapeWriter) throws -> Void = { _ in }
    ) throws {
        guard let content = SealedHeader.Content(rawValue: manifest.content) else { return }
        let file = try SealedWriter(
            draft: path,
            SealedHeader(content: content, organisation: organisation, backup: backup, key: key.key), key: key)
        // 946,684,800 seconds lie between 1970, where an archive counts from, and 2000.
        let tape = TapeWriter(file: file, seconds: madeAt.microsecondsSince2000 / 1_000_000 + 946_684_800)
        try tape.add(Manifest.name, try manifest.canonical)
        var totals = Totals()
        for table in manifest.tables {
            totals.rows[table.name] = try write(table, to: tape, &totals, on: connection) { progress(file.length) }
        }
        try more(tape)
        try tape.add(Totals.name, try totals.canonical)
        try tape.finish()
    }

    private func write(
        _ table: Manifest.Table, to tape: TapeWriter, _ totals: inout Totals,
        on connection: isolated PostgresConnection, _ progress: () -> Void
    ) throws -> Int {
        let columns = table.columns.map { SQL(unsafe: "\"\($0.name)\"") }
        var list: SQL = ""
        for (index, column) in columns.enumerated() { list = index == 0 ? column : "\(list), \(column)" }
        let isLedger = table.name == KeptTables.event
        let order: SQL = isLedger ? "order by position" : ""
        // Of the entries themselves: what a reader of the copy finds must not hang on what stands beside them.
        let entry = isLedger ? table.index(of: "entry") : nil
        var tree = GrowingTree()
        var piece = CopyFile()
        var pieces = 0
        var rows = 0
        func put() throws {
            pieces += 1
            rows += piece.rowCount
            let number = String(pieces)
            let name = "\(table.name)/\(String(repeating: "0", count: max(0, 6 - number.count)))\(number).copy"
            try piece.finish { try tape.add(name, $0) }
            progress()
        }
        let query: SQL = """
            select \(list) from dossier.\(identifier: table.name)
             where organisation = \(literal: organisation.description) \(order)
            """
        try connection.copyOut(query) { row in
            piece.append(row)
            if let entry, let bytes = row.bytes(entry) { tree.append(leaf: LeafHash(entry: bytes).bytes) }
            if piece.length >= Self.pieceLength { try put() }
        }
        if piece.rowCount > 0 { try put() }
        if isLedger { totals.root = Hexadecimal.text(of: tree.root) }
        return rows
    }
}

extension PostgresConfiguration {
    /// The same with the patience that a whole ledger takes.
    var patient: PostgresConfiguration {
        var patient = self
        patient.statementTimeout = .seconds(12 * 3_600)
        patient.idleInTransactionTimeout = .seconds(3_600)
        return patient
    }
}
