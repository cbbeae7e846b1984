package import Postgres
package import Schema

/// Why Dossier can't live on this machine as things stand, and what to do about it.
///
/// Descriptions name folders, files and roles, never a row or a person: they are printed, logged and mailed around.
package enum InstallationFailure: Error, Sendable {
    /// The path given in `DOSSIER_HOME` can't be used as it is written.
    case unusablePath(variable: String, rule: String)
    /// A folder is there but not safe to keep secrets in.
    case unsafeFolder(path: String, fault: FolderFault)
    /// A folder or file could not be made or changed; `error` is the system's number for the reason.
    case notWritable(path: String, error: Int32)
    /// The disk that holds this path has no room left.
    case diskFull(path: String)
    /// The operating system knows no account of this name or number.
    case unknownAccount(String)
    /// The cluster belongs to another account than the one that runs the program.
    case foreignCluster(path: String, owner: String)
    /// No PostgreSQL server programs of a version this release works with.
    case serverProgramsMissing(needed: String, found: [Int])
    /// A program could not be started at all.
    case programNotStarted(program: String, error: Int32)
    /// What a program that was killed left of a cluster can't be cleared, as long as what it started goes on.
    case clusterHalfMade(path: String)
    /// `initdb` refused; `output` is the end of what it said.
    case clusterNotMade(output: String)
    /// The server did not come up, or not in time; `lastLines` is the end of its log.
    case serverNotStarted(log: String, lastLines: String)
    /// The server did not stop in time.
    case serverNotStopped(path: String)
    /// Another program kept the installation locked for longer than this one was willing to wait.
    case busy(lock: String, seconds: Int)
    /// `DOSSIER_DATABASE` is not a connection string libpq understands.
    case unreadableConnectionString(PostgresFailure)
    /// The server of one's own is older than this release works with.
    case serverTooOld(version: Int)
    /// A server of one's own on which `dossier setup` has still to run, or to run again after an upgrade.
    case notSetUp
    /// The account in the connection string may not make these roles, and nobody made them beforehand.
    case rolesMissing(roles: [DatabaseRole], failure: PostgresFailure)
    /// The database did not answer, or refused, while this was being done.
    case database(doing: String, failure: PostgresFailure)
    /// The files of `schema/` are not where the program looks for them, or not named as they should be.
    case schema(SchemaFailure)
    /// The recorded migrations and the files disagree.
    case migrations(MigrationConflict)
    /// One file of `schema/` was refused by the server and left nothing behind.
    case schemaFileRefused(file: String, line: Int?, failure: PostgresFailure)
}

extension InstallationFailure {
    /// Which of the two answers a script gets.
    package enum Category: Int32, Sendable {
        /// Something has to be changed before trying again.
        case input = 2
        /// The database can't be reached.
        case unreachable = 69
    }

    /// The category, whose raw value is the exit code.
    package var category: Category {
        switch self {
        case .unusablePath, .unsafeFolder, .notWritable, .unknownAccount, .foreignCluster,
            .unreadableConnectionString, .serverTooOld, .notSetUp, .rolesMissing, .schema, .migrations:
            .input
        case .diskFull, .serverProgramsMissing, .programNotStarted, .clusterHalfMade, .clusterNotMade,
            .serverNotStarted,
            .serverNotStopped, .busy, .database, .schemaFileRefused:
            .unreachable
        }
    }
}
