import Installation
import Postgres

extension Workplace {
    /// Lets the database use the space of deleted rows again, so that their remains are overwritten sooner.
    ///
    /// The rows are gone either way: where this can't be done now, the server does it when it gets round to it.
    func reclaim() async {
        let tables = ["sealed_part", "sealed_chunk", "data_key", "index_entry", "receipt"]
        do {
            let owner = try await PostgresConnection.open(configuration(for: .owner))
            for table in tables { try await owner.reclaim(table) }
            await owner.close()
        } catch {
            Said.aside("VACUUM: \(error)")
        }
    }
}

extension PostgresConnection {
    fileprivate func reclaim(_ table: String) throws(PostgresFailure) {
        try script("vacuum dossier.\(table)")
    }
}
