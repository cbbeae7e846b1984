import Foundation

/// The folder everything of one installation lives in: `DOSSIER_HOME`.
///
/// ```
/// cluster/    the private PostgreSQL (a link, where its account can't reach this folder)
/// socket/     where that server listens; 0700
/// keyring/    epoch keys; 0700, never part of a database backup
/// journal/    which keys were destroyed; 0700, never put back from an older copy
/// signing/    the key that signs checkpoints; 0700
/// tiles/      exported tiles of the log
/// log/        what the program itself logs
/// ```
package struct Home: Sendable {
    package let path: String

    package var cluster: String { "\(path)/cluster" }
    package var socket: String { "\(path)/socket" }
    package var keyring: String { "\(path)/keyring" }
    package var journal: String { "\(path)/journal" }
    package var signing: String { "\(path)/signing" }
    package var tiles: String { "\(path)/tiles" }
    package var log: String { "\(path)/log" }

    var lock: String { "\(path)/.lock" }

    /// A home at this path, made absolute; nothing is touched.
    ///
    /// - Throws: `InstallationFailure.unusablePath` where the path is empty or holds control characters, which
    ///   neither the server's settings nor a terminal would survive.
    package init(path: String) throws(InstallationFailure) {
        guard !path.isEmpty else {
            throw .unusablePath(variable: "DOSSIER_HOME", rule: "it is empty")
        }
        guard !path.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7f }) else {
            throw .unusablePath(variable: "DOSSIER_HOME", rule: "a path with control characters is not accepted")
        }
        let absolute = path.hasPrefix("/") ? path : "\(FileManager.default.currentDirectoryPath)/\(path)"
        let parts = absolute.split(separator: "/").filter { $0 != "." }
        guard !parts.contains("..") else {
            throw .unusablePath(variable: "DOSSIER_HOME", rule: "a path with .. in it is not accepted")
        }
        guard !parts.isEmpty else {
            throw .unusablePath(variable: "DOSSIER_HOME", rule: "the root of the file system is not accepted")
        }
        self.path = "/" + parts.joined(separator: "/")
    }

    /// The home the environment names.
    ///
    /// ## Configuration keys:
    /// - `DOSSIER_HOME` (path, optional, default `~/.local/share/dossier`).
    package static func current(
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws(InstallationFailure) -> Home {
        if let path = environment["DOSSIER_HOME"], !path.isEmpty { return try Home(path: path) }
        guard let own = environment["HOME"], !own.isEmpty else {
            throw .unusablePath(variable: "HOME", rule: "it is not set; set it, or set DOSSIER_HOME")
        }
        return try Home(path: "\(own)/.local/share/dossier")
    }

    /// Makes the folders that are missing and refuses those that are not safe; a second time it only looks.
    package func prepare() throws(InstallationFailure) {
        let current = try Account.current()
        let folder = Folder(path)
        try folder.make(mode: 0o700, owner: current)
        try folder.check(owners: current.isRoot ? [try owner()] : [current], isPrivate: false)
        let owner = try owner()
        for path in [keyring, journal, signing] {
            try Folder(path).make(mode: 0o700, owner: owner)
            try Folder(path).check(owners: [owner], isPrivate: true)
        }
        for path in [tiles, log] {
            try Folder(path).make(mode: 0o700, owner: owner)
            try Folder(path).check(owners: [owner], isPrivate: false)
        }
    }

    /// The account the folder belongs to; root may work in somebody else's home, and leaves it theirs.
    func owner() throws(InstallationFailure) -> Account {
        guard let condition = Folder(path).condition else { return try .current() }
        guard let owner = Account.numbered(condition.user) else {
            throw .unknownAccount("number \(condition.user)")
        }
        return owner
    }
}
