/// How the migrations a database has recorded and the files of this release disagree.
package enum MigrationConflict: Error, Sendable, Equatable {
    /// A file that was applied reads differently now.
    case changed(String)
    /// A file that was applied is gone.
    case missing(String)
    /// A file was added before one that is already applied.
    case outOfOrder(String)
    /// The database has migrations this release doesn't know.
    case newerDatabase(String)
}

extension MigrationConflict: CustomStringConvertible {
    package var description: String {
        switch self {
        case .changed(let name):
            "schema/migrations/\(name) was applied to this database and reads differently now. An applied migration "
                + "never changes: put the file back as it was and write a new one."
        case .missing(let name):
            "schema/migrations/\(name) was applied to this database and is missing now. Put the file back."
        case .outOfOrder(let name):
            "schema/migrations/\(name) comes before one that is already applied to this database. "
                + "Give it the next free number."
        case .newerDatabase(let name):
            "The database was made by a newer release of dossier (it has the migration \(name)). "
                + "Use that release; nothing was changed."
        }
    }
}
