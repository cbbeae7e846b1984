import Foundation
import Glibc
import Postgres
import TestSupport
import Testing

@testable import Installation

@Suite("A full disk")
struct FullDiskTests {
    @Test("is told from every other reason why something could not be written", arguments: [ENOSPC, EDQUOT])
    func toldApart(error: Int32) {
        guard case .diskFull("/srv/d") = InstallationFailure.unwritable("/srv/d", error) else {
            Issue.record("not told")
            return
        }
        guard case .notWritable("/srv/d", EACCES) = InstallationFailure.unwritable("/srv/d", EACCES) else {
            Issue.record("told where there is none")
            return
        }
        let description = InstallationFailure.diskFull(path: "/srv/d").description
        #expect(description.contains("is full"))
        #expect(InstallationFailure.diskFull(path: "/srv/d").category == .unreachable)
    }

    @Test("is read from what the server's programs say")
    func saidByPrograms() throws {
        let outcome = try Invocation("dd", ["if=/dev/zero", "of=/dev/full", "count=1"]).run()
        #expect(!outcome.succeeded)
        #expect(outcome.saysDiskIsFull)
        #expect(try Invocation("echo", ["all is well"]).run().saysDiskIsFull == false)
    }

    @Test(
        "while the cluster is made is said so, and making room is all it takes",
        .enabled(if: mayMount, "needs the right to mount a file system of a few megabytes"))
    func whileMaking() async throws {
        try await TemporaryFolder.with { folder in
            let small = "\(folder.path)/small"
            try FileManager.default.createDirectory(atPath: small, withIntermediateDirectories: false)
            try Self.mount(small, "size=16m")
            let cluster = try folder.cluster(in: "small/home")
            let failure = await #expect(throws: InstallationFailure.self) { try await cluster.ensureRunning() }
            guard case .diskFull = failure else {
                Issue.record("another failure: \(String(describing: failure))")
                return
            }
            try Self.mount(small, "remount,size=512m")
            try await cluster.ensureRunning()
            #expect(cluster.status() != .absent)
            try await cluster.stop(.immediate)
        }
    }

    static let mayMount = geteuid() == 0 && (try? Invocation("unshare", ["--mount", "true"]).run().succeeded) == true

    private static func mount(_ folder: String, _ options: String) throws {
        let outcome = try Invocation("mount", ["-t", "tmpfs", "-o", "mode=0755,\(options)", "none", folder]).run()
        try #require(outcome.succeeded)
    }
}
