import Foundation
import Testing

@Suite("dossier deadline")
struct DeadlineTests {
    private struct Term: Decodable {
        let received: String
        let nominal: String
        let due: String
        let calendar: String
        let reason: String
    }

    private struct Breach: Decodable {
        let aware: String
        let due: String
    }

    @Test(
        "computes the term of Article 12(3) as the contract says",
        arguments: [
            // A month that lacks the date, and then a Saturday.
            ("--received 2026-01-31", "2026-02-28", "2026-03-02", "A", "month-end, weekend"),
            ("--received 2026-03-05", "2026-04-05", "2026-04-07", "A", "same-date, weekend, holiday:easter-monday"),
            ("--received 2026-03-05 --extended", "2026-06-05", "2026-06-05", "A", "same-date"),
            (
                "--received 2026-04-15 --calendar B", "2026-05-15", "2026-05-18", "B",
                "same-date, holiday:decree-day, weekend"
            ),
            (
                "--received 2026-03-02 --asked 2026-03-03 --answered 2026-03-10", "2026-04-02", "2026-04-09", "A",
                "same-date, paused:7"
            ),
            (
                "--received 2026-03-02 --asked 2026-03-20 --answered 2026-03-25", "2026-04-02", "2026-04-02", "A",
                "same-date, asked-late"
            ),
        ])
    func terms(arguments: String, nominal: String, due: String, calendar: String, reason: String) async throws {
        let run = try await Self.run(arguments)
        let term = try run.decoded(Term.self)
        #expect(run.status == 0)
        #expect(term.received == arguments.split(separator: " ")[1])
        #expect(term.nominal == nominal)
        #expect(term.due == due)
        #expect(term.calendar == calendar)
        #expect(term.reason == reason)
    }

    @Test("counts the 72 hours of a breach in elapsed time, over the change of the clocks, and answers in UTC")
    func breach() async throws {
        let run = try await Self.run("--breach-aware 2026-03-27T16:00:00+01:00")
        let breach = try run.decoded(Breach.self)
        #expect(breach.aware == "2026-03-27T15:00:00.000000Z")
        #expect(breach.due == "2026-03-30T15:00:00.000000Z")
    }

    @Test(
        "refuses days that do not exist and orders that can't be",
        arguments: [
            "--received 2026-02-30", "--received 2018-05-24", "--received someday",
            "--received 2026-03-02 --asked 2026-03-05 --answered 2026-03-04",
            "--received 2026-03-02 --asked 2026-03-01", "--breach-aware 2026-03-27T25:00:00Z",
        ])
    func refusals(arguments: String) async throws {
        let run = try await Self.run(arguments)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(!run.errors.isEmpty)
    }

    @Test("speaks Dutch and English")
    func languages() async throws {
        let dutch = try await Self.run("--received 2026-01-31 --format text --language nl")
        let english = try await Self.run("--received 2026-01-31 --format text --language en")
        #expect(dutch.output.contains("2 maart 2026"))
        #expect(english.output.contains("2 March 2026"))
    }

    private static func run(_ arguments: String) async throws -> DossierRun {
        try await ProgramHome.bare("deadline").run(
            ["deadline"] + arguments.split(separator: " ").map(String.init))
    }
}
