import Glibc

/// A small text file by its path: read whole, replaced whole.
struct TextFile: Sendable {
    let path: String

    init(_ path: String) {
        self.path = path
    }

    /// The text, a mebibyte of it at most, or nil where the file is missing or not readable.
    func read() -> String? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        // Files of the kernel's say they are empty; so until the end, whatever the size.
        return String(decoding: Self.bytes(of: file, limit: 1 << 20), as: UTF8.self)
    }

    /// The last bytes of the file, at most `limit` of them.
    func tail(limit: Int) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        let size = lseek(file, 0, SEEK_END)
        guard size >= 0, lseek(file, max(0, size - limit), SEEK_SET) >= 0 else { return nil }
        return Self.bytes(of: file, limit: limit)
    }

    private static func bytes(of file: Int32, limit: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4_096)
        while bytes.count < limit {
            let count = Glibc.read(file, &chunk, min(chunk.count, limit - bytes.count))
            if count <= 0 { break }
            bytes += chunk[..<count]
        }
        return bytes
    }

    /// Puts the text in place of the file, durably and in one step: a power cut leaves the old or the new one.
    ///
    /// The new file is made under a name nobody else can have prepared (`O_EXCL`), because root writes into folders
    /// that belong to the server's account.
    func replace(with text: String, mode: mode_t, owner: Account) throws(InstallationFailure) {
        let fresh = "\(path).fresh"
        unlink(fresh)
        let file = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
        guard file >= 0 else { throw .unwritable(path, errno) }
        defer { close(file) }
        let bytes = Array(text.utf8)
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                write(file, buffer.baseAddress.map { $0 + written }, buffer.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                let error = errno
                unlink(fresh)
                throw .unwritable(path, error)
            }
            written += count
        }
        if geteuid() == 0, fchown(file, owner.user, owner.group) != 0 { throw .unwritable(path, errno) }
        guard fchmod(file, mode) == 0, fsync(file) == 0, rename(fresh, path) == 0 else {
            let error = errno
            unlink(fresh)
            throw .unwritable(path, error)
        }
    }
}
