import Foundation
import Testing

@Suite("dossier import mail and dossier mail", .serialized)
struct MailTests {
    struct Line: Decodable {
        let id: String
        let state: String
        let received: String
        let proof: String
        let email: String?
        let subject: String?
        let client: String?
        let suggestions: [String]
        let due: String?
        let problem: String?
        let attachments: Int
        let `as`: String?
        let record: String?
        let events: [Int64]
        let namesakes: [String]
    }

    struct Summary: Decodable {
        struct Unreadable: Decodable {
            let file: Int
            let message: Int
            let reason: String
            let id: String?
        }

        let read: Int
        let recorded: Int
        let known: Int
        let matched: Int
        let unproven: Int
        let unreadable: [Unreadable]
        let drafts: Int
        let waiting: Int
        let due: String?
    }

    struct Shown: Decodable {
        struct Attachment: Decodable {
            let number: Int
            let fileName: String?
            let media: String
        }

        let text: String?
        let attachments: [Attachment]
    }

    struct Given {
        let desk: Desk
        let folder: String

        func file(_ name: String, _ text: String) throws -> String {
            let path = "\(folder)/\(name)"
            try Data(text.utf8).write(to: URL(filePath: path))
            return path
        }

        func read(_ path: String, _ more: String...) async throws -> Summary {
            try await desk.expect(["import", "mail", path, "--format", "json"] + more).decoded()
        }

        func list(_ more: String...) async throws -> [Line] {
            try await desk.expect(["mail", "list", "--format", "json"] + more).decoded()
        }
    }

    static func given(_ slug: String) async throws -> Given {
        let desk = try await Desk.make(slug)
        let folder = "\(desk.home.path)/\(slug)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return Given(desk: desk, folder: folder)
    }

    static func letter(_ id: String, from: String, subject: String, _ body: String) -> String {
        """
        Received: from out.example.org by mx.example.nl (Postfix) with ESMTPS id 4;
        \tThu, 5 Mar 2026 23:30:00 +0100 (CET)
        From: \(from)
        Subject: \(subject)
        Message-ID: <\(id)@example.org>
        MIME-Version: 1.0

        \(body)
        """
    }

    @Test("brings messages in once, with the day of our own server; files them as what they are, and undoes that")
    func wholeLife() async throws {
        let given = try await Self.given("postvak")
        let client = try await given.desk.client("Piet Post", "--email", "piet@example.org")
        let path = try given.file(
            "verzoek.eml",
            Self.letter("1", from: "Piet <piet@example.org>", subject: "Inzage", "Graag inzage.")
                .replacing("by mx.example.nl", with: "by elders.example.nl"))
        let first = try await given.read(path)
        #expect((first.read, first.recorded, first.matched, first.unproven) == (1, 1, 1, 1))
        _ = try given.file(
            "verzoek2.eml", Self.letter("2", from: "Piet <piet@example.org>", subject: "Inzage", "Graag inzage."))
        // From here on the server is known.
        let second = try await given.read(given.folder, "--received-by", "MX.example.nl")
        #expect((second.read, second.recorded, second.known, second.unproven) == (2, 1, 1, 0))
        #expect(second.due == "2026-04-07")
        #expect(try await given.read(given.folder).recorded == 0)

        let list = try await given.list("--open")
        #expect(list.map(\.proof) == ["own-server", "no-own-server"])
        let proven = try #require(list.first)
        #expect(proven.received == "2026-03-05" && proven.client == client && proven.suggestions == ["access"])
        let agenda = try await given.desk.run(["agenda", "--format", "json"])
        #expect(agenda.output.contains(proven.id))

        // The term runs from the receipt, not from the filing.
        let filed = try await given.desk.record("mail", "file", proven.id, "request", "--right", "access")
        let other = try await given.desk.run(["mail", "file", proven.id, "request", "--right", "erasure"])
        #expect(other.status == 2)
        #expect(other.errors.contains("dossier retract"))
        let requests = try await given.desk.expect(["request", "list", "--format", "json"]).output
        #expect(requests.contains("\"received\":\"2026-03-05\"") && requests.contains("\"due\":\"2026-04-07\""))
        #expect(requests.contains(filed.id))
        #expect(try await given.list("--all", "--client", client).first?.record == filed.id)

        let unproven = try #require(list.last)
        let refused = try await given.desk.run(["mail", "file", unproven.id, "request", "--right", "access"])
        #expect(refused.status == 2 && refused.errors.contains("--on"))
        let contact = try await given.desk.record("mail", "file", unproven.id, "contact")
        #expect(try await given.list("--open").isEmpty)
        let shown = try await given.desk.expect(["client", "show", client]).output
        #expect(shown.contains("Graag inzage."))

        let filing = try #require(contact.positions.last)
        _ = try await given.desk.record("retract", "\(filing)", "--reason", "Toch een verzoek.")
        _ = try await given.desk.record("retract", "\(filing - 1)", "--reason", "Toch een verzoek.")
        #expect(try await given.list("--open").map(\.id) == [unproven.id])
        _ = try await given.desk.record(
            "mail", "file", unproven.id, "request", "--right", "access", "--on", "2026-03-06")
        let received = try await given.desk.run(["retract", "\(unproven.events[0])", "--reason", "Weg."])
        #expect(received.status == 2)
        try await given.desk.expectReplay()
    }

