import Foundation
import Glibc

/// A folder that a command makes for what it writes; nobody else may enter it, and it goes when nobody keeps it.
final class NewFolder {
    let path: String
    private let wasThere: Bool
    private var isKept = false

    /// - Throws: `UseFailure.notCreated` where something is there already that is no empty folder.
    init(_ path: String, option: String = "--out") throws(UseFailure) {
        self.path = URL(filePath: path).standardizedFileURL.path
        var found = stat()
        wasThere = lstat(self.path, &found) == 0
        if wasThere {
            guard found.st_mode & S_IFMT == S_IFDIR,
                (try? FileManager.default.contentsOfDirectory(atPath: self.path))?.isEmpty == true
            else { throw .notCreated(option: option, error: EEXIST) }
            guard chmod(self.path, 0o700) == 0 else { throw .notCreated(option: option, error: errno) }
        } else {
            guard mkdir(self.path, 0o700) == 0 else { throw .notCreated(option: option, error: errno) }
        }
    }

    func keep() { isKept = true }

    deinit {
        if isKept { return }
        for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] {
            try? FileManager.default.removeItem(atPath: "\(path)/\(name)")
        }
        if !wasThere { rmdir(path) }
    }
}
