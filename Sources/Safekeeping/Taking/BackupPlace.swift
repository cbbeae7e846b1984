package import Facts
import Foundation
import Glibc

/// The two places that backups are kept in: one for the data, of which many are kept, one for the key stores, of which
/// only the newest is.
///
/// ```
/// <data>/<organisation>/20261123T124510Z-1a2b3c4d.dossier
/// <keys>/<organisation>.keys
/// ```
package struct BackupPlace: Sendable {
    package static let dataFolder = "data"
    package static let keysFolder = "keys"
    static let ending = ".dossier"

    package let data: String
    package let keys: String
    /// Whether somebody said that the key stores go elsewhere.
    package let isApart: Bool

    /// - Parameters:
    ///   - folder: Where the data are, in a folder of their own.
    ///   - keys: Where the key stores are; beside the data where nobody says.
    /// - Throws: `SafekeepingFailure.onePlace` where one of the two is the other, or in it.
    package init(_ folder: String, keys: String?) throws(SafekeepingFailure) {
        let folder = Self.absolute(folder)
        data = "\(folder)/\(Self.dataFolder)"
        self.keys = keys.map { Self.absolute($0) } ?? "\(folder)/\(Self.keysFolder)"
        isApart = keys != nil
        let (one, other) = (Self.resolved(data), Self.resolved(self.keys))
        guard one != other, !one.hasPrefix(other + "/"), !other.hasPrefix(one + "/") else { throw .onePlace }
    }

    private static func absolute(_ path: String) -> String {
        URL(filePath: path).standardizedFileURL.path
    }

    private static func resolved(_ path: String) -> String { URL(filePath: path).resolvingSymlinksInPath().path }

    /// Makes the folders where they are missing; nobody else may enter them.
    package func make() throws(SafekeepingFailure) {
        for folder in [data, keys] { try Self.make(folder) }
    }

    private static func make(_ folder: String) throws(SafekeepingFailure) {
        let isNew = access(folder, F_OK) != 0
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw .file(path: folder, error: errno == 0 ? EIO : errno)
        }
        if isNew { chmod(folder, 0o700) }
    }

    /// Keeps everybody else from taking backups here for as long as the value lives; it ends with the program.
    package func lock() throws(SafekeepingFailure) -> PlaceLock { try PlaceLock(keys) }

    /// Removes what a backup left that was killed.
    package func sweep() throws(SafekeepingFailure) {
        let folders = [keys, data] + Self.names(in: data).map { "\(data)/\($0)" }
        for folder in folders {
            for name in Self.names(in: folder) where name.hasPrefix(".") && name.hasSuffix(".part") {
                guard unlink("\(folder)/\(name)") == 0 || errno == ENOENT else {
                    throw .file(path: "\(folder)/\(name)", error: errno)
                }
            }
        }
    }

    /// The drafts of one backup.
    package func drafts(of organisation: OrganisationID) throws(SafekeepingFailure) -> (data: String, keys: String) {
        try Self.make("\(data)/\(organisation)")
        return ("\(data)/\(organisation)/.draft.part", "\(keys)/.\(organisation).part")
    }

    /// Gives the drafts of a backup their names, durably: the key store first, for older data can be joined with a
    /// newer one and not the other way round.
    ///
    /// - Returns: The name of the file with the data.
    package func keep(
        of organisation: OrganisationID, backup: BackupID, madeAt: Instant
    ) throws(SafekeepingFailure) -> String {
        let drafts = try drafts(of: organisation)
        let stamp = madeAt.description.prefix(19).filter { $0 != "-" && $0 != ":" }
        let name = "\(data)/\(organisation)/\(stamp)Z-\(backup.description.prefix(8))\(Self.ending)"
        try Self.rename(drafts.keys, to: keyStore(of: organisation), in: keys)
        try Self.rename(drafts.data, to: name, in: "\(data)/\(organisation)")
        return name
    }

    /// Removes the drafts of a backup that is not to be kept.
    package func discard(of organisation: OrganisationID) {
        unlink("\(data)/\(organisation)/.draft.part")
        unlink("\(keys)/.\(organisation).part")
    }

    private static func rename(_ draft: String, to path: String, in folder: String) throws(SafekeepingFailure) {
        guard Glibc.rename(draft, path) == 0 else { throw .unwritable(path, errno) }
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .file(path: folder, error: errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .unwritable(folder, errno) }
    }

    package func keyStore(of organisation: OrganisationID) -> String { "\(keys)/\(organisation).keys" }

    /// The organisations of which there are data here.
    package func organisations() -> [OrganisationID] {
        Self.names(in: data).compactMap { OrganisationID($0) }.filter { !backups(of: $0).isEmpty }.sorted()
    }

    /// The data that are kept of an organisation, the newest last.
    package func backups(of organisation: OrganisationID) -> [String] {
        let folder = "\(data)/\(organisation)"
        return Self.names(in: folder).filter { !$0.hasPrefix(".") && $0.hasSuffix(Self.ending) }.sorted()
            .map { "\(folder)/\($0)" }
    }

    /// The newest data of an organisation, or the newest of before a moment.
    package func newest(of organisation: OrganisationID, before moment: Instant?) throws -> String? {
        let all = backups(of: organisation)
        guard let moment else { return all.last }
        let stamp = String(moment.description.prefix(19).filter { $0 != "-" && $0 != ":" })
        return all.last { URL(filePath: $0).lastPathComponent < stamp }
    }

    /// Removes data that were copied before a moment; the newest always stay.
    ///
    /// - Returns: How many backups went.
    package func forget(before moment: Instant, of organisation: OrganisationID) throws(SafekeepingFailure) -> Int {
        let stamp = String(moment.description.prefix(19).filter { $0 != "-" && $0 != ":" })
        var count = 0
        for path in backups(of: organisation).dropLast() {
            guard URL(filePath: path).lastPathComponent < stamp else { continue }
            guard unlink(path) == 0 else { throw .file(path: path, error: errno) }
            count += 1
        }
        return count
    }

    private static func names(in folder: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    }
}

/// A lock on a place, between programs.
package final class PlaceLock: Sendable {
    private let descriptor: Int32

    init(_ folder: String) throws(SafekeepingFailure) {
        let path = "\(folder)/.lock"
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw .unwritable(path, errno) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw .busy(path: folder)
        }
    }

    deinit { close(descriptor) }
}
