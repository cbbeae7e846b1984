import Foundation
import Glibc
import Installation
import Synchronization

/// A home of the tests' own, with a private server that the program itself made and that goes when the tests end.
struct ProgramHome: Sendable {
    let path: String

    /// One installation for all tests; each suite works for organisations of its own.
    static func shared() async throws -> ProgramHome {
        try await making.value
    }

    private static let making = Task { try await make("program") }

    /// Makes a home and sets it up.
    static func make(_ name: String) async throws -> ProgramHome {
        let home = try bare(name)
        let setup = try await home.run(["setup"])
        guard setup.status == 0 else { throw ProgramFailure.refused(status: setup.status, errors: setup.errors) }
        return home
    }

    /// A folder in which nothing has been set up.
    static func bare(_ name: String) throws -> ProgramHome {
        // Below the folder that the next run of the tests clears, should this one be killed.
        let parent = "/tmp/dossier-tests-\(getpid())"
        let path = "\(parent)/\(name)"
        // The server's account passes through the one above; the home itself is its owner's.
        for (folder, permissions) in [(parent, 0o755), (path, 0o700)] {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: permissions])
        }
        let isFirst = made.withLock { paths in
            paths.append(path)
            return paths.count == 1
        }
        if isFirst { atexit { ProgramHome.removeAll() } }
        return ProgramHome(path: path)
    }

    private static let made = Mutex<[String]>([])

    private static func removeAll() {
        for path in made.withLock({ $0 }) where FileManager.default.fileExists(atPath: path) {
            do {
                try PrivateCluster(home: try Home(path: path)).bringDown(.immediate)
                try FileManager.default.removeItem(atPath: path)
            } catch {
                FileHandle.standardError.write(Data("What tests left in \(path) is still there: \(error)\n".utf8))
            }
        }
        // Goes only if nothing else of this process is in it.
        rmdir("/tmp/dossier-tests-\(getpid())")
    }

    func run(
        _ arguments: [String], input: [UInt8]? = nil, environment: [String: String] = [:]
    ) async throws -> DossierRun {
        try await run(bytes: arguments.map { Array($0.utf8) }, input: input, environment: environment)
    }

    func run(
        bytes arguments: [[UInt8]], input: [UInt8]? = nil, environment: [String: String] = [:]
    ) async throws -> DossierRun {
        try await Program.run(arguments, input: input, environment: variables(environment))
    }

    /// Runs the program where no file may grow beyond so many units of 512 bytes.
    func run(_ arguments: [String], largest: Int) async throws -> DossierRun {
        try await Program.run(
            arguments.map { Array($0.utf8) }, environment: variables([:]), largest: largest)
    }

    /// Starts the program and leaves it running.
    func start(_ arguments: [String], output: BlockedPipe, environment: [String: String]) throws -> RunningProgram {
        try Program.start(
            arguments.map { Array($0.utf8) }, output: output, environment: variables(environment))
    }

    private func variables(_ own: [String: String]) -> [String: String] {
        let all = [
            "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "HOME": path, "LANG": "C.UTF-8",
            "DOSSIER_HOME": path,
        ]
        return all.merging(own) { _, own in own }
    }
}