    @Test("an objection and an opt-out count at once, also of somebody whom nobody knows")
    func objections() async throws {
        let given = try await Self.given("bezwaarpost")
        let client = try await given.desk.client("Nel Nee", "--email", "nel@example.org")
        let desk = given.desk
        let path = try given.file("nee.eml", Self.letter("1", from: "nel@example.org", subject: "Afmelden", "Stop"))
        _ = try await given.read(path, "--received-by", "mx.example.nl")
        let other = try given.file("wie.eml", Self.letter("2", from: "wie@example.org", subject: "Stop", "Stop"))
        _ = try await given.read(other)
        let lines = try await given.list("--open")
        let known = try #require(lines.first { $0.client == client })
        let unknown = try #require(lines.first { $0.client == nil })
        #expect(known.suggestions == ["opt-out"])
        _ = try await desk.record("mail", "file", known.id, "opt-out")
        let may = try await desk.run([
            "may-contact", client, "--purpose", "vervolg", "--channel", "mail", "--format", "json",
        ])
        #expect(may.status == 1 && may.output.contains("\"allowed\":false"))
        let contact = try await desk.run(["mail", "file", unknown.id, "contact", "--language", "en"])
        #expect(contact.status == 2 && contact.errors.contains("--client"))
        // Of somebody unknown it is a request, and bars the address (Article 21(3)).
        let objection = try await desk.record("mail", "file", unknown.id, "objection")
        #expect(objection.due == "2026-04-07")
        let by = try await desk.run([
            "may-contact", "--email", "wie@example.org", "--purpose", "vervolg", "--channel", "mail", "--format",
            "json",
        ])
        #expect(by.status == 1 && by.output.contains("\"reason\":\"objected\""))
    }

