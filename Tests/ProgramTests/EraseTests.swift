import Foundation
import Glibc
import Testing

@Suite("dossier erase, hold and redact")
struct EraseTests {
    static let making = Task { try await Desk.make("wissen") }

    struct Asked: Decodable { let erasure: String }

    struct Held: Decodable { let hold: String }

    struct Preview: Decodable {
        struct Going: Decodable, Equatable {
            let parts: Int
            let documents: Int
            let keys: Int
        }
        struct Kept: Decodable {
            let reason: String
            let erasableFrom: String?
            let rules: [String]
        }
        let going: [Going]
        let kept: [Kept]
        let suppressed: Int
        let recipients: [Recipient]
    }

    struct Recipient: Decodable { let name: String? }

    struct Certificate: Decodable {
        struct Counts: Decodable {
            let keys: Int
            let parts: Int
            let documents: Int
        }
        let state: String
        let people: String?
        let counts: Counts?
        let recipients: [Recipient]
    }

    private struct Permission: Decodable { let allowed: Bool }

    static func ask(_ desk: Desk, _ id: String, _ more: String...) async throws -> String {
        try await desk.expect(
            ["erase", "request", id, "--reason", "Gevraagd per brief.", "--as", "Anna", "--format", "json"] + more
        ).decoded(Asked.self).erasure
    }

    @Test("shows what goes, waits for another, erases, and certifies it in both languages")
    func whole() async throws {
        let desk = try await Self.making.value
        let client = try await desk.client("Te Wissen B.V.", "--email", "wis@weg.example")
        _ = try await desk.record(
            "contact", "record", client, "--channel", "mail", "--direction", "in", "--nature", "other", "--note",
            "Een geheim verhaal.")
        let file = "\(desk.home.path)/wissen.txt"
        try Data("Een geheim document.".utf8).write(to: URL(filePath: file))
        _ = try await desk.record("document", "add", file, "--to", client, "--kind", "letter")
        _ = try await desk.record("objection", "record", client)
        let preview = try await desk.expect(["erase", "preview", client, "--format", "json"]).decoded(Preview.self)
        #expect(preview.going.map(\.parts).reduce(0, +) == 3)
        #expect(preview.going.map(\.documents).reduce(0, +) == 1)
        #expect(preview.suppressed == 1 && preview.kept.isEmpty)

        let erasure = try await Self.ask(desk, client)
        let refused = try await desk.run(["erase", "approve", erasure, "--as", "Anna"])
        #expect(refused.status == 2)
        let held = try await desk.expect(
            ["hold", "place", client, "--reason", "Geschil.", "--format", "json"]
        ).decoded(Held.self).hold
        let stopped = try await desk.run(["erase", "approve", erasure, "--as", "Bert", "--language", "nl"])
        #expect(stopped.status == 2 && stopped.errors.contains(held) && stopped.errors.contains("art. 17 lid 3"))
        try await desk.expect(["hold", "release", held, "--reason", "Klaar."])
        let pending = try await desk.expect(["erase", "certificate", erasure]).output
        #expect(pending.contains("not been carried out"))
        try await desk.expect(["erase", "approve", erasure, "--as", "Bert"])

        let certificate = try await desk.expect(["erase", "certificate", erasure, "--format", "json"])
            .decoded(Certificate.self)
        #expect(certificate.state == "completed" && certificate.people == "two-from-one-account")
        #expect(certificate.counts?.documents == 1)
        for (language, words) in [("nl", "niet onafhankelijk"), ("en", "not independent")] {
            let page = try await desk.expect(
                ["erase", "certificate", erasure, "--format", "html", "--language", language]
            ).output
            #expect(page.contains(words) && !page.contains("geheim"))
        }
        for command in [
            ["client", "show", client], ["client", "history", client],
            ["client", "show", client, "--as-of", "2026-01-01"],
        ] {
            let shown = try await desk.run(command)
            #expect(!(shown.output + shown.errors).contains("geheim") && !shown.output.contains("Te Wissen"))
        }
        #expect(try await desk.expect(["client", "show", client]).output.contains("erased on"))
        #expect(try await desk.expect(["client", "find", "Wissen", "--format", "json"]).output == "[]\n")
        for asking in [[client], ["--email", "wis@weg.example"]] {
            let answer = try await desk.run(
                ["may-contact"] + asking + ["--purpose", "marketing", "--channel", "email", "--format", "json"])
            #expect(answer.status == 1)
            #expect(try answer.decoded(Permission.self).allowed == false)
        }
        try await desk.expect(["log", "verify"])
        try await desk.expect(["key", "journal", "--language", "nl"])
        #expect(try await desk.run(["erase", "withdraw", erasure, "--reason", "Te laat."]).status == 2)
    }

