import Foundation
import Testing

@Suite("dossier correct: requests, documents and disclosures of another client", .serialized)
struct MovedFilesTests {
    private static let making = Task { try await Desk.make("overgezet") }

    private struct Moved: Decodable {
        struct Text: Decodable, Equatable {
            let position: Int64
            let parts: [String]
        }

        struct Linked: Decodable {
            struct Thing: Decodable {
                let id: String
                let position: Int64
            }

            let documents: [Thing]
            let invoices: [Thing]
            let messages: [Thing]
        }

        let id: String
        let positions: [Int64]
        let redactable: Text?
        let alsoRedactable: [Text]?
        let linked: Linked?
    }

    private static func move(_ desk: Desk, _ position: Int64, _ more: String...) async throws -> Moved {
        let arguments = ["correct", "\(position)", "--reason", "Andere klant.", "--format", "json"] + more
        return try await desk.expect(arguments).decoded()
    }

    private static func history(_ desk: Desk, _ client: String) async throws -> String {
        try await desk.expect(["client", "history", client, "--format", "json"]).output
    }

    private static func file(_ desk: Desk, _ name: String, _ bytes: [UInt8]) throws -> String {
        let path = "\(desk.home.path)/\(name)"
        try Data(bytes).write(to: URL(filePath: path))
        return path
    }

    /// Whether a section of a client's file has nothing in it.
    private static func isBare(_ desk: Desk, _ client: String, _ section: String) async throws -> Bool {
        try await desk.expect(["client", "show", client, "--format", "json"]).output.contains("\"\(section)\":[]")
    }

    private static func erase(_ desk: Desk, _ client: String) async throws {
        try await desk.expect(["erase", "approve", try await EraseTests.ask(desk, client), "--as", "Bert"])
    }

    @Test("moves a request with its course, and the no that came with it, in one command")
    func request() async throws {
        let desk = try await Self.making.value
        let wrong = try await desk.client("Niet van hen B.V.", "--on", "2026-01-05")
        let right = try await desk.client("Wel van hen B.V.", "--on", "2026-01-05")
        _ = try await desk.record("engagement", "start", wrong, "--on", "2026-01-06")
        _ = try await desk.record("engagement", "start", right, "--on", "2026-01-06")
        let told = try await desk.record(
            "request", "receive", "--right", "marketing-objection", "--channel", "mail", "--client", wrong, "--name",
            "Piet van Ginds", "--wording", "Stop ermee.", "--purpose", "vervolg", "--on", "2026-03-02")
        let extended = try await desk.record(
            "request", "extend", told.id, "--ground", "complexity", "--reason", "Veel post van Piet.", "--on",
            "2026-03-10")
        _ = try await desk.record("request", "decide", told.id, "--outcome", "granted", "--on", "2026-03-11")
        let paper = try await desk.record(
            "document", "add", try Self.file(desk, "brief.txt", Array("brief".utf8)), "--to", told.id, "--kind",
            "letter")
        let receipt = try #require(told.positions.max())
        let ask = ["--purpose", "vervolg", "--channel", "letter"]
        #expect(try await desk.run(["may-contact", wrong] + ask).status == 1)
        #expect(try await desk.run(["may-contact", right] + ask).status == 0)
        let command = "0192f3a4-7721-7def-8a12-0123456789ab"
        let arguments = ["--client", right, "--command", command]
        let moved = try await Self.move(desk, receipt, arguments[0], arguments[1], arguments[2], arguments[3])
        #expect(moved.id != told.id)
        // The "no" and its going, then the receipt with two steps and the three that are taken back.
        #expect(moved.positions.count == 2 + 6)
        #expect(moved.redactable == Moved.Text(position: receipt, parts: ["details", "wording"]))
        #expect(moved.alsoRedactable == [Moved.Text(position: extended.positions[0], parts: ["reason"])])
        #expect(moved.linked?.documents.map(\.id) == [paper.id])
        #expect(moved.linked?.documents.map(\.position) == [paper.positions[0]])
        #expect(try await desk.run(["may-contact", wrong] + ask).status == 0)
        #expect(try await desk.run(["may-contact", right] + ask).status == 1)
        let shown = try await desk.expect(["request", "show", moved.id, "--format", "json"]).output
        for text in ["Piet van Ginds", "Veel post van Piet.", "\"outcome\":\"granted\"", "2026-03-02"] {
            #expect(shown.contains(text), "\(text): \(shown)")
        }
        let there = try await desk.expect(["client", "show", right, "--format", "json"]).output
        #expect(there.contains(moved.id) && !there.contains(told.id))
        #expect(try await Self.isBare(desk, wrong, "requests"))
        // Sent again it is what it was.
        let size = try await desk.size()
        let again = try await Self.move(desk, receipt, arguments[0], arguments[1], arguments[2], arguments[3])
        #expect(again.id == moved.id)
        #expect(try await desk.size() == size)
        // The text of a step is theirs now, and goes with them.
        try await Self.erase(desk, wrong)
        let after = try await desk.expect(["request", "show", moved.id, "--format", "json"]).output
        #expect(after.contains("Veel post van Piet."))
    }

