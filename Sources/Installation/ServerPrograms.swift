import Glibc

/// The programs of a PostgreSQL server, all of one version, in one folder.
package struct ServerPrograms: Sendable, Equatable {
    /// The oldest version this release is tested on.
    static let oldest = 15

    /// Such as 15.
    package let version: Int
    package let folder: String

    func path(of program: String) -> String { "\(folder)/\(program)" }

    /// Finds the programs: the newest that are new enough, or exactly the version a cluster was made by.
    ///
    /// - Parameter wanted: The version a cluster needs, nil for a new one.
    /// - Returns: The programs.
    /// - Throws: `InstallationFailure.serverProgramsMissing`.
    package static func find(version wanted: Int? = nil) throws(InstallationFailure) -> ServerPrograms {
        var found: [ServerPrograms] = []
        for folder in folders() {
            guard let version = try version(in: folder) else { continue }
            found.append(ServerPrograms(version: version, folder: folder))
        }
        let fitting =
            if let wanted {
                found.first { $0.version == wanted }
            } else {
                found.filter { $0.version >= oldest }.max { $0.version < $1.version }
            }
        guard let fitting else {
            throw .serverProgramsMissing(
                needed: wanted.map { "\($0)" } ?? "\(oldest) or newer",
                found: Set(found.map(\.version)).sorted()
            )
        }
        return fitting
    }

    /// Where distributions put them: what `pg_config` says, Debian's and Red Hat's versioned folders, the PATH.
    private static func folders() -> [String] {
        var folders: [String] = []
        if let outcome = try? Invocation("pg_config", ["--bindir"]).run(), outcome.succeeded,
            let line = outcome.output.split(separator: "\n").first
        {
            folders.append(String(line))
        }
        folders += versioned("/usr/lib/postgresql/", "/bin")
        folders += versioned("/usr/pgsql-", "/bin")
        if let path = getenv("PATH") {
            folders += String(cString: path).split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
        }
        var seen: Set<String> = []
        return folders.filter { folder in
            guard let real = Folder(folder).resolved, seen.insert(real.path).inserted else { return false }
            return ["initdb", "pg_ctl", "postgres"].allSatisfy { access("\(folder)/\($0)", X_OK) == 0 }
        }
    }

    private static func versioned(_ before: String, _ after: String) -> [String] {
        (oldest...(oldest + 20)).map { "\(before)\($0)\(after)" }
    }

    /// Reads "postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)".
    private static func version(in folder: String) throws(InstallationFailure) -> Int? {
        let outcome = try Invocation("\(folder)/postgres", ["--version"]).run()
        guard let number = outcome.output.split(separator: " ").first(where: { $0.first?.isNumber == true }) else {
            return nil
        }
        return Int(number.prefix { $0.isNumber })
    }
}
