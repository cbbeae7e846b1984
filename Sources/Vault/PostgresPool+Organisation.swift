import Facts
import Ledger
import Postgres

extension PostgresPool {
    /// Asks one question within one organisation, whose rows alone are visible.
    func ask<Value: Sendable>(
        _ query: SQL, of organisation: OrganisationID,
        _ read: @Sendable (Rows) throws(PostgresFailure) -> Value
    ) async throws(VaultFailure) -> Value {
        let rows: Rows
        do {
            rows = try await transaction(.readOnly) { connection in
                try LedgerReader.enter(organisation, on: connection)
                return try connection.execute(query)
            }
        } catch {
            throw VaultFailure(thrown: error)
        }
        do throws(PostgresFailure) {
            return try read(rows)
        } catch {
            throw .database(error)
        }
    }
}
