import Foundation
import Testing

@Suite("One organisation never sees or touches another's")
struct IsolationTests {
    @Test("whatever id is given, and by whatever command")
    func foreignIDs() async throws {
        let foreign = try await ForeignThings.make()
        let table = foreign.attempts
        let told = Set(try await ToldCommand.all(by: foreign.own.home).map(\.path))
        #expect(told.subtracting(table.keys).isEmpty, "commands that nobody tries with foreign ids")
        #expect(Set(table.keys).subtracting(told).isEmpty, "commands that are not there any more")
        let (before, theirs) = (try await foreign.own.size(), try await foreign.other.size())
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (path, attempts) in table {
                for attempt in attempts {
                    group.addTask { try await Self.expect(attempt, of: path, foreign) }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await foreign.own.size() == before, "something was recorded")
        #expect(try await foreign.other.size() == theirs, "something was recorded in the other one")
        let onlooker = try await Onlooker(foreign.own)
        #expect(try await onlooker.entries(naming: foreign.ids) == 0)
        await onlooker.close()
    }

    private static func expect(_ attempt: ForeignAttempt, of path: String, _ foreign: ForeignThings) async throws {
        let run = try await foreign.own.run(path.split(separator: " ").map(String.init) + attempt.arguments)
        let what = "\(path) \(attempt.arguments.joined(separator: " ")): \(run.errors)"
        switch attempt.answer {
        case .unknown:
            #expect(run.status == 2, "\(what)")
            #expect(run.output.isEmpty, "\(what)")
        case .no: #expect(run.status == 1, "\(what)")
        case .own: #expect(run.status == 0 || run.status == 1, "\(what)")
        }
        for text in [run.output, run.errors] {
            #expect(!text.lowercased().contains(ForeignThings.secret), "\(what)")
            for id in foreign.ids where !attempt.arguments.contains(where: { $0.contains(id) }) {
                #expect(!text.contains(id), "\(what)")
            }
        }
    }

    @Test("nor by looking for it")
    func searching() async throws {
        let own = try await Desk.make("zoeker")
        let other = try await Desk.make("gezochte")
        let client = try await other.client("Verborgen B.V.", "--email", "verborgen@example.nl")
        for text in ["verborgen", "verborgen@example.nl"] {
            #expect(try await own.expect(["client", "find", text, "--format", "json"]).output == "[]\n")
        }
        for address in [[client], ["--email", "verborgen@example.nl"]] {
            let run = try await own.run(
                ["may-contact", "--purpose", "dienst", "--channel", "mail", "--format", "json"] + address)
            #expect(run.status == 1)
            #expect(try run.decoded(ContactTests.Permission.self).reason == "unknown")
        }
        let requests = try await own.expect(["request", "list", "--format", "json"])
        #expect(requests.output == "[]\n")
    }

    @Test("and the same command id is another command in another organisation")
    func commandIDs() async throws {
        let own = try await Desk.make("opdracht-een")
        let other = try await Desk.make("opdracht-twee")
        for desk in [own, other] {
            let answer = try await desk.record(
                "client", "record", "--kind", "person", "--name", "Nel", "--command",
                "0192f3a4-0006-7def-8a12-0123456789ab")
            #expect(!answer.repeated)
        }
    }
}
