import Glibc

/// A folder by its path: making it, and telling whether it is safe.
struct Folder: Sendable {
    let path: String

    init(_ path: String) {
        self.path = path
    }

    func appending(_ name: String) -> Folder {
        Folder("\(path)/\(name)")
    }

    var parent: Folder {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return Folder("/") }
        return Folder(String(path[..<slash]))
    }

    /// What stands at the path, links followed; nil where nothing does.
    var condition: Condition? {
        var found = stat()
        guard stat(path, &found) == 0 else { return nil }
        return Condition(found)
    }

    /// What stands at the path itself, links not followed.
    var ownCondition: Condition? {
        var found = stat()
        guard lstat(path, &found) == 0 else { return nil }
        return Condition(found)
    }

    /// The path with every link in it followed; nil where something is missing.
    var resolved: Folder? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return Folder(String(cString: real))
    }

    /// Makes the folder and those above it where they are missing; what is there stays as it is.
    ///
    /// Only the last one gets `mode` and `owner`; those above it are ordinary folders of whoever runs the program.
    func make(mode: mode_t, owner: Account) throws(InstallationFailure) {
        if condition != nil { return }
        try parent.makeOrdinary()
        guard mkdir(path, mode) == 0 else {
            // Two programs starting at once may both have found it missing.
            if errno == EEXIST { return }
            throw .unwritable(path, errno)
        }
        // mkdir's mode passes through the umask; this one doesn't.
        guard chmod(path, mode) == 0 else { throw .unwritable(path, errno) }
        try give(to: owner)
    }

    /// Makes an ordinary folder, as its maker's umask has it, and those above it.
    private func makeOrdinary() throws(InstallationFailure) {
        if condition != nil { return }
        try parent.makeOrdinary()
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .unwritable(path, errno) }
    }

    /// Hands the folder to an account; only root can, and only root needs to.
    func give(to owner: Account) throws(InstallationFailure) {
        guard let condition, condition.user != owner.user || condition.group != owner.group else { return }
        guard geteuid() == 0 else { return }
        guard lchown(path, owner.user, owner.group) == 0 else { throw .unwritable(path, errno) }
    }

    /// Refuses a folder that others could change, or enter where `isPrivate`.
    func check(owners: [Account], isPrivate: Bool) throws(InstallationFailure) {
        guard let condition else { throw .unwritable(path, ENOENT) }
        guard condition.isFolder else { throw .unsafeFolder(path: path, fault: .notAFolder) }
        guard owners.contains(where: { $0.user == condition.user }) else {
            let name = Account.numbered(condition.user)?.name ?? "number \(condition.user)"
            throw .unsafeFolder(path: path, fault: .ownedBy(name))
        }
        if condition.permissions & 0o022 != 0 { throw .unsafeFolder(path: path, fault: .writableByOthers) }
        if isPrivate, condition.permissions & 0o077 != 0 {
            throw .unsafeFolder(path: path, fault: .readableByOthers)
        }
    }
}

extension Folder {
    /// Owner and permissions of what stands at a path.
    struct Condition: Sendable {
        let user: UInt32
        let group: UInt32
        let permissions: mode_t
        let isFolder: Bool
        let isLink: Bool

        init(_ found: stat) {
            user = found.st_uid
            group = found.st_gid
            permissions = found.st_mode & 0o7777
            isFolder = found.st_mode & S_IFMT == S_IFDIR
            isLink = found.st_mode & S_IFMT == S_IFLNK
        }
    }
}

extension InstallationFailure {
    /// Tells a full disk from every other reason why something could not be written.
    static func unwritable(_ path: String, _ error: Int32) -> InstallationFailure {
        error == ENOSPC || error == EDQUOT ? .diskFull(path: path) : .notWritable(path: path, error: error)
    }
}
