import Glibc
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
}
