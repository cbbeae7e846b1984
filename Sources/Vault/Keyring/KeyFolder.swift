import Facts
import Glibc

/// The folder with the keys of one organisation: only its owner may enter, and nothing in it is ever overwritten.
struct KeyFolder: Sendable {
    /// What messages call the folder itself.
    static let ownName = "folder"

    let path: String

    /// Checks a folder that must be there.
    func check() throws(VaultFailure) {
        var found = stat()
        guard lstat(path, &found) == 0 else { throw Self.unreadable(Self.ownName) }
        try Self.check(found, kind: S_IFDIR, name: Self.ownName)
    }

    /// Makes the folder, and the keyring's above it, where they are missing, and checks them.
    func make() throws(VaultFailure) {
        let parts = path.split(separator: "/").dropLast()
        let parent = KeyFolder(path: (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/"))
        try parent.makeAlone()
        try makeAlone()
        try parent.synchronise()
    }

    func makeAlone() throws(VaultFailure) {
        if mkdir(path, 0o700) != 0, errno != EEXIST { throw Self.unwritable(Self.ownName) }
        try check()
    }

    /// The bytes of a file; nothing if there is none.
    func read(_ name: String) throws(VaultFailure) -> [UInt8]? {
        let file = open("\(path)/\(name)", O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else {
            switch errno {
            case ENOENT: return nil
            case ELOOP: throw .keyring(file: name, .wrongKind)
            default: throw Self.unreadable(name)  // An error number, not an enum of ours.
            }
        }
        defer { close(file) }
        var found = stat()
        guard fstat(file, &found) == 0 else { throw Self.unreadable(name) }
        try Self.check(found, kind: S_IFREG, name: name)
        var bytes = [UInt8](repeating: 0, count: KeyFile.largestSize)
        var count = 0
        while count < bytes.count {
            let read = bytes.withUnsafeMutableBytes {
                Glibc.read(file, $0.baseAddress.map { $0 + count }, $0.count - count)
            }
            if read < 0, errno == EINTR { continue }
            guard read >= 0 else { throw Self.unreadable(name) }
            if read == 0 { break }
            count += read
        }
        return Array(bytes.prefix(count))
    }

    /// Writes a file that isn't there yet, whole or not at all, and durably.
    ///
    /// - Returns: Whether these bytes are the file's; false where another process wrote one first.
    func write(_ bytes: [UInt8], to name: String) throws(VaultFailure) -> Bool {
        let draft = ".\(name).\(Hexadecimal.text(of: Randomness.bytes(8)))"
        let file = open("\(path)/\(draft)", O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Self.unwritable(name) }
        let isWritten = Self.write(bytes, to: file)
        let error = errno
        close(file)
        guard isWritten else {
            unlink("\(path)/\(draft)")
            errno = error
            throw Self.unwritable(name)
        }
        // A rename would replace what another process put there a moment ago; a link doesn't.
        let isOurs = link("\(path)/\(draft)", "\(path)/\(name)") == 0
        let linkError = errno
        unlink("\(path)/\(draft)")
        guard isOurs || linkError == EEXIST else {
            errno = linkError
            throw Self.unwritable(name)
        }
        try synchronise()
        return isOurs
    }

    /// Takes a file away, where it is there.
    func remove(_ name: String) throws(VaultFailure) {
        guard unlink("\(path)/\(name)") == 0 || errno == ENOENT else { throw Self.unwritable(name) }
        try synchronise()
    }

    /// Removes second names of keys, which a process leaves that is killed between naming a key and tidying up.
    ///
    /// They would keep a key alive that is destroyed under its own name. A draft that has no other name yet is
    /// somebody's work, or was never used.
    func sweep() throws(VaultFailure) {
        for name in try names() where name.hasPrefix(".") && name.contains(".key.") {
            var found = stat()
            if lstat("\(path)/\(name)", &found) == 0, found.st_nlink > 1 { unlink("\(path)/\(name)") }
        }
    }

    /// The names of the files.
    func names() throws(VaultFailure) -> [String] {
        guard let folder = opendir(path) else { throw Self.unreadable(Self.ownName) }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
                name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            names.append(name)
        }
        return names
    }

    /// Puts a small file in the place of what has its name, whole or not at all, and durably.
    ///
    /// No key is written so.
    func replace(_ bytes: [UInt8], as name: String) throws(VaultFailure) {
        let draft = ".\(name).\(Hexadecimal.text(of: Randomness.bytes(8)))"
        guard try write(bytes, to: draft) else { throw .keyring(file: name, .wrongKind) }
        guard rename("\(path)/\(draft)", "\(path)/\(name)") == 0 else {
            let error = errno
            unlink("\(path)/\(draft)")
            errno = error
            throw Self.unwritable(name)
        }
        try synchronise()
    }

    /// Makes the names in the folder durable.
    func synchronise() throws(VaultFailure) {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw Self.unreadable(Self.ownName) }
        defer { close(folder) }
        guard fsync(folder) == 0 else { throw Self.unwritable(Self.ownName) }
    }

    private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
        // The mode given to open passes through the umask; a stricter one would lock out the owner.
        guard fchmod(file, 0o600) == 0 else { return false }
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(file, $0.baseAddress.map { $0 + written }, $0.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            written += count
        }
        return fsync(file) == 0
    }

    private static func check(_ found: stat, kind: mode_t, name: String) throws(VaultFailure) {
        if let fault = fault(of: found, kind: kind) { throw .keyring(file: name, fault) }
    }

    /// What is wrong with a file or folder that only its owner may use, if anything is.
    static func fault(of found: stat, kind: mode_t) -> KeyFault? {
        guard found.st_mode & S_IFMT == kind else { return .wrongKind }
        guard found.st_uid == geteuid() else { return .ownedByAnother }
        let permissions = found.st_mode & 0o7777
        return permissions & 0o077 == 0 ? nil : .exposed(permissions: permissions)
    }

    private static func unreadable(_ name: String) -> VaultFailure {
        .keyring(file: name, errno == ENOENT ? .missing : .unreadable(error: errno))
    }

    private static func unwritable(_ name: String) -> VaultFailure {
        .keyring(file: name, errno == ENOSPC || errno == EDQUOT ? .diskFull : .unwritable(error: errno))
    }
}