    @Test("what is not ours is erased, of known and of unknown senders; reading it again doesn't bring it back")
    func notOurs() async throws {
        let given = try await Self.given("niet-onze-post")
        let client = try await given.desk.client("Kees Bekend", "--email", "kees@example.org")
        let desk = given.desk
        let wrong = try given.file("a.eml", Self.letter("1", from: "kees@example.org", subject: "Verkeerd", "Fout"))
        let right = try given.file("b.eml", Self.letter("2", from: "kees@example.org", subject: "Goed", "Juist"))
        let words = String(repeating: "lang\n", count: 30_000)
        let long = Self.letter("3", from: "wie@example.org", subject: "Lang", words)
        let unknown = try given.file("c.eml", long)
        for path in [wrong, right, unknown] { _ = try await given.read(path, "--received-by", "mx.example.nl") }
        let lines = try await given.list("--open")
        func line(_ subject: String) throws -> Line { try #require(lines.first { $0.subject == subject }) }
        for id in [try line("Verkeerd").id, try line("Lang").id] {
            _ = try await desk.record("mail", "file", id, "not-ours", "--yes")
            let shown = try await desk.run(["mail", "show", id, "--language", "nl"])
            #expect(shown.status == 1 && !shown.output.contains("Fout") && !shown.output.contains("lang\n"))
            #expect(try await desk.record("mail", "file", id, "not-ours", "--yes").positions.isEmpty)
            #expect(try await desk.run(["mail", "file", id, "contact", "--client", client]).status == 2)
        }
        // Their sibling under the same key is still there.
        let kept = try await desk.expect(["mail", "show", try line("Goed").id]).output
        #expect(kept.contains("Juist") && kept.contains("kees@example.org"))
        #expect(try await given.list("--open").map(\.subject) == ["Goed"])
        for path in [wrong, unknown] { #expect(try await given.read(path).known == 1) }
        try await desk.expectReplay()
        try await desk.expect(["log", "verify"])
    }

    @Test("HTML, attachments and nested messages are shown as words and saved as they came")
    func attachments() async throws {
        let given = try await Self.given("bijlagepost")
        let pdf = Data("%PDF-1.7 hallo".utf8)
        let text = """
            From: =?utf-8?Q?Ren=C3=A9?= <rene@example.org>
            Subject: =?iso-8859-1?Q?Caf=E9?=
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/html; charset=windows-1252
            Content-Transfer-Encoding: quoted-printable

            <p>Kosten: =80 12</p><script>alert(1)</script>
            --b
            Content-Type: application/pdf
            Content-Disposition: attachment; filename*=utf-8''caf%C3%A9.pdf
            Content-Transfer-Encoding: base64

            \(pdf.base64EncodedString())
            --b
            Content-Type: application/ms-tnef; name=winmail.dat

            TNEF
            --b--
            """
        _ = try await given.read(try given.file("bijlage.eml", text))
        let line = try #require(try await given.list("--all").first)
        #expect(line.subject == "Café" && line.attachments == 2)
        let shown: Shown = try await given.desk.expect(["mail", "show", line.id, "--format", "json"]).decoded()
        #expect(shown.text == "Kosten: € 12")
        #expect(shown.attachments.map(\.fileName) == ["café.pdf", "winmail.dat"])
        let out = "\(given.folder)/uit.pdf"
        try await given.desk.expect(["mail", "save", line.id, "--attachment", "1", "--out", out])
        #expect(FileManager.default.contents(atPath: out) == pdf)
        #expect(try await given.desk.run(["mail", "save", line.id, "--attachment", "1", "--out", out]).status != 0)
        #expect(
            try await given.desk.run(["mail", "save", line.id, "--attachment", "3", "--out", out + "3"]).status == 2)
        let whole = "\(given.folder)/uit.eml"
        try await given.desk.expect(["mail", "save", line.id, "--out", whole])
        #expect(FileManager.default.contents(atPath: whole) == Data(text.utf8))
        let english = try await given.desk.expect(["mail", "show", line.id, "--language", "en"]).output
        #expect(english.contains("not proven") && english.contains("café.pdf"))
        let dutch = try await given.desk.expect(["mail", "show", line.id, "--language", "nl"]).output
        #expect(dutch.contains("niet bewezen"))
    }

    @Test("nothing hostile stops the run: what can't be read is kept as it came, and named with its reason")
    func hostile() async throws {
        let given = try await Self.given("vijandige-post")
        for folder in ["cur", "new"] {
            try FileManager.default.createDirectory(
                atPath: "\(given.folder)/\(folder)", withIntermediateDirectories: true)
        }
        let head = "From: a@example.org\nMessage-ID: <"
        let letters = [
            "", "\u{0}\u{1}", "geen bericht",
            "\(head)1>\nContent-Type: multipart/mixed; boundary=b\n\n" + String(repeating: "--b\n\n", count: 50_000),
            "\(head)2>\n" + String(repeating: "X: y\n", count: 100_000) + "\n",
            "\(head)3>\nSubject: " + String(repeating: "z", count: 3 << 20) + "\n\n",
            "\(head)4>\n" + String(repeating: "Content-Type: message/rfc822\n\n", count: 20_000),
            "\(head)5>\nContent-Transfer-Encoding: base64\nContent-Type: text/plain; charset=x-nope\n\n====!!!QUJD",
        ]
        for (number, text) in letters.enumerated() { _ = try given.file("new/\(number).host", text) }
        _ = try given.file("cur/draft:2,D", "\(head)6>\n\n")
        try FileManager.default.createSymbolicLink(
            atPath: "\(given.folder)/cur/loop", withDestinationPath: "\(given.folder)/cur/loop")
        let summary = try await given.read(given.folder)
        #expect(summary.read == 9 && summary.recorded == 8 && summary.drafts == 1)
        #expect(summary.unreadable.map(\.reason).sorted() == ["empty", "no-header", "no-header", "unreadable-file"])
        #expect(summary.unreadable.count { $0.id != nil } == 3)
        let again = try await given.read(given.folder)
        #expect(again.recorded == 0 && again.known == 8)
        for line in try await given.list("--all") {
            try await given.desk.expect(["mail", "show", line.id])
        }
    }

    @Test("an attachment of 50 MB goes in and comes out, sealed in pieces")
    func large() async throws {
        let given = try await Self.given("zware-post")
        let path = "\(given.folder)/zwaar.eml"
        let line = String(repeating: "QUJD", count: 19) + "\n"
        let file = try #require(fopen(path, "w"))
        fputs("From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\ntekst\n--b\n", file)
        fputs("Content-Type: application/zip; name=groot.zip\nContent-Transfer-Encoding: base64\n\n", file)
        let lines = (50 << 20) / 57
        for _ in 0..<lines { fputs(line, file) }
        fputs("--b--\n", file)
        fclose(file)
        #expect(try await given.read(path).recorded == 1)
        let message = try #require(try await given.list("--all").first)
        let out = "\(given.folder)/groot.zip"
        try await given.desk.expect(["mail", "save", message.id, "--attachment", "1", "--out", out])
        let written = try #require(FileManager.default.contents(atPath: out))
        #expect(written.count == lines * 57)
        #expect(written.prefix(6) == Data("ABCABC".utf8))
        #expect(try await given.read(path).known == 1)
    }

    @Test("wrong use is answered in words, in both languages, and records nothing")
    func wrongUse() async throws {
        let given = try await Self.given("foute-post")
        let size = try await given.desk.size()
        let path = try given.file("x.eml", "From: a@example.org\n\n")
        for (arguments, status) in [
            (["import", "mail", "/nergens"], 2), (["import", "mail", path, "--received-by", "geen host"], 2),
            (["import", "mail", path, "--on", "2026-01-01"], 64), (["mail", "server", "end", "mx.example.nl"], 2),
            (["mail", "server", "add", "x"], 2), (["mail", "show", "0192f3a4-0006-7def-8a12-0123456789ab"], 2),
            (["mail", "show", "x"], 2),
            (["mail", "file", "0192f3a4-0006-7def-8a12-0123456789ab", "request"], 64),
        ] as [([String], Int32)] {
            for language in ["nl", "en"] {
                let run = try await given.desk.run(arguments + ["--language", language])
                #expect(run.status == status, "\(arguments)")
                #expect(run.output.isEmpty && !run.errors.isEmpty)
            }
        }
        #expect(try await given.desk.size() == size)
        let server = try await given.desk.record("mail", "server", "add", "mx.example.nl")
        #expect(try await given.desk.record("mail", "server", "add", "MX.example.nl.").positions.isEmpty)
        #expect(try await given.desk.expect(["mail", "server", "list"]).output == "mx.example.nl\n")
        #expect(try await given.desk.record("mail", "server", "end", "mx.example.nl").id == server.id)
    }
}
