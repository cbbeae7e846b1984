import Glibc

/// The socket a server listens on, by its folder.
struct UnixSocket: Sendable {
    /// Never an open port: the number is only part of the socket's name.
    static let port = 5_432
    /// `sun_path` holds 108 bytes, the last of them zero.
    static let longestPath = 107

    let folder: String

    var path: String { Self.path(in: folder) }

    static func path(in folder: String) -> String { "\(folder)/.s.PGSQL.\(port)" }

    static func fits(_ folder: String) -> Bool { path(in: folder).utf8.count <= longestPath }

    /// Whether somebody accepts connections there.
    var isAnswered: Bool {
        guard Self.fits(folder) else { return false }
        let file = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard file >= 0 else { return false }
        defer { close(file) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { bytes in
            bytes.copyBytes(from: path.utf8)
        }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                connect(file, generic, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
            }
        }
    }
}
