package import Facts
package import Postgres

extension Ledger {
    /// Opens the book of an organisation at size 0.
    ///
    /// Doing it twice changes nothing.
    package static func found(
        _ organisation: OrganisationID, on connection: isolated PostgresConnection
    ) throws(PostgresFailure) {
        _ = try connection.execute(
            "insert into dossier.log (organisation) values (\(organisation)) on conflict do nothing")
    }
}
