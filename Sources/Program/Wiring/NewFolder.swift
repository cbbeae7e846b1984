import Foundation
import Glibc

/// A folder that a command makes for what it writes; nobody else may enter it, and it goes when nobody keeps it.
final class NewFolder {
    let path: String
    private let wasThere: Bool
    private var isKept = false
    /// The first parts of the names that were made in it: nothing else is ever taken away.
    private var made: Set<String> = []

    /// - Throws: `UseFailure.notCreated` where something is there already that is no empty folder; it is left as it is.
    init(_ path: String, option: String = "--out") throws(UseFailure) {
        let path = URL(filePath: path).standardizedFileURL.path
        // Nothing is set before this went well: a class that has all of its values ends when its init throws.
        wasThere = try Self.make(path, option)
        self.path = path
    }

    /// Makes the folder, or takes an empty one; whether it was there.
    private static func make(_ path: String, _ option: String) throws(UseFailure) -> Bool {
        var found = stat()
        guard lstat(path, &found) == 0 else {
            guard mkdir(path, 0o700) == 0 else { throw .notCreated(option: option, error: errno) }
            return false
        }
        guard found.st_mode & S_IFMT == S_IFDIR,
            (try? FileManager.default.contentsOfDirectory(atPath: path))?.isEmpty == true
        else { throw .notCreated(option: option, error: EEXIST) }
        guard chmod(path, 0o700) == 0 else { throw .notCreated(option: option, error: errno) }
        return true
    }

    /// Where something goes that is made in it, perhaps in a folder of its own there.
    func place(for name: String) throws(UseFailure) -> String {
        let parts = name.split(separator: "/")
        if let first = parts.first { made.insert(String(first)) }
        if parts.count > 1 {
            let folder = "\(path)/\(parts.dropLast().joined(separator: "/"))"
            guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
                throw .notCreated(option: "--out", error: errno)
            }
        }
        return "\(path)/\(name)"
    }

    func keep() { isKept = true }

    deinit {
        if isKept { return }
        for name in made { try? FileManager.default.removeItem(atPath: "\(path)/\(name)") }
        if !wasThere { rmdir(path) }
    }
}
