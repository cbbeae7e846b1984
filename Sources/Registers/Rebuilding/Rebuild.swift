import Facts
import Ledger
package import Postgres
import Views

/// Makes registers anew from all ledgers of the database while the old ones stay in use.
///
/// Fresh tables are filled by COPY, then get their keys, indexes and row-level security, catch up with what was
/// recorded meanwhile, and take the place of the old ones in one transaction. Broken off at any point, it leaves the
/// old ones as they are, and beside them tables that the next one removes.
package struct Rebuild: Sendable {
    private let configuration: PostgresConfiguration
    private let definitions: [RegisterDefinition]

    /// - Parameters:
    ///   - configuration: The database, as its owner.
    ///   - definitions: The registers to make, each with its present file.
    package init(configuration: PostgresConfiguration, definitions: [RegisterDefinition]) {
        var patient = configuration
        patient.statementTimeout = .seconds(6 * 3_600)
        patient.idleInTransactionTimeout = .seconds(3_600)
        // Two connections sort keys at once; in memory that takes a third less time than through files.
        self.configuration = patient.with(setting: "maintenance_work_mem", "128MB")
            // Nothing counts until the exchange, and its commit puts everything before it on disk as well.
            .with(setting: "synchronous_commit", "off")
        self.definitions = definitions
    }

    package func run(
        progress: @Sendable (RebuildProgress) -> Void = { _ in }
    ) async throws -> RebuildReport {
        try await Self.connected(configuration) { reader, writer in
            let fresh = FreshTables(definitions, reader: reader, writer: writer)
            try await fresh.make()
            return try await run(fresh, progress)
        }
    }

    /// Opens two connections for `body` and closes them afterwards.
    static func connected<Value: Sendable>(
        _ configuration: PostgresConfiguration,
        _ body: (PostgresConnection, PostgresConnection) async throws -> Value
    ) async throws -> Value {
        let reader = try await PostgresConnection.open(configuration)
        do {
            let writer = try await PostgresConnection.open(configuration)
            let result: Result<Value, any Error>
            do { result = .success(try await body(reader, writer)) } catch { result = .failure(error) }
            // The server may take a moment to notice that a connection is gone, and the next rebuild may be quicker.
            _ = try? await writer.run("select pg_advisory_unlock_all()")
            await writer.close()
            await reader.close()
            return try result.get()
        } catch {
            await reader.close()
            throw error
        }
    }

    private func run(
        _ fresh: FreshTables, _ progress: @Sendable (RebuildProgress) -> Void
    ) async throws -> RebuildReport {
        var report = RebuildReport()
        let clock = ContinuousClock()
        var positions: [OrganisationID: Int64] = [:]
        var fillings: [OrganisationID: FreshTables.Filling] = [:]
        report.folding = try await clock.measure {
            for organisation in try await organisations(fresh.reader) {
                let filling = try await fresh.fill(organisation, progress: progress)
                positions[organisation] = filling.size
                fillings[organisation] = filling
                report.entries += filling.size
                report.rows.merge(filling.rows, uniquingKeysWith: +)
            }
        }
        report.indexing = try await clock.measure {
            try await complete(fresh, report.rows)
            for (organisation, filling) in fillings { try await fresh.close(filling, of: organisation) }
            try await analyse(fresh)
        }
        report.switching = try await clock.measure {
            // Twice without a lock, so that little is left to do under it.
            for _ in 0..<2 { try await catchUp(&positions, fresh) }
            try await takePlaceWhenFree(positions, fresh)
        }
        return report
    }

    private func organisations(_ connection: PostgresConnection) async throws -> [OrganisationID] {
        // Only without a chosen organisation are all of them to be seen.
        try await connection.run("select organisation from dossier.organisation order by organisation").map { row in
            try row.decode(OrganisationID.self, at: 0)
        }
    }

    /// Makes keys and indexes, on both connections at once: whichever has fewer rows to go takes the next table, the
    /// largest first.
    private func complete(_ fresh: FreshTables, _ rows: [RegisterName: Int]) async throws {
        var shares: [(definitions: [RegisterDefinition], rows: Int)] = [([], 0), ([], 0)]
        for definition in fresh.definitions.sorted(by: { rows[$0.name, default: 0] > rows[$1.name, default: 0] }) {
            let place = shares[0].rows <= shares[1].rows ? 0 : 1
            shares[place].definitions.append(definition)
            shares[place].rows += rows[definition.name, default: 0]
        }
        let (one, other) = (shares[0].definitions, shares[1].definitions)
        async let first: Void = Self.complete(one, on: fresh.reader)
        try await Self.complete(other, on: fresh.writer)
        try await first
    }

    private static func complete(_ definitions: [RegisterDefinition], on connection: PostgresConnection) async throws {
        try await connection.run { connection in
            for definition in definitions {
                try connection.transaction { connection in try connection.script(definition.completion) }
            }
        }
    }

    private func analyse(_ fresh: FreshTables) async throws {
        let tables = fresh.definitions.map { "dossier.\($0.freshTable)" }.joined(separator: ", ")
        try await fresh.writer.run { connection in try connection.script("analyze \(tables)") }
    }

    // MARK: Catching up and taking the place of the old tables

    private func catchUp(_ positions: inout [OrganisationID: Int64], _ fresh: FreshTables) async throws {
        let before = positions
        let names = fresh.names
        for organisation in try await organisations(fresh.reader) {
            positions[organisation] = try await fresh.writer.run { connection in
                try connection.transaction { connection in
                    try Self.catchUp(organisation, from: before[organisation] ?? 0, names, on: connection)
                }
            }
        }
    }

    /// Folds what one ledger has more into the fresh tables and says how far they are then.
    private static func catchUp(
        _ organisation: OrganisationID, from position: Int64, _ names: [RegisterName],
        on connection: isolated PostgresConnection
    ) throws -> Int64 {
        try LedgerReader.enter(organisation, on: connection)
        let size = try LedgerReader(organisation: organisation).head(on: connection).size
        guard position < size else { return position }
        var engine = FoldEngine(organisation: organisation, registers: names, room: .following)
        var start = position
        while start < size {
            let range = start..<min(start + 5_000, size)
            let page = try engine.fold(range, on: connection)
            if let stop = page.stops.first { throw RebuildFailure.unreadable(stop.key, position: stop.value.position) }
            for changes in page.changes where !changes.isEmpty {
                let table = changes.name.rawValue + RegisterDefinition.freshSuffix
                try changes.insert(into: table, of: organisation, on: connection)
                try changes.close(in: table, of: organisation, on: connection)
            }
            start = range.upperBound
        }
        return size
    }

    /// How often and after which pause the exchange is tried while others read.
    private static let tries = 240
    private static let pause = Duration.milliseconds(250)

    private func takePlaceWhenFree(_ positions: [OrganisationID: Int64], _ fresh: FreshTables) async throws {
        for _ in 0..<Self.tries {
            do {
                return try await takePlace(positions, fresh)
            } catch let failure as PostgresFailure where failure.sqlState == .lockNotAvailable {
                try await Task.sleep(for: Self.pause)
            }
        }
        throw RebuildFailure.tablesInUse
    }

    /// Stops whoever folds, folds the rest, and exchanges the tables: all in one transaction.
    private func takePlace(_ positions: [OrganisationID: Int64], _ fresh: FreshTables) async throws {
        let all = try await organisations(fresh.reader)
        let definitions = definitions
        try await fresh.writer.run { connection in
            try connection.transaction { connection in
                try connection.script("set local synchronous_commit = on")
                // Appending goes on meanwhile; only folding waits.
                try connection.script("lock table dossier.register_checkpoint in exclusive mode")
                let names = definitions.map(\.name)
                for organisation in all {
                    let size = try Self.catchUp(
                        organisation, from: positions[organisation] ?? 0, names, on: connection)
                    try Checkpoints(organisation: organisation).put(names, at: size, on: connection)
                }
                try Self.keepAutovacuumAway(from: definitions, on: connection)
                // Shorter than the server takes to look for deadlocks: it is this that gives way, and not a reader.
                try connection.script("set local lock_timeout = '500ms'")
                for definition in definitions { try Self.exchange(definition, on: connection) }
            }
        }
    }

    /// Takes the lock that vacuuming takes, which hinders no reader.
    ///
    /// The server ends an autovacuum that stands in somebody's way, but only after a second, for which the exchange
    /// itself never waits: a table that was being vacuumed held it up until that was done.
    private static func keepAutovacuumAway(
        from definitions: [RegisterDefinition], on connection: isolated PostgresConnection
    ) throws(PostgresFailure) {
        try connection.script("set local lock_timeout = '10s'")
        for name in definitions.map({ "dossier.\($0.name.rawValue)" }) {
            let isThere = try connection.execute("select to_regclass(\(name)) is not null").single()
                .decode(Bool.self, at: 0)
            if isThere { try connection.script("lock table \(name) in share update exclusive mode") }
        }
    }

    private static func exchange(
        _ definition: RegisterDefinition, on connection: isolated PostgresConnection
    ) throws(PostgresFailure) {
        let (name, fresh) = (definition.name.rawValue, definition.freshTable)
        try connection.script("drop table if exists dossier.\(name)")
        try connection.script("alter table dossier.\(fresh) reset (autovacuum_enabled)")
        try connection.script("alter table dossier.\(fresh) rename to \(name)")
        // The names that the indexes would have had.
        let indexes = try connection.execute(
            """
            select c.relname::text from pg_index as i join pg_class as c on c.oid = i.indexrelid
             where i.indrelid = to_regclass(\("dossier.\(name)"))
            """)
        for row in indexes {
            let index = try row.decode(String.self, at: 0)
            guard index.hasPrefix(fresh) else { continue }
            try connection.script("alter index dossier.\(index) rename to \(name)\(index.dropFirst(fresh.count))")
        }
    }
}
