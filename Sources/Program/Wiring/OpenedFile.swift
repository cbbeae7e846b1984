import Foundation
import Glibc

/// A file in the making, which stands under its name only once all of it was found to be right.
///
/// Until then it has a name of its own beside the one it will have, and it goes when nobody keeps it.
final class OpenedFile {
    private let path: String
    private let draft: String
    private let descriptor: Int32
    private let option: String

    /// - Throws: `UseFailure.notCreated` where something is there already, or nothing can be made.
    init(for path: String, option: String = "--out") throws(UseFailure) {
        self.path = path
        self.option = option
        var status = stat()
        // A link that leads nowhere is something too.
        guard lstat(path, &status) != 0 else { throw .notCreated(option: option, error: EEXIST) }
        let folder = (path as NSString).deletingLastPathComponent
        let name = ".dossier-\(UUID().uuidString.lowercased()).part"
        draft = folder.isEmpty ? name : "\(folder)/\(name)"
        // What is in it was sealed: nobody else is to read it.
        descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .notCreated(option: option, error: errno) }
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws(UseFailure) {
        var left = bytes
        while !left.isEmpty {
            let count = Glibc.write(descriptor, left.baseAddress, left.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .notCreated(option: option, error: errno) }
            left = UnsafeRawBufferPointer(rebasing: left[count...])
        }
    }

    /// Gives it its name, unless something has that by now.
    func keep() throws(UseFailure) {
        guard fsync(descriptor) == 0, link(draft, path) == 0 else {
            throw .notCreated(option: option, error: errno)
        }
    }

    deinit {
        close(descriptor)
        unlink(draft)
    }
}
