import Facts
import Ledger
import Postgres
import Views

/// Tables that are filled from the start of the ledgers while the old ones are in use.
///
/// They have no row-level security while they are filled, because COPY does not work into tables that have it; nobody
/// but the owner can reach them.
struct FreshTables: Sendable {
    let definitions: [RegisterDefinition]
    let reader: PostgresConnection
    let writer: PostgresConnection
    /// Entries per chunk; their rows stay small enough for memory that is used again and again.
    private static let chunk: Int64 = 10_000
    /// "dossier" in ASCII and a two: whoever fills such tables holds this advisory lock.
    private static let lockKey: Int64 = 0x646f_7373_6965_7202

    init(_ definitions: [RegisterDefinition], reader: PostgresConnection, writer: PostgresConnection) {
        self.definitions = definitions
        self.reader = reader
        self.writer = writer
    }

    var names: [RegisterName] { definitions.map(\.name) }

    /// Makes them, empty.
    ///
    /// The lock that keeps others from it goes with the connection.
    func make() async throws {
        let isFree = try await writer.run("select pg_try_advisory_lock(\(Self.lockKey))").single().decode(
            Bool.self, at: 0)
        guard isFree else { throw RebuildFailure.anotherAtWork }
        let definitions = definitions
        try await writer.run { connection in
            try connection.transaction { connection in
                for definition in definitions {
                    try connection.script("drop table if exists dossier.\(definition.freshTable)")
                    try connection.script(definition.table)
                    // It would only stand in the way when the tables are exchanged.
                    try connection.script("alter table dossier.\(definition.freshTable) set (autovacuum_enabled = off)")
                }
            }
        }
    }

    func drop() async throws {
        let tables = definitions.map { "dossier.\($0.freshTable)" }.joined(separator: ", ")
        try await writer.run { connection in try connection.script("drop table if exists \(tables)") }
    }

    /// What filling did, and what it left to do once rows can be found by their keys.
    struct Filling: Sendable {
        var size: Int64 = 0
        var rows: [RegisterName: Int] = [:]
        /// Rows to end that could not be ended in memory; few, and told all at once at the end.
        var closings: [TableChanges] = []

        mutating func count(_ changes: [TableChanges]) {
            for change in changes { rows[change.name, default: 0] += change.rowCount }
        }
    }

    /// Folds one ledger from its start: while one chunk is written the next one is read and folded.
    func fill(
        _ organisation: OrganisationID, upTo end: Int64? = nil,
        progress: @Sendable (RebuildProgress) -> Void
    ) async throws -> Filling {
        let engine = SharedEngine(FoldEngine(organisation: organisation, registers: names, room: .rebuilding))
        var filling = Filling()
        filling.size = try await reader.run { connection in
            try connection.transaction(.readOnly) { connection in
                try LedgerReader.enter(organisation, on: connection)
                return try LedgerReader(organisation: organisation).head(on: connection).size
            }
        }
        if let end { filling.size = min(filling.size, end) }
        let size = filling.size
        return try await withThrowingTaskGroup(of: Void.self) { group in
            var start: Int64 = 0
            while start < size {
                let range = start..<min(start + Self.chunk, size)
                let page = try await engine.fold(range, on: reader)
                if let stop = page.stops.first {
                    throw RebuildFailure.unreadable(stop.key, position: stop.value.position)
                }
                filling.count(page.changes)
                try await group.next()
                group.addTask { try await copy(page.changes, of: organisation) }
                start = range.upperBound
                progress(RebuildProgress(organisation: organisation, position: start, size: size))
            }
            let rest = engine.finish()
            filling.count(rest)
            filling.closings = rest.filter(\.hasClosings).map { $0.closingsOnly() }
            try await group.next()
            try await copy(rest, of: organisation)
            return filling
        }
    }

    private func copy(_ changes: [TableChanges], of organisation: OrganisationID) async throws {
        try await writer.run { connection in
            try connection.transaction { connection in
                for change in changes {
                    try change.copy(
                        into: change.name.rawValue + RegisterDefinition.freshSuffix, of: organisation, on: connection)
                }
            }
        }
    }

    /// Ends the rows that could not be ended in memory.
    func close(_ filling: Filling, of organisation: OrganisationID) async throws {
        let closings = filling.closings
        guard !closings.isEmpty else { return }
        try await writer.run { connection in
            try connection.transaction { connection in
                try LedgerReader.enter(organisation, on: connection)
                for closing in closings {
                    try closing.close(
                        in: closing.name.rawValue + RegisterDefinition.freshSuffix, of: organisation, on: connection)
                }
            }
        }
    }
}
