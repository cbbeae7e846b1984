import Facts
import Ledger
import Postgres
import Synchronization
import Views

/// A fold that one connection after the other takes further.
final class SharedEngine: Sendable {
    private let engine: Mutex<FoldEngine>

    init(_ engine: FoldEngine) {
        self.engine = Mutex(engine)
    }

    func fold(_ range: Range<Int64>, on connection: PostgresConnection) async throws -> FoldPage {
        try await connection.run { connection in
            try connection.transaction(.readOnly) { connection in
                try self.engine.withLock { engine in
                    try LedgerReader.enter(engine.organisation, on: connection)
                    return try engine.fold(range, on: connection)
                }
            }
        }
    }

    func finish() -> [TableChanges] {
        engine.withLock { $0.finish() }
    }
}
