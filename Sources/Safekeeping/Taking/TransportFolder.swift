import Foundation
import Glibc

/// The folder in which an organisation leaves: its data and its key store, each sealed with the transport key, which is
/// not in it.
///
/// ```
/// <folder>/organisation.dossier
/// <folder>/keystore.keys
/// ```
///
/// It is written beside its place and gets its name once it is whole.
package struct TransportFolder: Sendable {
    package let path: String

    package init(_ path: String) {
        self.path = URL(filePath: path).standardizedFileURL.path
    }

    package var data: String { "\(path)/\(Self.dataFile)" }
    package var keys: String { "\(path)/\(Self.keysFile)" }

    private static let dataFile = "organisation.dossier"
    private static let keysFile = "keystore.keys"
    private var draft: String { "\(path).part" }

    /// Where the files are written first.
    package var drafts: (data: String, keys: String) { ("\(draft)/\(Self.dataFile)", "\(draft)/\(Self.keysFile)") }

    /// Makes room for the drafts; what an export left that was killed goes.
    ///
    /// - Throws: `SafekeepingFailure.folderTaken` where something is there already.
    package func make() throws(SafekeepingFailure) {
        try requireFree()
        discard()
        guard mkdir(draft, 0o700) == 0 else { throw .unwritable(draft, errno) }
    }

    /// Gives the folder its name, durably.
    package func keep() throws(SafekeepingFailure) {
        // An empty folder gives way, any other stays.
        guard rename(draft, path) == 0 else {
            throw errno == ENOTEMPTY || errno == EEXIST || errno == ENOTDIR
                ? .folderTaken(path: path) : .unwritable(path, errno)
        }
        let above = URL(filePath: path).deletingLastPathComponent().path
        for folder in [path, above] {
            let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            guard descriptor >= 0 else { throw .file(path: folder, error: errno) }
            defer { close(descriptor) }
            guard fsync(descriptor) == 0 else { throw .unwritable(folder, errno) }
        }
    }

    /// Removes the drafts.
    package func discard() {
        unlink(drafts.data)
        unlink(drafts.keys)
        rmdir(draft)
    }

    private func requireFree() throws(SafekeepingFailure) {
        var found = stat()
        guard lstat(path, &found) == 0 else { return }
        let names = try? FileManager.default.contentsOfDirectory(atPath: path)
        guard found.st_mode & S_IFMT == S_IFDIR, names?.isEmpty == true else { throw .folderTaken(path: path) }
    }
}
