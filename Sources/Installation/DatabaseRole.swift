/// The roles of the database; what each may do is in schema/privileges.
package enum DatabaseRole: String, CaseIterable, Sendable {
    /// Owns every table and function; migrates, and rebuilds registers. Row-level security holds for it too.
    case owner
    /// What the program runs as: may add to the ledger, never change it.
    case app
    /// Reads.
    case reader
    /// Reads all organisations at once, for a dump; nothing else passes by row-level security.
    case backup

    /// The role's name in PostgreSQL.
    package var name: String { "dossier_\(rawValue)" }
}
