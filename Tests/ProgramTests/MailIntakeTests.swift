import Foundation
import Testing

@Suite("Reading mail: tried first, refused, proven later")
struct MailIntakeTests {
    @Test("a server that is named later proves what was imported before, as a correction")
    func provenLater() async throws {
        struct Review: Decodable {
            struct Other: Decodable {
                let message: String
                let position: Int
                let received: String
            }
            let reread: Int
            let proven: Int
            let otherDays: [Other]
        }
        let given = try await MailTests.given("laat-bewezen")
        let desk = given.desk
        _ = try await desk.client("Piet Laat", "--email", "piet@example.org")
        let long = String(repeating: "lang\n", count: 30_000)
        for (id, body) in [("1", "Graag inzage."), ("2", long), ("3", "Vraag")] {
            let text = MailTests.letter(id, from: "piet@example.org", subject: "Inzage", body)
            _ = try await given.read(try given.file("\(id).eml", text))
        }
        let elsewhere = MailTests.letter("4", from: "piet@example.org", subject: "Elders", "Hoi")
            .replacing("mx.example.nl", with: "mx.example.org")
        _ = try await given.read(try given.file("4.eml", elsewhere))
        let before = try await given.list()
        #expect(before.count == 4 && before.allSatisfy { $0.proof == "no-own-server" && $0.due == nil })
        #expect(try await desk.run(["mail", "prove", "--language", "nl"]).errors.contains("mail server add"))
        let filed = try await desk.record("mail", "file", before[0].id, "contact")
        let review: Review = try await desk.expect(
            ["mail", "server", "add", "mx.example.nl", "--format", "json"]
        ).decoded()
        #expect((review.reread, review.proven) == (4, 3))
        #expect(review.otherDays.map(\.message) == [before[0].id])
        #expect(review.otherDays.first.map { Int64($0.position) } == filed.positions.first)
        let lines = try await given.list("--all")
        #expect(lines.count { $0.proof == "own-server" && $0.received == "2026-03-05" } == 3)
        #expect(lines.count { $0.due == "2026-04-07" } == 2)
        #expect(try await desk.run(["agenda", "--format", "json"]).output.contains(before[1].id))
        // The term runs from the day that is proven.
        let request = try await desk.record("mail", "file", before[1].id, "request", "--right", "access")
        #expect(request.due == "2026-04-07")
        let again: Review = try await desk.expect(["mail", "prove", "--format", "json"]).decoded()
        #expect((again.reread, again.proven) == (1, 0))
        let shown = try await desk.expect(["mail", "show", before[2].id, "--language", "en"]).output
        #expect(shown.contains("5 March 2026"), "\(shown)")
        // What was believed stays: as known before, nothing was proven.
        try await desk.expectReplay()
        let later = MailTests.letter("5", from: "piet@example.org", subject: "Inzage", "Ook")
            .replacing("mx.example.nl", with: "mx2.example.nl")
        _ = try await given.read(try given.file("5.eml", later))
        let reread: Review = try await desk.expect(
            ["import", "mail", "\(given.folder)/5.eml", "--received-by", "mx2.example.nl", "--format", "json"]
        ).decoded()
        #expect(reread.proven == 1)
    }

    @Test("a trial records nothing and says what would be; what is no mail is refused with the reason")
    func trialAndRefusals() async throws {
        let given = try await MailTests.given("proefpost")
        let desk = given.desk
        _ = try await desk.client("Piet Proef", "--email", "piet@example.org")
        for folder in ["cur", "new"] {
            try FileManager.default.createDirectory(
                atPath: "\(given.folder)/dir/\(folder)", withIntermediateDirectories: true)
        }
        let own = MailTests.letter("1", from: "piet@example.org", subject: "Hoi", "Hoi")
        _ = try given.file("dir/new/1", own)
        _ = try given.file("dir/new/2", own)
        _ = try given.file("dir/new/3", MailTests.letter("3", from: "wie@example.org", subject: "Hoi", "Hoi"))
        _ = try given.file("dir/new/4", "\u{0}\u{1}")
        let size = try await desk.size()
        let trial = try await given.read("\(given.folder)/dir", "--dry-run", "--received-by", "mx.example.nl")
        #expect((trial.read, trial.recorded, trial.known, trial.matched) == (4, 3, 1, 1))
        #expect(trial.unreadable.count == 1 && trial.unproven == 0)
        let text = try await desk.expect(["import", "mail", "\(given.folder)/dir", "--dry-run", "--language", "nl"])
        #expect(text.output.contains("zouden worden vastgelegd") && text.output.contains("Er is niets vastgelegd."))
        #expect(try await desk.size() == size)
        #expect(try await desk.expect(["mail", "server", "list", "--format", "json"]).output == "[]\n")
        #expect(try await given.read("\(given.folder)/dir").recorded == 3)

        let after = try await desk.size()
        try Data([0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 0x4A, 0x46]).write(to: URL(filePath: "\(given.folder)/foto.jpg"))
        try FileManager.default.createDirectory(atPath: "\(given.folder)/leeg", withIntermediateDirectories: true)
        for (path, dutch, english) in [
            ("foto.jpg", "geen bericht", "no message"), ("leeg", "geen Maildir", "no Maildir"),
            (try given.file("klanten.csv", "naam;tijd\nPiet;10:15\n"), "geen bericht", "no message"),
            (try given.file("uren.csv", "uur:min;naam\n10:15;Piet\n"), "geen bericht", "no message"),
            (try given.file("brief.txt", "From here on: a text.\n\nNo mail.\n"), "geen bericht", "no message"),
            (try given.file("niets.eml", ""), "er staat niets in", "nothing in it"),
            ("weg.eml", "is er niet", "no such file"),
        ] {
            let full = path.hasPrefix("/") ? path : "\(given.folder)/\(path)"
            for (language, words) in [("nl", dutch), ("en", english)] {
                let run = try await desk.run(["import", "mail", full, "--language", language])
                #expect(run.status == 2 && run.errors.contains(words), "\(path): \(run.errors)")
            }
        }
        #expect(try await desk.size() == after)
    }

