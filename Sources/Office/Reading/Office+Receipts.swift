package import Facts
import Ledger
import Postgres

extension Office {
    /// Whether something was recorded under a command id before.
    package func hasRecorded(_ command: CommandID) async throws -> Bool {
        let organisation = organisation
        return try await pool.transaction(.readOnly) { connection in
            try LedgerReader.enter(organisation, on: connection)
            return try connection.execute(
                "select from dossier.receipt where organisation = \(organisation) and command = \(command)"
            ).first != nil
        }
    }
}
