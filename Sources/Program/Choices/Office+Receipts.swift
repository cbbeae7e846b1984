import Facts
import Ledger
import Office
import Postgres

extension Office {
    /// Whether something was recorded under a command id before.
    func hasRecorded(_ command: CommandID) async throws -> Bool {
        let organisation = organisation
        return try await pool.transaction { connection in
            try LedgerReader.enter(organisation, on: connection)
            return try connection.execute(
                "select from dossier.receipt where organisation = \(organisation) and command = \(command)"
            ).first != nil
        }
    }
}
