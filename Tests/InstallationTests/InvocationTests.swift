import Foundation
import Testing

@testable import Installation

@Suite("Running another program")
struct InvocationTests {
    @Test("gives how it ended and what it said on either stream")
    func outcome() throws {
        let outcome = try Invocation("sh", ["-c", "echo one; echo two >&2; exit 3"]).run()
        #expect(outcome.status == 3)
        #expect(outcome.output == "one\ntwo\n")
        #expect(try Invocation("sh", ["-c", "kill -9 $$"]).run().status == 128 + 9)
    }

    @Test("keeps the end of what it said, however much that was")
    func muchOutput() throws {
        let outcome = try Invocation("seq", ["1", "200000"]).run()
        #expect(outcome.output.hasSuffix("199999\n200000\n"))
        #expect(outcome.output.utf8.count <= 16_384)
    }

    @Test("hands on neither our environment nor our files")
    func inheritance() throws {
        let file = open("/dev/null", O_RDONLY)
        defer { close(file) }
        let names = try Invocation("env", []).run().output.split(separator: "\n").map { $0.prefix { $0 != "=" } }
        #expect(Set(names) == ["LC_ALL", "PATH", "TZ"])
        // Three streams, and the folder being listed.
        let files = try Invocation("sh", ["-c", "ls /proc/self/fd | wc -l"]).run().output
        #expect(files == "4\n")
    }

    @Test("that is not there fails")
    func missing() throws {
        #expect(try Invocation("no-such-program", []).run().succeeded == false)
    }

    /// A server that is started while another program runs inherits what is open then, and lives on.
    @Test("ends when that program does, whatever was started meanwhile and still runs")
    func startedMeanwhile() async throws {
        let folder = "/tmp/dossier-invocation-\(UInt32.random(in: 0...(.max)))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let script = "touch \(folder)/running; while [ ! -e \(folder)/go ]; do sleep 0.05; done; echo done"
        async let outcome = blocking { () throws(InstallationFailure) in try Invocation("sh", ["-c", script]).run() }
        while !FileManager.default.fileExists(atPath: "\(folder)/running") {
            try await Task.sleep(for: .milliseconds(5))
        }
        let sleeper = try Self.sleeper()
        defer { kill(sleeper, SIGKILL) }
        try Data().write(to: URL(filePath: "\(folder)/go"))
        #expect(try await outcome.output == "done\n")
        var status: Int32 = 0
        #expect(waitpid(sleeper, &status, WNOHANG) == 0)
    }

    /// A program that inherits every file it may, for a minute.
    private static func sleeper() throws -> pid_t {
        var process: pid_t = 0
        let words: [UnsafeMutablePointer<CChar>?] = ["sleep", "60"].map { (word: String) in strdup(word) }
        defer { for word in words { free(word) } }
        guard posix_spawnp(&process, "sleep", nil, nil, words + [nil], environ) == 0 else {
            throw POSIXError(.EAGAIN)
        }
        return process
    }
}
