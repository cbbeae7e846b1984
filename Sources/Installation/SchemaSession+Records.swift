import Postgres
import Schema

extension SchemaSession {
    /// Compares what the database has recorded with the files.
    func plan(for schema: Schema) async throws(InstallationFailure) -> SchemaPlan {
        let isNew = try await read("select to_regclass('dossier.migration') is null", "looking for its migrations") {
            (rows) throws(PostgresFailure) in try rows.single().decode(Bool.self, at: 0)
        }
        let grants = schema.privileges.filter { !Schema.administrative.contains($0.name) }
        if isNew {
            return SchemaPlan(
                migrations: schema.migrations, functions: schema.functions, privileges: grants,
                newRegisters: schema.registers)
        }
        var plan = SchemaPlan(migrations: try await pending(of: schema.migrations))
        let recorded = try await recordedFiles()
        plan.functions = try await changed(schema.functions, of: .functions, recorded)
        let registers = try await changed(schema.registers, of: .registers, recorded)
        plan.newRegisters = registers.filter { recorded["\(SchemaFolder.registers.rawValue)/\($0.name)"] == nil }
        plan.changedRegisters = registers.filter { !plan.newRegisters.contains($0) }
        let changedGrants = try await changed(grants, of: .privileges, recorded)
        let isOtherwiseNew = plan.migrations.isEmpty && plan.functions.isEmpty && plan.newRegisters.isEmpty
        plan.privileges = isOtherwiseNew && changedGrants.isEmpty ? [] : grants
        return plan
    }

    func apply(migration file: SchemaFile) async throws(InstallationFailure) {
        try await run(
            file, of: "migrations",
            recording: """
                insert into dossier.migration (number, name, checksum)
                values (\(file.number ?? 0), \(file.name), sha256(convert_to(\(file.text), 'UTF8')))
                """)
    }

    func apply(_ file: SchemaFile, of folder: SchemaFolder) async throws(InstallationFailure) {
        try await run(file, of: folder.rawValue, recording: recording(file, of: folder))
    }

    func run(_ file: SchemaFile, of folder: SchemaFolder) async throws(InstallationFailure) {
        try await run(file, of: folder.rawValue, recording: nil)
    }

    func record(_ file: SchemaFile, of folder: SchemaFolder) async throws(InstallationFailure) {
        try await execute(recording(file, of: folder), "recording a rebuilt register")
    }

    private func recording(_ file: SchemaFile, of folder: SchemaFolder) -> SQL {
        """
        insert into dossier.schema_file (folder, name, digest)
        values (\(folder.rawValue), \(file.name), sha256(convert_to(\(file.text), 'UTF8')))
        on conflict (folder, name) do update set digest = excluded.digest, applied_at = clock_timestamp()
        """
    }

    /// The migrations still to be applied.
    ///
    /// - Throws: `InstallationFailure.migrations` where an applied one changed, is missing, has one slipped in before
    ///   it, or comes from a release after this one.
    private func pending(of files: [SchemaFile]) async throws(InstallationFailure) -> [SchemaFile] {
        let digests = try await digests(of: files)
        let applied = try await read(
            "select number, name, checksum from dossier.migration order by number", "reading its migrations"
        ) { (rows) throws(PostgresFailure) in
            try rows.map { (row) throws(PostgresFailure) in try row.decode(Int.self, String.self, [UInt8].self) }
        }
        for (number, name, checksum) in applied {
            guard number <= files.count else { throw .migrations(.newerDatabase(name)) }
            let file = files[number - 1]
            guard file.name == name else { throw .migrations(.missing(name)) }
            guard digests[number - 1] == checksum else { throw .migrations(.changed(name)) }
        }
        if let last = applied.last?.0, last != applied.count {
            let numbers = Set(applied.map(\.0))
            let gap = files.first { file in file.number.map { $0 <= last && !numbers.contains($0) } ?? false }
            throw .migrations(.outOfOrder(gap?.name ?? ""))
        }
        return Array(files.dropFirst(applied.count))
    }

    private func recordedFiles() async throws(InstallationFailure) -> [String: [UInt8]] {
        try await read("select folder, name, digest from dossier.schema_file", "reading its files") {
            (rows) throws(PostgresFailure) in
            var recorded: [String: [UInt8]] = [:]
            for row in rows {
                let (folder, name, digest) = try row.decode(String.self, String.self, [UInt8].self)
                recorded["\(folder)/\(name)"] = digest
            }
            return recorded
        }
    }

    private func changed(
        _ files: [SchemaFile], of folder: SchemaFolder, _ recorded: [String: [UInt8]]
    ) async throws(InstallationFailure) -> [SchemaFile] {
        let digests = try await digests(of: files)
        return zip(files, digests).filter { recorded["\(folder.rawValue)/\($0.0.name)"] != $0.1 }.map(\.0)
    }

    /// The server computes them: this room has no need of a cryptographic library otherwise.
    private func digests(of files: [SchemaFile]) async throws(InstallationFailure) -> [[UInt8]] {
        if files.isEmpty { return [] }
        return try await read(
            """
            select sha256(convert_to(content, 'UTF8'))
            from unnest(\(PostgresArray(files.map(\.text)))) with ordinality as file (content, place)
            order by place
            """, "comparing its files"
        ) { (rows) throws(PostgresFailure) in
            try rows.map { (row) throws(PostgresFailure) in try row.decode([UInt8].self, at: 0) }
        }
    }
}