    @Test("names the recipients to be told, and what stays with its article")
    func stays() async throws {
        let desk = try await Self.making.value
        let client = try await desk.client("Blijft Deels B.V.")
        _ = try await desk.record(
            "invoice", "record", "--client", client, "--number", "F1", "--date", "2025-03-01", "--paid", "2025-03-10")
        _ = try await desk.record("share", "record", "--to", "hosting", "--client", client, "--ground", "contract")
        let preview = try await desk.expect(["erase", "preview", client, "--format", "json"]).decoded(Preview.self)
        #expect(preview.kept.map(\.erasableFrom) == ["2033-01-01"])
        #expect(preview.kept.first?.rules == ["Art. 17(3)(b) GDPR", "Art. 52(4) AWR"])
        #expect(preview.recipients.map(\.name) == ["Voorbeeld Hosting B.V."])
    }

    @Test("refuses ids of nothing, of another organisation and no ids at all, and records nothing of it")
    func wrong() async throws {
        let desk = try await Desk.make("wissen-verkeerd")
        let other = try await Desk.make("wissen-ander")
        let foreign = try await other.client("Van Een Ander B.V.")
        let size = try await desk.size()
        for command in [
            ["erase", "preview", foreign], ["erase", "request", foreign, "--reason", "x"],
            ["erase", "approve", foreign], ["erase", "certificate", foreign],
            ["hold", "place", foreign, "--reason", "x"],
            ["erase", "preview", "geen-id"], ["hold", "release", foreign, "--reason", "x"],
            ["redact", "999999", "0", "--reason", "x"], ["redact", "x", "0", "--reason", "x"],
        ] {
            for language in ["nl", "en"] {
                let run = try await desk.run(command + ["--language", language])
                #expect(run.status == 2, "\(command) \(run.output) \(run.errors)")
                #expect(!run.errors.contains("Ander"))
            }
        }
        #expect(try await desk.size() == size)
        #expect(try await desk.run(["erase", "preview", foreign, "--class", "geen"]).status == 64)
    }

    @Test("takes one part out and leaves its siblings; a whole document too, and says by which event")
    func redact() async throws {
        let desk = try await Self.making.value
        let client = try await desk.client("Houdt De Rest B.V.")
        func contact(_ note: String) async throws -> RecordingAnswer {
            try await desk.record(
                "contact", "record", client, "--channel", "mail", "--direction", "in", "--nature", "other", "--note",
                note)
        }
        let wrong = try await contact("Zij is ziek geweest.")
        _ = try await contact("Een gewone notitie.")
        let position = try #require(wrong.positions.first)
        try await desk.expect(["redact", String(position), "0", "--reason", "Hoort hier niet.", "--yes"])
        let history = try await desk.expect(["client", "history", client]).output
        #expect(
            !history.contains("ziek geweest") && history.contains("Een gewone notitie.")
                && history.contains("erased on"))
        // A second one, out of what was sealed again.
        let again = try await contact("Ook dit niet.")
        let second = try #require(again.positions.first)
        try await desk.expect(["redact", String(second), "0", "--reason", "Hoort hier niet.", "--yes"])
        #expect(try await desk.expect(["client", "history", client]).output.contains("Een gewone notitie."))
        #expect(try await desk.run(["redact", String(second), "0", "--reason", "Nog eens."]).status == 2)

