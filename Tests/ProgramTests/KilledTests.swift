import Foundation
import Glibc
import Testing

/// The program itself killed with SIGKILL.
///
/// The answer is held back by a pipe that is full, the append by a lock: no
/// test here depends on how fast anything is.
@Suite("The program killed between append and answer")
struct KilledTests {
    static let making = Task { try await Desk.make("gedood") }

    private struct Verified: Decodable { let ok: Bool }

    private struct Applied: Decodable, Equatable {
        let added: Int
        let unchanged: Int
    }

    /// Nothing that was recorded is damaged, twice there or missing, and the registers follow from it.
    private static func examine(_ desk: Desk, _ onlooker: Onlooker) async throws {
        #expect(try await onlooker.outOfPlace() == 0)
        #expect(try await desk.expect(["log", "verify", "--format", "json"]).decoded(Verified.self).ok)
        let replay = try await desk.replay()
        #expect(replay.status == 0, "\(replay.output) \(replay.errors)")
    }

    private static func command(_ number: Int) -> String {
        "0190b000-0000-7000-8000-0000000000\(number < 10 ? "0" : "")\(number)"
    }

    @Test("after the commit and before a word of the answer: the same command is answered, and recorded once")
    func answerHeldBack() async throws {
        let desk = try await Self.making.value
        // Whoever acts is known from then on, so that each command below is one entry.
        let client = try await desk.client("Voor Het Licht Uitging B.V.")
        let onlooker = try await Onlooker(desk)
        let commands = [
            ["client", "record", "--kind", "organisation", "--name", "Donker B.V."],
            ["contact", "record", client, "--channel", "mail", "--direction", "in", "--nature", "other"],
            ["consent", "refuse", client, "--purpose", "nieuwsbrief"],
        ]
        for (number, arguments) in commands.enumerated() {
            let command = arguments + ["--command", Self.command(number), "--format", "json"]
            let before = try await onlooker.size()
            let pipe = try BlockedPipe()
            let program = try desk.start(command, output: pipe)
            try await onlooker.waitForSize(before + 1, while: program)
            #expect(program.killAtOnce() & 0x7f == SIGKILL)
            #expect(try pipe.answered == 0)
            #expect(try await onlooker.size() == before + 1)

            let repeated = try await desk.expect(command).decoded(RecordingAnswer.self)
            #expect(repeated.repeated)
            #expect(repeated.positions == [before])
            #expect(try await onlooker.size() == before + 1)
        }
        try await Self.examine(desk, onlooker)
        await onlooker.close()
    }

    @Test("while the append waits in the database: whether it commits without its program or not, it is there once")
    func appendHeldUp() async throws {
        let desk = try await Desk.make("gedood-wachtend")
        _ = try await desk.client("Eerste B.V.")
        let onlooker = try await Onlooker(desk)
        let other = try await Onlooker(desk)
        for number in 20..<23 {
            let command = [
                "client", "record", "--kind", "organisation", "--name", "Wachtend \(number) B.V.", "--command",
                Self.command(number), "--format", "json",
            ]
            let before = try await onlooker.size()
            try await other.holdAppends()
            let pipe = try BlockedPipe()
            let program = try desk.start(command, output: pipe)
            try await onlooker.wait(for: .append, while: program)
            #expect(program.killAtOnce() & 0x7f == SIGKILL)
            #expect(try pipe.answered == 0)
            #expect(try await onlooker.size() == before)
            try await other.release()

            let answer = try await desk.expect(command).decoded(RecordingAnswer.self)
            #expect(answer.positions == [before])
            #expect(try await onlooker.size() == before + 1)
        }
        try await Self.examine(desk, onlooker)
        await other.close()
        await onlooker.close()
    }

    @Test("with the chunks of a document written: none of them shows without its entry, and all of them with it")
    func document() async throws {
        let desk = try await Desk.make("gedood-document")
        let client = try await desk.client("Papier B.V.")
        let onlooker = try await Onlooker(desk)
        let other = try await Onlooker(desk)
        let file = "\(desk.home.path)/gedood.pdf"
        try Data(repeating: 7, count: 3 << 20 | 5).write(to: URL(filePath: file))
        let command = [
            "document", "add", file, "--to", client, "--kind", "letter", "--command", Self.command(60), "--format",
            "json",
        ]
        let before = try await onlooker.size()
        try await other.holdAppends()
        let held = try desk.start(command, output: try BlockedPipe())
        try await onlooker.wait(for: .entryOfDocument, while: held)
        #expect(held.killAtOnce() & 0x7f == SIGKILL)
        #expect(try await onlooker.chunks() == 0)
        try await other.release()
        #expect(try await onlooker.size() == before)
        #expect(try await desk.expect(["document", "list", "--format", "json"]).output == "[]\n")

        let pipe = try BlockedPipe()
        let answering = try desk.start(command, output: pipe)
        try await onlooker.waitForSize(before + 1, while: answering)
        #expect(answering.killAtOnce() & 0x7f == SIGKILL)
        #expect(try pipe.answered == 0)
        #expect(try await onlooker.chunks() == 4)
        let answer = try await desk.expect(command).decoded(RecordingAnswer.self)
        #expect(answer.repeated && answer.positions == [before])
        #expect(try await onlooker.chunks() == 4)
        try await desk.expect(["document", "open", answer.id])
        try await Self.examine(desk, onlooker)
        await other.close()
        await onlooker.close()
    }

