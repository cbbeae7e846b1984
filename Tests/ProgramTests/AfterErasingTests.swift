import Foundation
import Testing

/// What may still be told of somebody who was erased, what an erasure takes along, and what waits.
@Suite("dossier erase, before and after", .serialized)
struct AfterErasingTests {
    private static let making = Task { try await Desk.make("na-wissen") }

    private struct Listed: Decodable {
        let erasure: String
        let state: String
        let coveredBy: String?
    }

    private struct Preview: Decodable {
        struct Going: Decodable {
            let `class`: String
            let parts: Int
        }
        let going: [Going]
        let suppressed: Int
        var parts: Int { going.map(\.parts).reduce(0, +) }
    }

    private struct Certificate: Decodable {
        struct Counts: Decodable { let parts: Int }
        let state: String
        let counts: Counts?
    }

    private struct Message: Decodable {
        let id: String
        /// Nothing, too, where it was erased.
        let subject: String?

        init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: Key.self)
            id = try values.decode(String.self, forKey: .id)
            subject = try? values.decode(String.self, forKey: .subject)
        }

        private enum Key: CodingKey {
            case id
            case subject
        }
    }

    private struct Due: Decodable {
        let kind: String
        let due: String
        let at: String?
        let id: String?
        let overdue: Bool
        let reminder: Bool
        let rule: String
    }

    private static func approve(_ desk: Desk, _ erasure: String) async throws {
        try await desk.expect(["erase", "approve", erasure, "--as", "Bert"])
    }

    private static func preview(_ desk: Desk, _ id: String, _ more: String...) async throws -> Preview {
        try await desk.expect(["erase", "preview", id, "--format", "json"] + more).decoded()
    }

    private static func list(_ desk: Desk, _ client: String) async throws -> [Listed] {
        try await desk.expect(["erase", "list", "--client", client, "--format", "json"]).decoded()
    }

    private static func agenda(_ desk: Desk, _ more: String...) async throws -> [Due] {
        try await desk.run(["agenda", "--days", "1000", "--format", "json"] + more).decoded()
    }

    /// A message that came in, by its id.
    private static func receive(_ desk: Desk, _ number: Int, from: String, _ subject: String) async throws -> String {
        let path = "\(desk.home.path)/\(desk.slug)-\(number).eml"
        let letter = """
            Received: from out.example.org by mx.example.nl (Postfix) with ESMTPS id \(number);
            \tThu, 5 Mar 2026 23:30:00 +0100 (CET)
            From: \(from)
            Subject: \(subject)
            Message-ID: <\(desk.slug)-\(number)@example.org>
            MIME-Version: 1.0

            Geheim verhaal \(number).
            """
        try Data(letter.utf8).write(to: URL(filePath: path))
        try await desk.expect(["import", "mail", path, "--received-by", "mx.example.nl"])
        let all = try await desk.expect(["mail", "list", "--format", "json"]).decoded([Message].self)
        return try #require(all.first { $0.subject == subject }?.id)
    }

    @Test("refuses to write down anew who was erased, records what happened with a finding, and takes that again")
    func toldLater() async throws {
        let desk = try await Self.making.value
        let client = try await desk.client("Gewist En Terug B.V.", "--email", "gewist@terug.example")
        let erasure = try await EraseTests.ask(desk, client)
        try await Self.approve(desk, erasure)
        let size = try await desk.size()
        for (language, words) in [("nl", "Leg de klant opnieuw vast"), ("en", "Record a new client")] {
            for command in [
                ["client", "change", client, "--email", "nieuw@terug.example"],
                ["client", "add-person", client, "--name", "Nel Nieuw"],
            ] {
                let run = try await desk.run(command + ["--language", language])
                #expect(run.status == 2 && run.errors.contains(words) && run.errors.contains(erasure), "\(run.errors)")
            }
        }
        #expect(try await desk.size() == size)
        let contact = try await desk.record(
            "contact", "record", client, "--channel", "phone", "--direction", "in", "--nature", "other", "--note",
            "Belde nog eens.")
        let engagement = try await desk.record("engagement", "start", client, "--title", "Toch nog werk")
        let invoice = try await desk.record(
            "invoice", "record", "--client", client, "--number", "F9", "--date", "2016-03-01", "--paid", "2016-03-02")
        for told in [contact, engagement, invoice] { #expect(told.codes == ["client.recorded-after-erasure"]) }
        #expect(
            try await desk.record("consent", "withdraw", client, "--purpose", "nieuwsbrief").codes
                == ["consent.withdrawal-without-consent"])
        let consent = try await desk.run([
            "consent", "give", client, "--purpose", "nieuwsbrief", "--channel", "email", "--proof",
        ])
        #expect(consent.status == 2)
        #expect(try await desk.record("objection", "record", client).positions.count == 1)
        #expect(try await Self.preview(desk, client).parts == 3)
        try await Self.approve(desk, try await EraseTests.ask(desk, client))
        #expect(!(try await desk.expect(["client", "history", client]).output.contains("Belde nog eens")))
    }

    @Test("names the request that waits instead of opening another, and closes what another erasure took")
    func twice() async throws {
        let desk = try await Self.making.value
        let client = try await desk.client("Twee Maal Gevraagd B.V.")
        _ = try await desk.record(
            "contact", "record", client, "--channel", "mail", "--direction", "in", "--nature", "other", "--note", "X")
        let first = try await EraseTests.ask(desk, client)
        let size = try await desk.size()
        #expect(try await EraseTests.ask(desk, client) == first)
        #expect(try await desk.size() == size)
        let narrow = try await EraseTests.ask(desk, client, "--class", "contact")
        #expect(narrow != first)
        #expect(Set(try await Self.agenda(desk).filter { $0.kind == "erasure-approval" }.map(\.id)) == [first, narrow])
        try await Self.approve(desk, first)
        let listed = try await Self.list(desk, client)
        #expect(listed.first { $0.erasure == narrow }?.state == "covered")
        #expect(listed.first { $0.erasure == narrow }?.coveredBy == first)
        #expect(try await !Self.agenda(desk).contains { $0.kind == "erasure-approval" })
        for command in ["approve", "withdraw"] {
            let reason = command == "withdraw" ? ["--reason", "Klaar."] : ["--as", "Bert"]
            let run = try await desk.run(["erase", command, narrow] + reason)
            #expect(run.status == 2 && run.errors.contains(first))
        }
        for (language, words) in [("nl", "gewist met een ander verzoek"), ("en", "erased by another request")] {
            let page = try await desk.expect(["erase", "certificate", narrow, "--language", language]).output
            #expect(page.contains(words) && page.contains(first))
        }
        // A wider one is not closed by a narrower one.
        let other = try await desk.client("Eerst Het Kleine B.V.")
        _ = try await desk.record(
            "contact", "record", other, "--channel", "mail", "--direction", "in", "--nature", "other", "--note", "X")
        let wide = try await EraseTests.ask(desk, other)
        try await Self.approve(desk, try await EraseTests.ask(desk, other, "--class", "contact"))
        #expect(try await Self.list(desk, other).first { $0.erasure == wide }?.state == "requested")
        try await desk.expectReplay()
    }

    @Test("takes along the mail of unknown senders that was filed under a client, or under one person there")
    func mail() async throws {
        let desk = try await Self.making.value
        let client = try await desk.client("Kreeg Post B.V.")
        let person = try #require(try await desk.record("client", "add-person", client, "--name", "Nel Post").person)
        let own = try await Self.receive(desk, 1, from: "iemand@onbekend.example", "Aan de klant")
        let hers = try await Self.receive(desk, 2, from: "ander@onbekend.example", "Aan de persoon")
        let before = try await Self.preview(desk, client).parts
        let beforePerson = try await Self.preview(desk, person).parts
        _ = try await desk.record("mail", "file", own, "contact", "--client", client)
        _ = try await desk.record("mail", "file", hers, "contact", "--client", client, "--person", person)
        // Each brings its details, its original, and the note of the contact.
        #expect(try await Self.preview(desk, client).parts == before + 6)
        #expect(try await Self.preview(desk, client, "--class", "contact").parts == 6)
        #expect(try await Self.preview(desk, person).parts == beforePerson + 3)
        let personal = try await EraseTests.ask(desk, person)
        try await Self.approve(desk, personal)
        #expect(!(try await desk.run(["mail", "show", hers])).output.contains("Geheim verhaal"))
        #expect(try await desk.run(["mail", "show", own]).output.contains("Geheim verhaal"))
        let erasure = try await EraseTests.ask(desk, client)
        let parts = try await Self.preview(desk, client).parts
        try await Self.approve(desk, erasure)
        let certificate = try await desk.expect(["erase", "certificate", erasure, "--format", "json"])
            .decoded(Certificate.self)
        #expect(certificate.state == "completed" && certificate.counts?.parts == parts)
        #expect(!(try await desk.run(["mail", "show", own])).output.contains("Geheim verhaal"))
        try await desk.expect(["log", "verify"])
    }

    @Test("of a requester, or of an unknown sender, who is no client: by the id of the request or the message")
    func strangers() async throws {
        let desk = try await Self.making.value
        let request = try await desk.record(
            "request", "receive", "--right", "marketing-objection", "--channel", "mail", "--name", "Vera Vreemd",
            "--email", "vera@vreemd.example", "--wording", "Laat me met rust.", "--on", "2026-03-01")
        _ = try await desk.record("request", "close", request.id, "--on", "2026-03-02")
        let preview = try await Self.preview(desk, request.id)
        #expect(preview.parts == 2 && preview.suppressed == 1)
        for (language, client) in [("nl", "klant"), ("en", "client")] {
            let page = try await desk.expect(["erase", "preview", request.id, "--language", language]).output
            #expect(!page.contains(client), "\(page)")
        }
        let erasure = try await EraseTests.ask(desk, request.id)
        try await Self.approve(desk, erasure)
        for format in ["text", "html"] {
            let page = try await desk.expect(["erase", "certificate", erasure, "--format", format]).output
            #expect(page.contains(request.id) && !page.contains("Vreemd"))
        }
        #expect(!(try await desk.expect(["request", "show", request.id])).output.contains("Vreemd"))
        let may = try await desk.run([
            "may-contact", "--email", "vera@vreemd.example", "--purpose", "marketing", "--channel", "email", "--format",
            "json",
        ])
        #expect(may.status == 1 && may.output.contains("\"reason\":\"objected\""))

        let message = try await Self.receive(desk, 3, from: "los@onbekend.example", "Los bericht")
        let letter = try await EraseTests.ask(desk, message)
        try await Self.approve(desk, letter)
        #expect(!(try await desk.run(["mail", "show", message])).output.contains("Geheim verhaal"))
        // One that was filed as a request goes with it.
        let asked = try await Self.receive(desk, 4, from: "vraag@onbekend.example", "Inzage graag")
        let filed = try await desk.record("mail", "file", asked, "request", "--right", "access")
        _ = try await desk.record("request", "close", filed.id, "--on", "2026-03-09")
        try await Self.approve(desk, try await EraseTests.ask(desk, asked))
        #expect(!(try await desk.run(["mail", "show", asked])).output.contains("Geheim verhaal"))
        #expect(!(try await desk.expect(["request", "show", filed.id])).output.contains("Geheim verhaal"))
        try await desk.expect(["log", "verify"])
        try await desk.expectReplay()
    }

    @Test("stands on the agenda until it is decided, as do holds and mail that says no; in text, JSON and iCalendar")
    func agenda() async throws {
        let desk = try await Desk.make("agenda-wissen")
        let client = try await desk.client("Wacht B.V.")
        let erasure = try await EraseTests.ask(desk, client)
        let alone = try #require(try await Self.agenda(desk).first { $0.kind == "erasure-approval" })
        #expect(alone.id == erasure && alone.at != nil && !alone.overdue && alone.rule == "Art. 17(1) GDPR")
        let refused = try await desk.run(["erase", "approve", erasure, "--as", "Anna", "--language", "en"])
        #expect(refused.status == 2 && refused.errors.contains("Amsterdam time"), "\(refused.errors)")
        try await desk.expect(["organisation", "officers", "2"])
        let two = try #require(try await Self.agenda(desk).first { $0.kind == "erasure-approval" })
        #expect(two.at == nil && two.due == alone.due)
        struct Held: Decodable { let hold: String }
        let hold = try await desk.expect(
            ["hold", "place", client, "--reason", "Geschil.", "--format", "json"]
        ).decoded(Held.self).hold
        let held = try await Self.agenda(desk)
        #expect(!held.contains { $0.kind == "erasure-approval" })
        let review = try #require(held.first { $0.kind == "hold-review" })
        #expect(review.id == hold && review.reminder && review.rule == "Art. 5(1)(e) GDPR")
        try await desk.expect(["hold", "release", hold, "--reason", "Klaar."])
        let ended = try await desk.expect(
            ["hold", "place", client, "--reason", "Kort.", "--until", "2027-06-01", "--format", "json"]
        ).decoded(Held.self).hold
        let end = try #require(try await Self.agenda(desk).first { $0.kind == "hold-end" })
        #expect(end.id == ended && end.due == "2027-06-01" && end.reminder)

        let message = try await Self.receive(desk, 1, from: "nee@onbekend.example", "Afmelden")
        let no = try #require(try await Self.agenda(desk).first { $0.kind == "message-objection" })
        #expect(no.id == message && no.due == "2026-03-05" && no.overdue && no.rule == "Art. 21(3) GDPR")
        for (language, words) in [
            ("nl", ["op een bezwaar of afmelding lijkt", "Laatste dag waarop gegevens worden vastgehouden"]),
            ("en", ["looks like an objection or opt-out", "Last day of a hold"]),
        ] {
            let page = try await desk.run(["agenda", "--days", "1000", "--language", language])
            #expect(page.status == 1 && page.output.contains(language == "nl" ? "afmelding" : "opt-out"))
            let calendar = try await desk.run(["agenda", "--days", "1000", "--language", language, "--format", "ics"])
            let lines = calendar.output.replacing("\r\n ", with: "")
            for word in words { #expect(lines.contains(word), "\(lines)") }
            #expect(lines.contains("UID:\(message)-message-objection"))
        }
        let doctor = try await desk.run(["doctor", "--language", "nl"])
        #expect((doctor.output + doctor.errors).replacing(/\s+/, with: " ").contains("1 te sorteren"))
        _ = try await desk.record("mail", "file", message, "opt-out")
        #expect(try await !Self.agenda(desk).contains { $0.kind == "message-objection" })
    }

    @Test("of a client's first fact shows what goes out of sight and asks; a no stays, and all of it can come back")
    func hidden() async throws {
        let desk = try await Self.making.value
        let recorded = try await desk.expect(
            ["client", "record", "--kind", "person", "--name", "Uit Zicht", "--email", "uit@zicht.example", "--on"]
                + ["2026-01-05", "--format", "json"]
        ).decoded(RecordingAnswer.self)
        let client = recorded.id
        let position = String(try #require(recorded.positions.first))
        _ = try await desk.record(
            "client", "add-person", client, "--name", "Nel Zicht", "--email", "nel@zicht.example", "--on", "2026-01-05")
        _ = try await desk.record("engagement", "start", client, "--on", "2026-01-05")
        let objection = try await desk.record("objection", "record", client, "--on", "2026-02-01")
        let size = try await desk.size()
        for (language, words) in [("nl", ["1 persoon\n", "bezwaar"]), ("en", ["1 person\n", "out of sight"])] {
            let asked = try await desk.run(["retract", position, "--reason", "Fout.", "--language", language])
            #expect(asked.status != 0)
            for word in words { #expect(asked.errors.lowercased().contains(word), "\(asked.errors)") }
        }
        #expect(try await desk.size() == size)
        try await desk.expect(["retract", position, "--reason", "Fout.", "--yes"])
        #expect(try await desk.run(["client", "show", client]).status == 2)
        struct Answer: Decodable {
            let reason: String
            let evidence: [Int64]
        }
        func ask(_ who: String...) async throws -> Answer {
            try await desk.run(
                ["may-contact"] + who + ["--purpose", "vervolg", "--channel", "email", "--format", "json"]
            ).decoded()
        }
        for address in ["uit@zicht.example", "nel@zicht.example"] {
            let answer = try await ask("--email", address)
            #expect(answer.reason == "objected" && answer.evidence == objection.positions, "\(address)")
        }
        let again = try await desk.client("Opnieuw", "--email", "uit@zicht.example")
        #expect(try await ask(again).evidence == objection.positions)
        // It was right after all.
        try await desk.expect(["correct", position, "--reason", "Toch goed."])
        let shown = try await desk.expect(["client", "show", client, "--language", "en"]).output
        #expect(shown.contains("Uit Zicht") && shown.contains("Nel Zicht"))
        #expect(try await ask(client).reason == "objected")
        #expect(try await desk.record("correct", position, "--reason", "Nog eens.").positions.isEmpty)
        try await desk.expectReplay()
    }

    @Test("of merged clients either id will do; a consent counts only for whom it was given")
    func mergedIDs() async throws {
        let desk = try await Self.making.value
        let old = try await desk.client("Oud Nummer B.V.", "--legal-form", "private-limited")
        let new = try await desk.client("Nieuw Nummer B.V.", "--legal-form", "private-limited")
        let nel = try #require(try await desk.record("client", "add-person", old, "--name", "Nel").person)
        let puk = try #require(try await desk.record("client", "add-person", old, "--name", "Puk").person)
        let engagement = try await desk.record("engagement", "start", old)
        _ = try await desk.record(
            "consent", "give", old, "--person", nel, "--purpose", "nieuwsbrief", "--channel", "email", "--proof")
        let asks = ["--purpose", "nieuwsbrief", "--channel", "email"]
        #expect(try await desk.run(["may-contact", new, "--person", nel] + asks).status == 2)
        _ = try await desk.record("client", "merge", old, new, "--reason", "Dezelfde.")
        for client in [old, new] {
            #expect(try await desk.run(["may-contact", client, "--person", nel] + asks).status == 0, "\(client)")
            #expect(try await desk.run(["may-contact", client, "--person", puk] + asks).status == 1)
            _ = try await desk.record(
                "contact", "record", client, "--person", nel, "--channel", "phone", "--direction", "in", "--nature",
                "information")
            _ = try await desk.record(
                "invoice", "record", "--client", client, "--number", "F-\(client)", "--engagement", engagement.id,
                "--date", "2026-03-01")
        }
        #expect(try await desk.run(["may-contact", new] + asks).status == 1)
        let shown = try await desk.expect(["client", "show", old, "--language", "nl"])
        #expect(shown.errors.contains("dossier client show \(new)"))
        _ = try await desk.record("client", "split", old, "--reason", "Toch niet.")
        #expect(try await desk.run(["may-contact", new, "--person", nel] + asks).status == 2)
    }
}
