import Foundation
import Glibc

/// A file in the making, which stands under its name only once all of it was found to be right.
///
/// Until then it has no name at all, so that nothing is left of it however the program ends. Where the file system
/// knows no files without a name it has one of its own beside the one it will have, and goes when nobody keeps it.
final class OpenedFile {
    private let path: String
    /// Its name until it is kept, where it needs one.
    private let draft: String?
    private let descriptor: Int32
    private let option: String

    /// `__O_TMPFILE`: Swift sees no macro that is made from others.
    private static let nameless = 0o20000000 | O_DIRECTORY

    /// - Throws: `UseFailure.notCreated` where something is there already, or nothing can be made.
    init(for path: String, option: String = "--out") throws(UseFailure) {
        self.path = path
        self.option = option
        var status = stat()
        // A link that leads nowhere is something too.
        guard lstat(path, &status) != 0 else { throw .notCreated(option: option, error: EEXIST) }
        let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        // What is in it was sealed: nobody else is to read it.
        let unnamed = open(folder, O_WRONLY | O_CLOEXEC | Self.nameless, 0o600)
        // It gets its name by way of its descriptor, which this folder shows.
        if unnamed >= 0, access(Self.shown(unnamed), F_OK) == 0 {
            (draft, descriptor) = (nil, unnamed)
            return
        }
        if unnamed >= 0 { close(unnamed) }
        let name = ".dossier-\(UUID().uuidString.lowercased()).part"
        let named = "\(folder)/\(name)"
        draft = named
        descriptor = open(named, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .notCreated(option: option, error: errno) }
    }

    private static func shown(_ descriptor: Int32) -> String { "/proc/self/fd/\(descriptor)" }

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
        guard fsync(descriptor) == 0 else { throw .notCreated(option: option, error: errno) }
        let linked =
            draft.map { link($0, path) }
            ?? linkat(AT_FDCWD, Self.shown(descriptor), AT_FDCWD, path, AT_SYMLINK_FOLLOW)
        guard linked == 0 else { throw .notCreated(option: option, error: errno) }
    }

    deinit {
        close(descriptor)
        if let draft { unlink(draft) }
    }
}
