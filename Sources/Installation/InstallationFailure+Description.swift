import Glibc
import Schema

extension InstallationFailure: CustomStringConvertible {
    /// What is wrong, and after it what to do.
    package var description: String {
        switch self {
        case .unusablePath(let variable, let rule):
            "\(variable) can't be used: \(rule)."
        case .unsafeFolder(let path, let fault):
            "The folder \(path) is not safe: \(fault.sentence(path))"
        case .notWritable(let path, let error):
            "\(path) could not be made or changed: \(systemReason(error)). "
                + "Give the account that runs dossier the right to, or point DOSSIER_HOME elsewhere."
        case .diskFull(let path):
            "The disk that holds \(path) is full. Nothing that was acknowledged is lost; make room and try again."
        case .unknownAccount(let name):
            "The operating system knows no account \(name), and a server runs only under one it knows. "
                + "Add it to /etc/passwd (the account postgres comes with the package postgresql-15)."
        case .foreignCluster(let path, let owner):
            "The database in \(path) belongs to the account \(owner). Run dossier as that account or as root."
        case .serverProgramsMissing(let needed, let found):
            "No PostgreSQL \(needed) found on this machine"
                + (found.isEmpty ? "" : " (only \(found.map(String.init).joined(separator: ", ")))")
                + ". Install it (Debian: apt-get install postgresql-15), "
                + "or point DOSSIER_DATABASE at a server of your own."
        case .programNotStarted(let program, let error):
            "\(program) could not be started: \(systemReason(error))."
        case .clusterHalfMade(let path):
            "A dossier that was stopped halfway left \(path), and what it started may still be writing there. "
                + "Wait a minute and run the same command again; where that does not help, remove the folder: no data "
                + "of yours are in it."
        case .clusterNotMade(let output):
            "The private PostgreSQL could not be made. initdb ended with:\n\(output)"
        case .serverNotStarted(let log, let lastLines):
            "The private PostgreSQL did not start in time. Its log is \(log)"
                + (lastLines.isEmpty ? " and is empty." : " and ends with:\n\(lastLines)")
        case .serverNotStopped(let path):
            "The private PostgreSQL in \(path) did not stop in time. Close what still uses it and try again."
        case .busy(let lock, let seconds):
            "Another dossier has been setting up or starting the database for over \(seconds) s "
                + "(it holds \(lock)). Wait for it, or end it, and try again."
        case .unreadableConnectionString(let failure):
            "DOSSIER_DATABASE is not a libpq connection string: \(failure)"
        case .serverTooOld(let version):
            "The server is PostgreSQL \(version / 10_000); dossier needs \(ServerPrograms.oldest) or newer."
        case .notSetUp:
            "The database in DOSSIER_DATABASE is not set up for this release. Run dossier setup."
        case .rolesMissing(let roles, let failure):
            "The account in DOSSIER_DATABASE may not make or use the roles "
                + roles.map(\.name).joined(separator: ", ") + " (\(failure)). "
                + "Let a superuser run schema/privileges/roles.sql on that server once and grant these roles "
                + "to the account; then run dossier setup again."
        case .database(let doing, let failure):
            "The database failed while \(doing): \(failure)"
        case .schema(let failure):
            failure.description
        case .migrations(let conflict):
            conflict.description
        case .schemaFileRefused(let file, let line, let failure):
            "schema/\(file)\(line.map { ", line \($0)," } ?? "") was refused by the server "
                + "and left nothing behind: \(failure)"
        }
    }

    private func systemReason(_ error: Int32) -> String {
        String(cString: strerror(error))
    }
}