    @Test("moves a document with its versions, sealed anew, and links it to the record that is given")
    func document() async throws {
        let desk = try await Self.making.value
        let wrong = try await desk.client("Papier verkeerd B.V.", "--on", "2026-01-05")
        let right = try await desk.client("Papier goed B.V.", "--on", "2026-01-05")
        let talk = try await desk.record(
            "contact", "record", right, "--channel", "mail", "--direction", "in", "--nature", "other", "--on",
            "2026-03-05")
        // Longer than a chunk, so that it is read and sealed in more than one.
        let first = (0..<(2 << 20) + 17).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let told = try await desk.record(
            "document", "add", try Self.file(desk, "eerste.bin", first), "--to", wrong, "--kind", "letter", "--title",
            "Brief aan de buren", "--note", "Aangetekend.", "--on", "2026-03-05")
        let second = try await desk.record(
            "document", "add", try Self.file(desk, "tweede.bin", Array("tweede".utf8)), "--replaces", told.id, "--on",
            "2026-03-06")
        let moved = try await Self.move(desk, told.positions[0], "--to", "\(talk.positions[0])")
        #expect(moved.id != told.id && moved.positions.count == 4)
        #expect(moved.redactable?.parts == ["details", "note", "content"])
        #expect(moved.alsoRedactable == [Moved.Text(position: second.positions[0], parts: ["details", "content"])])
        let listed = try await desk.expect(["document", "list", "--client", right, "--format", "json"])
            .decoded([DocumentTests.Document].self)
        let document = try #require(listed.first { $0.id == moved.id })
        #expect(document.versions == 2 && document.title == "Brief aan de buren")
        #expect(document.positions == [talk.positions[0]])
        let none = try await desk.expect(["document", "list", "--client", wrong, "--format", "json"])
            .decoded([DocumentTests.Document].self)
        #expect(none.isEmpty)
        // The old one goes with whoever it was not about; the new one stays.
        try await Self.erase(desk, wrong)
        let out = "\(desk.home.path)/terug.bin"
        try await desk.expect(["document", "open", moved.id, "--version", "1", "--out", out])
        #expect(try Data(contentsOf: URL(filePath: out)) == Data(first))
        // Another record of the same client is a correction where it stands.
        let again = try await Self.move(desk, moved.positions[0], "--to", right)
        #expect(again.id == moved.id && again.positions.count == 1)
        let relinked = try await desk.expect(["document", "list", "--client", right, "--format", "json"])
            .decoded([DocumentTests.Document].self)
        #expect(relinked.first?.records == [right] && relinked.first?.positions == [])
        try await desk.expectReplay()
    }

