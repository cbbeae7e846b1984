import Foundation
import Glibc

/// Takes connections and never says a word.
struct SilentListener {
    let directory: String
    private let descriptor: Int32

    init() throws {
        directory = "/tmp/dossier-silent-\(UUID().uuidString.prefix(8))"
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: false)
        descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let path = directory + "/.s.PGSQL.5432"
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let bound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard bound == 0, listen(descriptor, 8) == 0 else {
            throw TestServer.Failed(description: "a socket could not be made")
        }
    }

    func close() {
        _ = Glibc.close(descriptor)
        try? FileManager.default.removeItem(atPath: directory)
    }
}
