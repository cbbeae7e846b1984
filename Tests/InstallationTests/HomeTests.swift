import Foundation
import Glibc
import Installation
import TestSupport
import Testing

@Suite("A home")
struct HomeTests {
    @Test("is where DOSSIER_HOME says, and in the account's own data folder otherwise")
    func place() throws {
        #expect(try Home.current(environment: ["DOSSIER_HOME": "/srv/d", "HOME": "/home/x"]).path == "/srv/d")
        #expect(try Home.current(environment: ["HOME": "/home/x"]).path == "/home/x/.local/share/dossier")
        #expect(try Home.current(environment: ["DOSSIER_HOME": "", "HOME": "/h"]).path == "/h/.local/share/dossier")
        #expect(try Home(path: "//srv/./d/").path == "/srv/d")
        let here = FileManager.default.currentDirectoryPath
        #expect(try Home(path: "d").path == "\(here == "/" ? "" : here)/d")
    }

    @Test(
        "is refused under a path that nobody could mean",
        arguments: ["", "/", "/srv/../etc", "/srv/a\nb", "/srv/\u{7f}"])
    func refusedPaths(path: String) {
        #expect {
            try Home(path: path)
        } throws: { error in
            guard case .unusablePath = error as? InstallationFailure else { return false }
            return (error as? InstallationFailure)?.category == .input
        }
    }

    @Test("is refused where the environment names neither it nor a home of the account")
    func noEnvironment() {
        #expect(throws: InstallationFailure.self) { try Home.current(environment: [:]) }
    }

    @Test("keeps its keys where only its account may enter, and a second look changes nothing")
    func layout() async throws {
        try await TemporaryFolder.with { folder in
            let home = try Home(path: "\(folder.path)/deep/er/home")
            try home.prepare()
            #expect(TemporaryFolder.permissions(of: home.path) == 0o700)
            #expect(TemporaryFolder.permissions(of: home.keyring) == 0o700)
            #expect(TemporaryFolder.permissions(of: home.signing) == 0o700)
            #expect(TemporaryFolder.permissions(of: home.tiles) == 0o700)
            #expect(TemporaryFolder.permissions(of: home.log) == 0o700)
            try TemporaryFolder.write("k", to: "\(home.keyring)/epoch")
            try home.prepare()
            #expect(FileManager.default.fileExists(atPath: "\(home.keyring)/epoch"))
        }
    }

    @Test("that others may write in is refused, with the command that mends it", arguments: [0o777, 0o770, 0o702])
    func writableByOthers(mode: Int) async throws {
        try await TemporaryFolder.with { folder in
            let home = try Home(path: "\(folder.path)/home")
            try home.prepare()
            chmod(home.path, mode_t(mode))
            let failure = #expect(throws: InstallationFailure.self) { try home.prepare() }
            guard case .unsafeFolder(home.path, .writableByOthers) = failure else {
                Issue.record("another failure")
                return
            }
            #expect(failure?.category == .input)
            #expect(failure?.description.contains("chmod go-w '\(home.path)'") == true)
        }
    }

    @Test("with a keyring that others may read is refused")
    func readableKeyring() async throws {
        try await TemporaryFolder.with { folder in
            let home = try Home(path: "\(folder.path)/home")
            try home.prepare()
            chmod(home.keyring, 0o750)
            let failure = #expect(throws: InstallationFailure.self) { try home.prepare() }
            guard case .unsafeFolder(home.keyring, .readableByOthers) = failure else {
                Issue.record("another failure")
                return
            }
        }
    }

    @Test("with a file in its place, or in the place of its keyring, is refused")
    func fileInPlace() async throws {
        try await TemporaryFolder.with { folder in
            let home = try Home(path: "\(folder.path)/home")
            try TemporaryFolder.write("", to: home.path)
            let failure = #expect(throws: InstallationFailure.self) { try home.prepare() }
            guard case .unsafeFolder(home.path, .notAFolder) = failure else {
                Issue.record("another failure")
                return
            }
        }
    }

    @Test("on a disk that can't be written to is refused with the system's reason")
    func notWritable() throws {
        // Nobody makes folders in /proc, not even root.
        let failure = #expect(throws: InstallationFailure.self) { try Home(path: "/proc/dossier/home").prepare() }
        guard case .notWritable = failure else {
            Issue.record("another failure")
            return
        }
        #expect(failure?.category == .input)
    }
}