        let file = "\(desk.home.path)/verkeerd.bin"
        try Data((0..<(3 << 20 | 5)).map { UInt8(truncatingIfNeeded: $0 &* 31) }).write(to: URL(filePath: file))
        let kept = try await desk.record("document", "add", file, "--to", client, "--kind", "letter")
        let gone = try await desk.record("document", "add", file, "--to", client, "--kind", "letter")
        let place = try #require(gone.positions.first)
        let listed = try await desk.expect(["document", "list", "--client", client, "--format", "json"]).output
        #expect(listed.contains(gone.id))
        // The bytes are the part behind the file's name.
        try await desk.expect(["redact", String(place), "1", "--reason", "Van een ander.", "--yes"])
        try await desk.expect(["document", "open", kept.id])
        let opened = try await desk.run(["document", "open", gone.id])
        #expect((opened.output + opened.errors).contains("erased on"))
        try await desk.expect(["log", "verify"])
    }

    @Test("shows what would be taken out and asks; a wrong part is answered with those that there are")
    func preview() async throws {
        struct Preview: Decodable {
            let keys: Int
            let resealed: Int
            let done: Bool
        }
        let desk = try await Self.making.value
        let client = try await desk.client("Toont Het Eerst B.V.")
        var positions: [Int64] = []
        for note in ["Mag weg.", "Blijft."] {
            positions += try await desk.record(
                "contact", "record", client, "--channel", "mail", "--direction", "in", "--nature", "other", "--note",
                note
            ).positions
        }
        let place = String(positions[0])
        let shown = try await desk.run(["redact", place, "note", "--reason", "Weg.", "--format", "json"])
        let preview: Preview = try shown.decoded()
        #expect(shown.status == 2 && (preview.keys, preview.resealed, preview.done) == (1, 1, false))
        let dutch = try await desk.run(["redact", place, "0", "--reason", "Weg.", "--language", "nl"])
        #expect(dutch.status == 2 && dutch.errors.contains("Er is niets gewijzigd"))
        #expect(dutch.output.contains("deel 0: notitie") && dutch.output.contains("niet terug te draaien"))
        #expect(!dutch.output.contains("Mag weg."))
        for part in ["7", "details", "iets", "-"] {
            let run = try await desk.run(["redact", place, part, "--reason", "Weg.", "--yes", "--language", "en"])
            #expect(run.status == 2 && run.errors.contains("part 0, note"), "\(part): \(run.errors)")
        }
        #expect(try await desk.expect(["client", "history", client]).output.contains("Mag weg."))
        _ = try await desk.record("redact", place, "note", "--reason", "Weg.", "--yes")
        let gone = try await desk.run(["redact", place, "note", "--reason", "Weg.", "--yes", "--language", "nl"])
        #expect(gone.status == 2 && gone.errors.contains("deel 0, note (gewist)"), "\(gone.errors)")
        let history = try await desk.expect(["client", "history", client]).output
        #expect(history.contains("Blijft.") && !history.contains("Mag weg."))
    }

    @Test("an address that was replaced says from when it may go, and goes alone")
    func replaced() async throws {
        let desk = try await Self.making.value
        let client = try await desk.client("Verhuisd B.V.")
        let old = try await desk.record(
            "client", "change", client, "--email", "oud@verhuisd.example", "--on", "2026-02-01")
        let new = try await desk.record(
            "client", "change", client, "--email", "nieuw@verhuisd.example", "--on", "2026-03-05")
        let position = try #require(old.positions.first)
        let by = try #require(new.positions.first)
        let history = try await desk.expect(["client", "history", client]).output
            .replacing(/\s+/, with: " ")
        #expect(
            history.contains(
                "Replaced by event \(by): e-mail address; erasable from 6 March 2026 (dossier redact \(position) 0)."),
            "\(history)")
        try await desk.expect(["redact", String(position), "0", "--reason", "Oud adres.", "--yes"])
        #expect(try await desk.expect(["client", "show", client]).output.contains("nieuw@verhuisd.example"))
        #expect(try await desk.expect(["client", "find", "oud@verhuisd.example", "--format", "json"]).output == "[]\n")
        #expect(try await desk.expect(["client", "find", "nieuw@verhuisd.example"]).output.contains(client))
        #expect(!(try await desk.expect(["client", "history", client]).output.contains("erasable from")))
    }

    @Test("declares how many decide, which the register shows")
    func officers() async throws {
        let desk = try await Desk.make("wissen-twee")
        try await desk.expect(["organisation", "officers", "2"])
        let client = try await desk.client("Wacht Op Een Ander B.V.")
        let erasure = try await Self.ask(desk, client)
        let run = try await desk.run(["erase", "approve", erasure, "--as", "Anna", "--language", "nl"])
        #expect(run.status == 2 && run.errors.contains("Laat een ander"))
        try await desk.expect(["erase", "withdraw", erasure, "--reason", "Verkeerde klant."])
        #expect(try await desk.run(["erase", "approve", erasure, "--as", "Bert"]).status == 2)
        #expect(try await desk.run(["organisation", "officers", "0"]).status == 2)
    }
}
