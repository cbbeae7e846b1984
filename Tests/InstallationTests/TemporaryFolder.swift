import Foundation
import Glibc
import Installation
import Testing

/// A folder of a test's own below `/tmp`, gone afterwards with any cluster in it.
struct TemporaryFolder {
    let path: String

    init() throws {
        path = "/tmp/dossier-folder-\(getpid())-\(UInt32.random(in: 0...(.max)))"
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o755])
    }

    static func with<Value>(_ body: (TemporaryFolder) async throws -> Value) async throws -> Value {
        let folder = try TemporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder.path) }
        return try await body(folder)
    }

    /// A home in the folder with a small cluster, stopped and removed afterwards wherever it ended up.
    static func withCluster<Value>(
        in name: String = "home", patience: Duration = .seconds(60), _ body: (PrivateCluster) async throws -> Value
    ) async throws -> Value {
        try await with { folder in
            let cluster = try folder.cluster(in: name, patience: patience)
            defer { remove(cluster) }
            return try await body(cluster)
        }
    }

    func cluster(in name: String = "home", patience: Duration = .seconds(60)) throws -> PrivateCluster {
        PrivateCluster(
            home: try Home(path: "\(path)/\(name)"),
            settings: ClusterSettings(durability: .throwaway, connections: 20), patience: patience)
    }

    static func remove(_ cluster: PrivateCluster) {
        do {
            try cluster.bringDown(.immediate)
            let elsewhere = try? FileManager.default.destinationOfSymbolicLink(atPath: cluster.home.cluster)
            if let elsewhere {
                let base = URL(filePath: elsewhere).deletingLastPathComponent().path
                try FileManager.default.removeItem(atPath: base)
            }
        } catch {
            Issue.record(error)
        }
    }

    static func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: URL(filePath: path))
        chmod(path, 0o644)
    }

    static func permissions(of path: String) -> mode_t {
        var found = stat()
        return stat(path, &found) == 0 ? found.st_mode & 0o7777 : 0
    }
}
