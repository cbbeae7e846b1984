import Foundation
import Glibc
package import Installation
import Schema
import Testing

/// A folder of a test's own below `/tmp`, gone afterwards with any cluster in it, wherever that ended up.
///
/// Those of a test process that was killed are removed by the next one.
package struct TemporaryFolder: Sendable {
    package let path: String

    /// Every folder of this process is below this one.
    static let ofProcess = "\(prefix)\(getpid())"
    private static let prefix = "/tmp/dossier-tests-"

    private init() throws {
        path = "\(Self.ofProcess)/\(String(UInt32.random(in: 0...(.max)), radix: 36))"
        // The server's account passes through; what is in the homes has permissions of its own.
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    }

    /// Makes a folder for `body` and removes it afterwards, with the clusters in it stopped.
    package static func with<Value>(_ body: (TemporaryFolder) async throws -> Value) async throws -> Value {
        let folder = try TemporaryFolder()
        defer { removeWithClusters(folder.path) }
        return try await body(folder)
    }

    /// A home with a small cluster of its own, for tests that stop, kill or break the server.
    package static func withCluster<Value>(
        in name: String = "home", _ body: (PrivateCluster) async throws -> Value
    ) async throws -> Value {
        try await with { folder in try await body(try folder.cluster(in: name)) }
    }

    /// The same, set up with the shipped schema.
    package static func withInstallation<Value>(_ body: (Setup) async throws -> Value) async throws -> Value {
        try await withCluster { cluster in
            let setup = Setup(
                home: cluster.home, location: .privateCluster(cluster), schema: try Schema.shipped())
            try await setup.run()
            return try await body(setup)
        }
    }

    /// A cluster in a home of this name in the folder; nothing is made yet.
    package func cluster(in name: String = "home") throws -> PrivateCluster {
        PrivateCluster(
            home: try Home(path: "\(path)/\(name)"),
            settings: ClusterSettings(durability: .throwaway, connections: 40))
    }

    package static func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: URL(filePath: path))
        chmod(path, 0o644)
    }

    package static func permissions(of path: String) -> Int {
        var found = stat()
        return stat(path, &found) == 0 ? Int(found.st_mode & 0o7777) : 0
    }

    /// Removes what test processes left that were killed.
    static func clearAfterCrashes() throws {
        let name = prefix.split(separator: "/").last ?? ""
        for left in try FileManager.default.contentsOfDirectory(atPath: "/tmp") where left.hasPrefix(name) {
            guard let process = pid_t(left.dropFirst(name.count)), kill(process, 0) != 0, errno == ESRCH else {
                continue
            }
            removeWithClusters("/tmp/\(left)")
        }
    }

    /// Stops every cluster below a folder, and removes them and the folder.
    static func removeWithClusters(_ path: String) {
        do {
            for home in homes(below: path) {
                try PrivateCluster(home: home).bringDown(.immediate)
                // A cluster that stands elsewhere is known by the link to it.
                if let elsewhere = try? FileManager.default.destinationOfSymbolicLink(atPath: home.cluster) {
                    let base = URL(filePath: elsewhere).deletingLastPathComponent().path
                    try FileManager.default.removeItem(atPath: base)
                }
            }
            try unmount(below: path)
            try FileManager.default.removeItem(atPath: path)
        } catch {
            // Said loudly, and not by failing a test that is over.
            FileHandle.standardError.write(Data("What tests left in \(path) is still there: \(error)\n".utf8))
        }
    }

    /// A test of a full disk mounts a small one.
    private static func unmount(below path: String) throws {
        for line in try String(contentsOfFile: "/proc/mounts", encoding: .utf8).split(separator: "\n") {
            guard let place = line.split(separator: " ").dropFirst().first, place.hasPrefix("\(path)/") else {
                continue
            }
            let unmounting = try Process.run(URL(filePath: "/usr/bin/umount"), arguments: ["--lazy", String(place)])
            unmounting.waitUntilExit()
        }
    }

    private static func homes(below path: String) -> [Home] {
        var homes: [Home] = []
        guard let walk = FileManager.default.enumerator(atPath: path) else { return homes }
        while let next = walk.nextObject() as? String {
            guard next.split(separator: "/").last == "cluster" else { continue }
            walk.skipDescendants()
            if let home = try? Home(path: "\(path)/\(next.dropLast("/cluster".count))") { homes.append(home) }
        }
        return homes
    }
}
