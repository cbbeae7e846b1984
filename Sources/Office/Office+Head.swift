package import Ledger
import Postgres

extension Office {
    /// How far the ledger has come.
    package func head() async throws -> LedgerHead {
        let reader = LedgerReader(organisation: organisation)
        return try await pool.transaction { connection in
            try LedgerReader.enter(reader.organisation, on: connection)
            return try reader.head(on: connection)
        }
    }
}