    @Test("names another client in a disclosure, where it stands")
    func share() async throws {
        let desk = try await Self.making.value
        let wrong = try await desk.client("Niet gedeeld B.V.", "--on", "2026-01-05")
        let right = try await desk.client("Wel gedeeld B.V.", "--on", "2026-01-05")
        let third = try await desk.client("Ook gedeeld B.V.", "--on", "2026-01-05")
        let told = try await desk.record(
            "share", "record", "--to", "hosting", "--ground", "agreement", "--client", wrong, "--on", "2026-03-05")
        let moved = try await Self.move(desk, told.positions[0], "--client", right)
        #expect(moved.id == told.id && moved.positions.count == 1)
        #expect(try await desk.expect(["client", "show", right, "--format", "json"]).output.contains(told.id))
        #expect(try await Self.isBare(desk, wrong, "shares"))
        let both = try await desk.record(
            "share", "record", "--to", "hosting", "--ground", "agreement", "--client", wrong, "--client", third, "--on",
            "2026-03-06")
        let position = "\(both.positions[0])"
        for (language, words) in [("nl", "wie het niet was"), ("en", "who it was not")] {
            let run = try await desk.run(
                ["correct", position, "--reason", "x", "--client", right, "--language", language])
            #expect(run.status == 2 && run.errors.contains(words), "\(run.errors)")
        }
        let twice = ["correct", position, "--reason", "x", "--client", third, "--instead-of", wrong]
        #expect(try await desk.run(twice).status == 2)
        _ = try await Self.move(desk, both.positions[0], "--client", right, "--instead-of", wrong)
        let subjects = try await desk.expect(["share", "subjects", both.id, "--format", "json"]).output
        #expect(subjects.contains(right) && subjects.contains(third) && !subjects.contains(wrong))
        try await desk.expectReplay()
    }

    @Test("names what still hangs on what was moved, and what sets that right")
    func hanging() async throws {
        let desk = try await Self.making.value
        let wrong = try await desk.client("Haakje B.V.", "--on", "2026-01-05")
        let right = try await desk.client("Oogje B.V.", "--on", "2026-01-05")
        let work = try await desk.record("engagement", "start", wrong, "--title", "Klus", "--on", "2026-01-06")
        let bill = try await desk.record(
            "invoice", "record", "--client", wrong, "--engagement", work.id, "--number", "H-9", "--date", "2026-03-01")
        let paper = try await desk.record(
            "document", "add", try Self.file(desk, "klus.txt", Array("klus".utf8)), "--to",
            "\(work.positions[0])", "--kind", "agreement")
        let arguments = ["correct", "\(work.positions[0])", "--reason", "Andere klant.", "--client", right]
        let run = try await desk.expect(arguments + ["--language", "nl"])
        for words in [
            "Wat eraan hing", "document \(paper.id): dossier correct \(paper.positions[0]) --client \(right)",
            "factuur \(bill.id): dossier correct \(bill.positions[0]) --client \(right)",
        ] {
            #expect(run.output.contains(words), "\(run.output)")
        }
        // The commands do what they say, and nothing is left.
        let moved = try await Self.move(desk, paper.positions[0], "--client", right)
        #expect(moved.linked == nil)
        _ = try await Self.move(desk, bill.positions[0], "--client", right)
        for section in ["engagements", "invoices", "documents"] {
            #expect(try await Self.isBare(desk, wrong, section), "\(section)")
        }
    }

    @Test("names the message that a moved contact was filed from")
    func message() async throws {
        let given = try await MailTests.given("verhuispost")
        let desk = given.desk
        let wrong = try await desk.client("Afzender B.V.", "--email", "afzender@example.org")
        let right = try await desk.client("Andere afzender B.V.")
        let path = try given.file(
            "vraag.eml", MailTests.letter("1", from: "afzender@example.org", subject: "Vraag", "?"))
        _ = try await given.read(path, "--received-by", "mx.example.nl")
        let id = try #require(try await given.list().first).id
        let filed = try await desk.record("mail", "file", id, "contact", "--client", wrong)
        let contact = try #require(filed.positions.min())
        let filing = try #require(filed.positions.max())
        let moved = try await Self.move(desk, contact, "--client", right)
        #expect(moved.linked?.messages.map(\.id) == [id])
        #expect(moved.linked?.messages.map(\.position) == [filing])
    }
}
