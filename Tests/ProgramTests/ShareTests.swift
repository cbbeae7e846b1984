import Foundation
import Testing

@Suite("dossier share list")
struct ShareTests {
    struct Share: Decodable {
        struct Category: Decodable {
            let name: String
        }

        let id: String
        let day: String
        let recipientName: String?
        let activityName: String?
        let categories: [Category]
        let ground: String
        let agreement: String?
        let covered: Bool
        let country: String?
        let clients: [String]
        let findings: [String]
        let events: [Int64]
    }

    private struct Given {
        let desk: Desk
        let client: String
        let sound: RecordingAnswer
        let early: RecordingAnswer
        let foreign: RecordingAnswer
    }

    private static let making = Task {
        let desk = try await Desk.make("verstrekkingen")
        let client = try await desk.client("Gedeeld B.V.")
        let sound = try await desk.record(
            "share", "record", "--to", "hosting", "--ground", "agreement", "--activity", "relaties", "--category",
            "naam",
            "--client", client, "--people", "3", "--on", "2026-03-05")
        // The agreement holds from 1 January 2024.
        let early = try await desk.record(
            "share", "record", "--to", "hosting", "--ground", "agreement", "--on", "2023-12-31")
        let foreign = try await desk.record(
            "share", "record", "--to-name", "Elders Inc.", "--ground", "none", "--country", "US", "--on", "2026-04-01")
        return Given(desk: desk, client: client, sound: sound, early: early, foreign: foreign)
    }

    private static func list(_ given: Given, _ more: String...) async throws -> [Share] {
        try await given.desk.expect(["share", "list", "--format", "json"] + more).decoded([Share].self)
    }

    @Test("tells to whom, what for, which data, how the agreement stood, and what was found; the newest first")
    func all() async throws {
        let given = try await Self.making.value
        let shares = try await Self.list(given)
        #expect(shares.map(\.id) == [given.foreign.id, given.sound.id, given.early.id])
        let foreign = try #require(shares.first)
        #expect(foreign.recipientName == "Elders Inc.")
        #expect(foreign.country == "US")
        #expect(foreign.agreement == nil)
        #expect(!foreign.covered)
        #expect(Set(foreign.findings) == Set(given.foreign.codes))
        let sound = try #require(shares.first { $0.id == given.sound.id })
        #expect(sound.recipientName == "Voorbeeld Hosting B.V.")
        #expect(sound.activityName == "Relatiebeheer")
        #expect(sound.categories.map(\.name) == ["Namen"])
        #expect(sound.agreement == "valid")
        #expect(sound.covered)
        #expect(sound.clients == [given.client])
        #expect(sound.findings.isEmpty)
        #expect(sound.events == given.sound.positions)
        let early = try #require(shares.first { $0.id == given.early.id })
        #expect(!early.covered)
        #expect(early.findings == given.early.codes)
        #expect(!early.findings.isEmpty)
    }

    @Test("only those to a recipient, about a client, or of some days")
    func filters() async throws {
        let given = try await Self.making.value
        #expect(try await Self.list(given, "--to", "hosting").map(\.id) == [given.sound.id, given.early.id])
        #expect(try await Self.list(given, "--client", given.client).map(\.id) == [given.sound.id])
        #expect(try await Self.list(given, "--from", "2026-03-06").map(\.id) == [given.foreign.id])
        #expect(try await Self.list(given, "--until", "2026-03-05").map(\.id) == [given.sound.id, given.early.id])
        #expect(
            try await Self.list(given, "--from", "2026-03-05", "--until", "2026-03-05").map(\.id) == [given.sound.id])
        #expect(try await Self.list(given, "--as-of", "2024-01-01").map(\.id) == [given.early.id])
        for wrong in [
            ["--from", "2026-03-05", "--until", "2026-03-04"], ["--from", "maart"], ["--to", "niemand"],
            ["--client", "niemand"], ["--client", given.sound.id],
        ] {
            let run = try await given.desk.run(["share", "list"] + wrong)
            #expect(run.status == 2, "\(wrong)")
            #expect(run.output.isEmpty)
        }
    }

    @Test("in words and as CSV, ids whole and no code in the text")
    func forms() async throws {
        let given = try await Self.making.value
        let page = try await given.desk.expect(["share", "list", "--language", "nl"]).output
        for text in [given.sound.id, "Relatiebeheer", "Namen", "Elders Inc.", "geldig", "Verenigde Staten"] {
            #expect(page.contains(text), "\(text)\n\(page)")
        }
        for code in given.foreign.codes { #expect(!page.contains(code)) }
        let csv = try await given.desk.expect(["share", "list", "--format", "csv"]).output
        #expect(csv.split(separator: "\r\n").count == 4)
        #expect(csv.contains(given.sound.id))
    }

    @Test("references and notes are in the list, in the client's file, and in the sheet of the disclosure")
    func references() async throws {
        struct Noted: Decodable {
            let id: String
            let reference: String?
            let note: String?
        }
        struct File: Decodable {
            let recurrence: Noted?
            let disclosures: [Noted]
        }
        struct Card: Decodable {
            struct Service: Decodable {
                let reference: String?
                let description: String?
            }
            let shares: [Noted]
            let engagements: [Service]
        }
        let desk = try await Desk.make("kenmerken")
        let client = try await desk.client("Kenmerk B.V.")
        let once = try await desk.record(
            "share", "record", "--to", "hosting", "--ground", "agreement", "--client", client, "--on", "2026-03-05",
            "--reference", "Brief 2026-12", "--note", "Op papier meegegeven.")
        let listed: [Noted] = try await desk.expect(["share", "list", "--format", "json"]).decoded()
        #expect(listed.map(\.reference) == ["Brief 2026-12"])
        #expect(listed.map(\.note) == ["Op papier meegegeven."])
        _ = try await desk.record(
            "engagement", "start", client, "--title", "Jaarwerk", "--reference", "OPD-7", "--description",
            "De jaarrekening van 2025.", "--on", "2026-01-05")
        let card: Card = try await desk.expect(["client", "show", client, "--format", "json"]).decoded()
        #expect(card.shares.map(\.reference) == ["Brief 2026-12"])
        #expect(card.engagements.map(\.reference) == ["OPD-7"])
        #expect(card.engagements.map(\.description) == ["De jaarrekening van 2025."])
        let page = try await desk.expect(["client", "show", client, "--language", "nl"]).output
        for text in ["OPD-7", "jaarrekening", "Brief 2026-12", "Kenmerk"] { #expect(page.contains(text), "\(text)") }
        let recurring = try await desk.record(
            "share", "record", "--to", "hosting", "--ground", "agreement", "--every", "month", "--on", "2026-01-01",
            "--reference", "Contract 9", "--note", "Elke maand.")
        _ = try await desk.record(
            "share", "confirm", recurring.id, "--period", "2026-01", "--note", "Via de nieuwe server.")
        let file: File = try await desk.expect(["share", "show", recurring.id, "--format", "json"]).decoded()
        #expect(file.recurrence?.reference == "Contract 9")
        #expect(file.recurrence?.note == "Elke maand.")
        #expect(file.disclosures.map(\.note) == ["Via de nieuwe server."])
        for (language, words) in [("nl", ["Kenmerk", "Notitie"]), ("en", ["Reference", "Note"])] {
            let sheet = try await desk.expect(["share", "show", once.id, "--language", language]).output
            for text in words + ["Brief 2026-12", "Op papier meegegeven."] { #expect(sheet.contains(text), "\(text)") }
        }
        #expect(try await desk.run(["share", "show", client]).status == 2)
    }
}
