import Foundation
import Glibc
import Installation
import TestSupport
import Testing

@Suite("The place of a private cluster")
struct ClusterPlaceTests {
    @Test("is the home itself where the server's account can get there")
    func inTheHome() async throws {
        try await TemporaryFolder.withCluster { cluster in
            let socketFolder = try await cluster.ensureRunning()
            #expect(socketFolder == cluster.home.socket)
            #expect((try? FileManager.default.destinationOfSymbolicLink(atPath: cluster.home.cluster)) == nil)
            // Nobody but the server's account passes through, and it can't look around.
            #expect([0o700, 0o710].contains(TemporaryFolder.permissions(of: cluster.home.path)))
            #expect(TemporaryFolder.permissions(of: cluster.home.keyring) == 0o700)
        }
    }

    @Test("is elsewhere, with a link in the home, where root's home shuts the server's account out")
    func unreachableHome() async throws {
        try await TemporaryFolder.with { folder in
            let closed = "\(folder.path)/closed"
            try FileManager.default.createDirectory(
                atPath: closed, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
            let cluster = try folder.cluster(in: "closed/home")
            let socketFolder = try await cluster.ensureRunning()
            let link = try? FileManager.default.destinationOfSymbolicLink(atPath: cluster.home.cluster)
            if geteuid() == 0 {
                #expect(link?.hasPrefix("/var/lib/dossier/") == true)
                #expect(socketFolder.hasPrefix("/var/lib/dossier/"))
                #expect(TemporaryFolder.permissions(of: cluster.home.path) == 0o700)
            } else {
                // Without root there is one account only, and it reaches its own home.
                #expect(link == nil)
                #expect(socketFolder == cluster.home.socket)
            }
            try await cluster.stop()
            #expect(cluster.status() == .stopped)
            #expect(try await cluster.ensureRunning() == socketFolder)
        }
    }

    @Test("gives the socket a shorter folder where the home's path is too long for one")
    func longPath() async throws {
        let long = String(repeating: "a-long-name/", count: 9) + "home"
        try await TemporaryFolder.withCluster(in: long) { cluster in
            let socketFolder = try await cluster.ensureRunning()
            #expect("\(socketFolder)/.s.PGSQL.5432".utf8.count <= 107)
            #expect(TemporaryFolder.permissions(of: socketFolder) == 0o700)
            #expect(cluster.status() == .running(socketFolder: socketFolder))
            if !socketFolder.hasPrefix("/var/lib/dossier/") {
                try await cluster.stop()
                try FileManager.default.removeItem(atPath: socketFolder)
            }
        }
    }
}