    @Test("a request of an unknown sender shows who asked, by name or by address")
    func requester() async throws {
        let given = try await MailTests.given("verzoekerpost")
        let desk = given.desk
        for (id, from) in [("1", "wie@example.org"), ("2", "Wies Wie <wies@example.org>")] {
            let path = try given.file("\(id).eml", MailTests.letter(id, from: from, subject: "Inzage", "Graag inzage."))
            _ = try await given.read(path, "--received-by", "mx.example.nl")
        }
        var requests: [String] = []
        for line in try await given.list() {
            requests.append(try await desk.record("mail", "file", line.id, "request", "--right", "access").id)
        }
        let list = try await desk.expect(["request", "list", "--language", "nl"]).output
        #expect(list.contains("wie@example.org") && list.contains("Wies Wie"))
        let agenda = try await desk.run(["agenda", "--language", "nl", "--days", "365", "--names"]).output
        #expect(agenda.contains("wie@example.org") && agenda.contains("Wies Wie"), "\(agenda)")
        let shown = try await desk.expect(["request", "show", requests[1], "--language", "en"]).output
        #expect(shown.contains("Wies Wie") && shown.contains("wies@example.org"))
        #expect(try await desk.expect(["request", "show", requests[0]]).output.contains("wie@example.org"))
    }

    @Test("saves an attachment into a folder under a name that leads nowhere")
    func safeNames() async throws {
        let given = try await MailTests.given("naampost")
        let text = """
            From: a@example.org
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: application/octet-stream; name="../../weg.sh"

            een
            --b
            Content-Type: application/octet-stream

            twee
            --b--
            """
        _ = try await given.read(try given.file("namen.eml", text))
        let id = try #require(try await given.list().first).id
        let folder = "\(given.folder)/uit"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for number in ["1", "2"] {
            try await given.desk.expect(["mail", "save", id, "--attachment", number, "--out", folder])
        }
        try await given.desk.expect(["mail", "save", id, "--out", folder])
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        #expect(names == ["\(id).eml", "attachment-2.bin", "weg.sh"].sorted())
        #expect(try await given.desk.run(["mail", "save", id, "--attachment", "1", "--out", folder]).status == 2)
    }

    @Test("lists what waits, all of it when asked, and so many at a time")
    func paging() async throws {
        let given = try await MailTests.given("bladerpost")
        for id in ["1", "2", "3"] {
            _ = try await given.read(
                try given.file("\(id).eml", MailTests.letter(id, from: "a@example.org", subject: id, "Hoi")),
                "--received-by", "mx.example.nl")
        }
        let two = try await given.desk.expect(["mail", "list", "--limit", "2", "--format", "json", "--language", "nl"])
        #expect(try two.decoded([MailTests.Line].self).count == 2)
        #expect(two.errors.contains("nog 1"))
        #expect(try await given.desk.run(["mail", "list", "--limit", "0"]).status == 64)
        #expect(try await given.desk.run(["mail", "list", "--all", "--open"]).status == 64)
    }

    @Test("a part that can't be read is named when mail is read, listed and shown; the message is kept as it came")
    func brokenPart() async throws {
        struct Note: Decodable {
            struct Broken: Decodable {
                struct Part: Decodable { let number: Int; let media: String; let reason: String }
                let id: String?
                let parts: [Part]
            }
            let recorded: Int
            let broken: [Broken]
        }
        let given = try await MailTests.given("kapot-deel")
        let head = "From: Kees <kees@example.org>\nSubject: Kapot\nMessage-ID: <k@example.org>\n"
        let type = "MIME-Version: 1.0\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n"
        let letter = head + type + "Ik wil mijn gegevens inzien!\n"
        let file = try given.file("kapot.eml", letter)
        let trial = try await given.desk.expect(["import", "mail", file, "--dry-run", "--language", "nl"])
        #expect((trial.output + trial.errors).contains("deel 1 (text/plain): niet te lezen: het is geen base64"))
        let note: Note = try await given.desk.expect(["import", "mail", file, "--format", "json"]).decoded()
        #expect(note.recorded == 1 && note.broken.first?.parts.map(\.reason) == ["not-base64"])
        let id = try #require(note.broken.first?.id)
        for (language, words) in [("nl", "een deel is onleesbaar"), ("en", "a part is unreadable")] {
            let list = try await given.desk.expect(["mail", "list", "--language", language]).output
            #expect(list.contains("Kapot") && list.contains(words.prefix(8)), "\(list)")
            let shown = try await given.desk.expect(["mail", "show", id, "--language", language]).output
            #expect(shown.contains("(text/plain)") && shown.contains("base64"), "\(shown)")
        }
        let saved = "\(given.folder)/weer.eml"
        _ = try await given.desk.expect(["mail", "save", id, "--out", saved])
        #expect(try String(contentsOfFile: saved, encoding: .utf8) == letter)
        try await given.desk.expectReplay()
    }
}