    @Test("in the midst of a mailbox, again and again: reading it again goes on, and each message is there once")
    func mailbox() async throws {
        let desk = try await Desk.make("gedood-post")
        let onlooker = try await Onlooker(desk)
        let messages = 300
        let file = "\(desk.home.path)/gedood.mbox"
        let box = (1...messages).map { number in
            let body = number.isMultiple(of: 50) ? String(repeating: "lang\n", count: 30_000) : "Hallo\n"
            return
                "From a Thu Mar  5 10:00:00 2026\nFrom: a\(number)@example.org\nMessage-ID: <\(number)@x>\n\n\(body)\n"
        }
        try Data(box.joined().utf8).write(to: URL(filePath: file))
        // Whoever acts is known from then on.
        _ = try await desk.client("Post B.V.")
        let before = try await onlooker.size()
        var kills = 0
        while case let size = try await onlooker.size(), size < before + Int64(messages), kills < 6 {
            let pipe = try BlockedPipe()
            let program = try desk.start(["import", "mail", file], output: pipe)
            try await onlooker.waitForSize(min(size + 45, before + Int64(messages)), while: program)
            #expect(program.killAtOnce() & 0x7f == SIGKILL)
            #expect(try pipe.answered == 0)
            kills += 1
        }
        #expect(kills >= 2)
        let read = ["import", "mail", file, "--format", "json"]
        try await desk.expect(read)
        #expect(try await onlooker.size() == before + Int64(messages))
        let again = try await desk.expect(read).decoded(MailTests.Summary.self)
        #expect(again.recorded == 0 && again.known == messages)
        #expect(
            try await desk.expect(["mail", "list", "--format", "json"]).decoded([MailTests.Line].self).count == messages
        )
        try await Self.examine(desk, onlooker)
        await onlooker.close()
    }

    @Test("in the midst of a declaration, again and again: the same command goes on, and each thing is there once")
    func declaration() async throws {
        let desk = try await Desk.make("gedood-register")
        let onlooker = try await Onlooker(desk)
        let activities = 12
        let file = "\(desk.home.path)/gedood-register-meer.yaml"
        let entries = (1...activities).map {
            "  - {slug: a\($0), name: Activiteit \($0), kind: controller, since: 2025-01-01}"
        }
        try Data((["format: 1", "activities:"] + entries).joined(separator: "\n").utf8).write(
            to: URL(filePath: file))
        let apply = ["apply", file, "--yes", "--command", Self.command(40), "--format", "json"]
        let before = try await onlooker.size()
        // Whatever was recorded by the moment of the kill, at least one thing more is there each time.
        while case let size = try await onlooker.size(), size < before + Int64(activities) {
            let pipe = try BlockedPipe()
            let program = try desk.start(apply, output: pipe)
            try await onlooker.waitForSize(size + 1, while: program)
            #expect(program.killAtOnce() & 0x7f == SIGKILL)
            #expect(try pipe.answered == 0)
        }
        for _ in 0..<2 {
            let answer = try await desk.expect(apply).decoded(Applied.self)
            #expect(answer == Applied(added: activities, unchanged: 0))
            #expect(try await onlooker.size() == before + Int64(activities))
        }
        let written = try await desk.expect(["register", "export"]).output
        for number in 1...activities {
            #expect(written.ranges(of: "slug: a\(number)\n").count == 1, "\(number)")
        }
        try await Self.examine(desk, onlooker)
        await onlooker.close()
    }

    @Test("in the midst of making the practice organisation: making it again completes it and records nothing twice")
    func practice() async throws {
        let practice = Desk(home: try await .shared(), slug: "practice")
        let onlooker = try await Onlooker(practice)
        let sample = ["sample", "--clients", "12", "--format", "json"]
        for size in [1, 3, 12, 40, 90, 125, 150, 180, 186] as [Int64] {
            let pipe = try BlockedPipe()
            let program = try practice.start(sample, output: pipe)
            try await onlooker.waitForSize(size, while: program)
            #expect(program.killAtOnce() & 0x7f == SIGKILL)
            #expect(try pipe.answered == 0)
        }
        try await practice.expect(sample)
        let size = try await onlooker.size()
        try await practice.expect(sample)
        #expect(try await onlooker.size() == size)
        let written = try await practice.expect(["register", "export"]).output
        let declared = try String(contentsOfFile: Self.example, encoding: .utf8)
        let slugs = { (text: String) in
            text.split(separator: "\n").filter { $0.hasPrefix("  - slug: ") }.map(String.init).sorted()
        }
        // The stories of practice enter parties of their own besides.
        for slug in slugs(declared) { #expect(slugs(written).count { $0 == slug } == 1, "\(slug)") }
        try await Self.examine(practice, onlooker)
        await onlooker.close()
    }

    private static let example = "\(#filePath.split(separator: "/Tests/ProgramTests")[0])/ops/examples/api-privacy.yaml"
}
