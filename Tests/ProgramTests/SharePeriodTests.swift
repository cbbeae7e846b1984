import Foundation
import Testing

@Suite("What was said and taken back shows as it stands", .serialized)
struct SharePeriodTests {
    private static let making = Task { try await Desk.make("perioden") }

    private struct Shown: Decodable {
        struct Empty: Decodable {
            let period: String
            let people: Int
            let note: String?
        }

        struct Recurrence: Decodable { let nothing: [Empty] }

        let recurrence: Recurrence
    }

    @Test("share show has the periods in which nothing went, and share subjects asks which period is meant")
    func periods() async throws {
        let desk = try await Self.making.value
        let client = try await desk.client("Perioden B.V.", "--on", "2026-01-05")
        let share = try await desk.record(
            "share", "record", "--to", "hosting", "--ground", "agreement", "--every", "month", "--on", "2026-01-01"
        ).id
        for language in ["nl", "en"] {
            let run = try await desk.run(["share", "subjects", share, "--language", language])
            #expect(run.status == 2 && run.errors.contains("dossier share due"), "\(run.errors)")
        }
        _ = try await desk.record(
            "share", "confirm", share, "--period", "2026-01", "--client", client, "--on", "2026-01-31")
        _ = try await desk.record(
            "share", "confirm", share, "--period", "2026-02", "--nothing", "--note", "Niemand gewerkt.")
        let shown = try await desk.expect(["share", "show", share, "--format", "json"]).decoded(Shown.self)
        #expect(shown.recurrence.nothing.map(\.period) == ["2026-02"])
        #expect(shown.recurrence.nothing.map(\.people) == [0])
        #expect(shown.recurrence.nothing.first?.note == "Niemand gewerkt.")
        let page = try await desk.expect(["share", "show", share, "--language", "nl"]).output
        #expect(page.contains("2026-02") && page.contains("Niemand gewerkt."), "\(page)")
        for (language, words) in [("nl", "Zeg met --period welke: 2026-01, 2026-02."), ("en", "2026-01, 2026-02.")] {
            let run = try await desk.run(["share", "subjects", share, "--language", language])
            #expect(run.status == 2 && run.errors.contains(words), "\(run.errors)")
        }
        let none = try await desk.expect(["share", "subjects", share, "--period", "2026-02", "--format", "json"])
            .decoded(ShareSubjectsTests.Subjects.self)
        #expect(none.clients.isEmpty && none.people == 0)
        let some = try await desk.expect(["share", "subjects", share, "--period", "2026-01", "--format", "json"])
            .decoded(ShareSubjectsTests.Subjects.self)
        #expect(some.clients.map(\.id) == [client])
    }

    @Test("the preview of retract counts what is still in sight")
    func hidden() async throws {
        let desk = try await Self.making.value
        let client = try await desk.record(
            "client", "record", "--kind", "organisation", "--name", "Teruggenomen B.V.", "--on", "2026-01-05")
        for number in 1...3 {
            let bill = try await desk.record(
                "invoice", "record", "--client", client.id, "--number", "T-\(number)", "--date", "2026-03-01")
            if number > 1 { _ = try await desk.record("retract", "\(bill.positions[0])", "--reason", "Dubbel.") }
            if number > 2 { _ = try await desk.record("correct", "\(bill.positions[0])", "--reason", "Toch.") }
        }
        let run = try await desk.run(["retract", "\(client.positions[0])", "--reason", "Fout.", "--language", "en"])
        #expect(run.errors.contains("- 2 × invoice"), "\(run.errors)")
    }

    @Test("a version that was taken back has no number anywhere")
    func versions() async throws {
        let desk = try await Self.making.value
        let client = try await desk.client("Versies B.V.")
        let path = "\(desk.home.path)/versie.txt"
        try Data("versie".utf8).write(to: URL(filePath: path))
        let paper = try await desk.record("document", "add", path, "--to", client, "--kind", "letter")
        let second = try await desk.record("document", "add", path, "--replaces", paper.id)
        _ = try await desk.record("document", "add", path, "--replaces", paper.id)
        _ = try await desk.record("retract", "\(second.positions[0])", "--reason", "Verkeerde scan.")
        for arguments in [["document", "list"], ["client", "show", client]] {
            let output = try await desk.expect(arguments + ["--format", "json"]).output
            #expect(output.contains("\"versionNumbers\":[1,3]"), "\(output)")
            let page = try await desk.expect(arguments + ["--language", "nl"]).output
            #expect(page.contains("1, 3") || page.contains("1 en 3"), "\(page)")
        }
        let opened = try await desk.expect(["document", "open", paper.id, "--format", "json"])
            .decoded(DocumentTests.Opened.self)
        #expect(opened.version == 3)
        #expect(try await desk.run(["document", "open", paper.id, "--version", "2"]).status == 2)
    }
}
