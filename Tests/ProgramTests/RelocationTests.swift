import Foundation
import Testing

@Suite("dossier correct: another client, person or purpose", .serialized)
struct RelocationTests {
    private static let making = Task { try await Desk.make("verplaatst") }

    private static func now() async throws -> String {
        try await Task.sleep(for: .milliseconds(50))
        let now = Date.now.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
        try await Task.sleep(for: .milliseconds(50))
        return now
    }

    private struct File: Decodable {
        struct Contact: Decodable {
            let day: String
            let note: String?
        }

        struct Engagement: Decodable {
            let subject: String?
            let since: String
            let until: String?
        }

        let contacts: [Contact]
        let engagements: [Engagement]

        var notes: [String] { contacts.compactMap(\.note) }
    }

    private static func file(_ desk: Desk, _ client: String, _ more: String...) async throws -> File {
        try await desk.expect(["client", "show", client, "--format", "json"] + more).decoded()
    }

    private static func history(_ desk: Desk, _ client: String) async throws -> String {
        try await desk.expect(["client", "history", client, "--format", "json"]).output
    }

    private static func mayMail(_ desk: Desk, _ client: String, _ more: String...) async throws -> Bool {
        let ask = ["may-contact", client, "--purpose", "nieuwsbrief", "--channel", "mail"]
        return try await desk.run(ask + more).status == 0
    }

    @Test("moves a contact with its text; as-of tells the truth, known-at what was believed, the timelines both")
    func contact() async throws {
        let desk = try await Self.making.value
        let wrong = try await desk.client("Verkeerde B.V.", "--on", "2026-01-05")
        let right = try await desk.client("Juiste B.V.", "--on", "2026-01-05")
        let told = try await desk.record(
            "contact", "record", wrong, "--channel", "phone", "--direction", "in", "--nature", "information", "--on",
            "2026-03-05", "--note", "Vroeg naar de prijs.")
        let believed = try await Self.now()
        let position = "\(told.positions[0])"
        let command = "0192f3a4-7712-7def-8a12-0123456789ab"
        let arguments = [
            "correct", position, "--reason", "Het was de buurman.", "--client", right, "--channel", "mail",
            "--command", command, "--as", "Een Nieuweling", "--format", "json",
        ]
        let moved = try await desk.expect(arguments)
        let answer = try moved.decoded(RecordingAnswer.self)
        #expect(answer.id != told.id)
        #expect(answer.positions.count == 2)
        #expect(moved.output.contains(#""redactable":{"parts":["note"],"position":\#(position)}"#))
        // Sent again, it is recorded once.
        let size = try await desk.size()
        let again = try await desk.expect(arguments).decoded(RecordingAnswer.self)
        #expect(again.positions == answer.positions)
        #expect(try await desk.size() == size)

        let text = "Vroeg naar de prijs."
        #expect(try await Self.file(desk, wrong).contacts.isEmpty)
        let truth = try await Self.file(desk, right, "--as-of", "2026-03-05")
        #expect(truth.notes == [text])
        #expect(truth.contacts.first?.day == "2026-03-05")
        #expect(try await Self.file(desk, right, "--as-of", "2026-03-04").contacts.isEmpty)
        #expect(try await Self.file(desk, wrong, "--known-at", believed).notes == [text])
        #expect(try await Self.file(desk, right, "--known-at", believed).contacts.isEmpty)
        let old = try await Self.history(desk, wrong)
        #expect(old.contains("Vroeg naar de prijs.") && old.contains("Het was de buurman."))
        #expect(old.contains("Een Nieuweling"))
        #expect(try await Self.history(desk, right).contains("Vroeg naar de prijs."))

        // What stays under the wrong client is taken out with the command that the answer names.
        try await desk.expect(["redact", position, "note", "--reason", "Over een ander.", "--yes"])
        #expect(!(try await Self.history(desk, wrong)).contains("Vroeg naar de prijs."))
        #expect(try await Self.history(desk, right).contains("Vroeg naar de prijs."))
        // What stands in the right place already is corrected there.
        let there = try await desk.record(
            "correct", "\(answer.positions[0])", "--reason", "Het was een brief.", "--channel", "letter", "--client",
            right)
        #expect(there.id == answer.id)
        #expect(there.positions.count == 1)
    }

    @Test("moves a consent to whom it was given, and erases it there")
    func consent() async throws {
        let desk = try await Self.making.value
        let wrong = try await desk.client("Geen ja B.V.", "--on", "2026-01-05")
        let right = try await desk.client("Wel ja B.V.", "--on", "2026-01-05")
        let given = try await desk.record(
            "consent", "give", wrong, "--purpose", "nieuwsbrief", "--channel", "mail", "--proof", "--wording",
            "Ja, graag de brief.", "--on", "2026-02-01")
        let withdrawn = try await desk.record(
            "consent", "withdraw", wrong, "--purpose", "nieuwsbrief", "--on", "2026-03-01")
        let size = try await desk.size()
        let (yes, no) = ("\(given.positions[0])", "\(withdrawn.positions[0])")
        let bare = try await desk.run(["correct", yes, "--reason", "Ander.", "--client", right, "--language", "nl"])
        #expect(bare.status == 2)
        #expect(bare.errors.contains("Op nummer \(yes) rust nummer \(no)."))
        #expect(try await desk.size() == size)
        _ = try await desk.record("correct", no, "--reason", "Ander.", "--client", right)
        #expect(try await Self.mayMail(desk, wrong))
        let moved = try await desk.record("correct", yes, "--reason", "Ander.", "--client", right)
        #expect(moved.positions.count == 2)
        #expect(!(try await Self.mayMail(desk, wrong)))
        #expect(!(try await Self.mayMail(desk, wrong, "--on", "2026-02-10")))
        #expect(try await Self.mayMail(desk, right, "--on", "2026-02-10"))
        #expect(!(try await Self.mayMail(desk, right, "--on", "2026-01-31")))
        #expect(!(try await Self.mayMail(desk, right)))
        #expect(try await Self.history(desk, right).contains("Ja, graag de brief."))

        let erasure = try await EraseTests.ask(desk, right)
        try await desk.expect(["erase", "approve", erasure, "--as", "Bert"])
        #expect(!(try await Self.history(desk, right)).contains("Ja, graag de brief."))
        // Of somebody who was erased nobody can say who agrees: all of it is refused.
        let other = try await desk.record(
            "consent", "give", wrong, "--purpose", "nieuwsbrief", "--channel", "mail", "--proof", "--on", "2026-02-01")
        let before = try await desk.size()
        let refused = try await desk.run(
            ["correct", "\(other.positions[0])", "--reason", "Ander.", "--client", right])
        #expect(refused.status == 2)
        #expect(refused.output.isEmpty)
        #expect(try await desk.size() == before)
        #expect(try await Self.mayMail(desk, wrong))
    }

    @Test("moves an objection to another purpose and person, each counting for what it was about")
    func objection() async throws {
        let desk = try await Self.making.value
        let client = try await desk.client("Bezwaarlijk B.V.", "--legal-form", "private-limited", "--on", "2026-01-05")
        let person = try await desk.record("client", "add-person", client, "--name", "Nel", "--on", "2026-01-06")
        let nel = try #require(person.person)
        let other = try await desk.record("client", "add-person", client, "--name", "Piet", "--on", "2026-01-06")
        let piet = try #require(other.person)
        _ = try await desk.record("engagement", "start", client, "--on", "2026-01-06")
        _ = try await desk.record(
            "consent", "give", client, "--purpose", "nieuwsbrief", "--channel", "mail", "--proof", "--on", "2026-02-01")
        let told = try await desk.record(
            "objection", "record", client, "--purpose", "nieuwsbrief", "--note", "Geen brieven.", "--on", "2026-03-01")
        #expect(!(try await Self.mayMail(desk, client)))
        let moved = try await desk.record(
            "correct", "\(told.positions[0])", "--reason", "Ging over opvolging.", "--purpose", "vervolg")
        #expect(moved.positions.count == 2)
        #expect(try await Self.mayMail(desk, client))
        let ask = ["may-contact", client, "--purpose", "vervolg", "--channel", "letter"]
        #expect(try await desk.run(ask).status == 1)
        _ = try await desk.record("correct", "\(moved.positions[0])", "--reason", "Alleen Nel.", "--person", nel)
        #expect(try await desk.run(ask + ["--person", piet]).status == 0)
        #expect(try await desk.run(ask + ["--person", nel]).status == 1)
        // A second telling of the same only takes the wrong one back.
        let double = try await desk.record("objection", "record", client, "--purpose", "vervolg", "--on", "2026-03-02")
        let once = try await desk.record(
            "correct", "\(double.positions[0])", "--reason", "Ook Nel.", "--person", nel)
        #expect(once.positions.count == 1)
        #expect(try await desk.run(ask + ["--person", piet]).status == 0)
        #expect(try await desk.run(ask + ["--person", nel]).status == 1)
        // A contact of another person at the same client.
        let talk = try await desk.record(
            "contact", "record", client, "--person", nel, "--channel", "phone", "--direction", "in", "--nature",
            "other", "--on", "2026-03-02", "--note", "Over Piet.")
        let his = try await desk.record("correct", "\(talk.positions[0])", "--reason", "Was Piet.", "--person", piet)
        #expect(his.positions.count == 2)
        #expect(try await Self.file(desk, client).notes == ["Over Piet."])
        // A "yes" to a purpose that nobody declared is none.
        let yes = try await desk.record(
            "consent", "give", client, "--purpose", "nieuwsbrief", "--channel", "sms", "--proof", "--on", "2026-03-03")
        let unknown = try await desk.run(
            [
                "correct", "\(yes.positions[0])", "--reason", "Ander.", "--purpose",
                "0192f3a4-7713-7def-8a12-0123456789ab",
            ])
        #expect(unknown.status == 2)
    }

    @Test("takes the end of an engagement and the payment of an invoice along")
    func followers() async throws {
        let desk = try await Self.making.value
        let wrong = try await desk.client("Niet de klant B.V.", "--on", "2026-01-05")
        let right = try await desk.client("Wel de klant B.V.", "--on", "2026-01-05")
        let work = try await desk.record(
            "engagement", "start", wrong, "--title", "Onderzoek", "--on", "2026-01-06")
        _ = try await desk.record("engagement", "end", work.id, "--on", "2026-02-06")
        let started = try await desk.record(
            "correct", "\(work.positions[0])", "--reason", "Andere klant.", "--client", right)
        #expect(started.positions.count == 4)
        let there = try #require(try await Self.file(desk, right).engagements.first)
        #expect(there.subject == "Onderzoek")
        #expect(there.since == "2026-01-06")
        #expect(there.until == "2026-02-06")
        #expect(try await Self.file(desk, wrong).engagements.isEmpty)

        let bill = try await desk.record(
            "invoice", "record", "--client", wrong, "--number", "V-7", "--date", "2026-03-01", "--amount", "10",
            "--note",
            "Termijn.")
        _ = try await desk.record("invoice", "paid", bill.id, "--on", "2026-03-10")
        let moved = try await desk.record(
            "correct", "\(bill.positions[0])", "--reason", "Andere klant.", "--client", right, "--amount", "12")
        #expect(moved.codes.isEmpty)
        #expect(moved.positions.count == 4)
        let listed = try await desk.expect(["invoice", "list", "--format", "json", "--client", right])
            .decoded([InvoiceTests.Invoice].self)
        #expect(listed.map(\.number) == ["V-7"])
        #expect(listed.first?.paid == "2026-03-10")
        #expect(listed.first?.cents == 1200)
        let none = try await desk.expect(["invoice", "list", "--format", "json", "--client", wrong])
            .decoded([InvoiceTests.Invoice].self)
        #expect(none.isEmpty)
    }

    @Test("refuses whom it does not know, what has no client, and what was taken back; nothing is recorded")
    func refusals() async throws {
        let desk = try await Self.making.value
        let client = try await desk.record("client", "record", "--kind", "organisation", "--name", "Grens B.V.")
        let other = try await desk.client("Grens Dubbel B.V.")
        let told = try await desk.record(
            "contact", "record", client.id, "--channel", "mail", "--direction", "in", "--nature", "other", "--on",
            "2026-03-05")
        let position = "\(told.positions[0])"
        let work = try await desk.record("engagement", "start", client.id, "--on", "2026-01-06")
        let before = try await desk.size()
        let unknown = "8c5f0c57-51a5-4d0e-9d0c-0123456789ab"
        for arguments in [
            ["correct", position, "--reason", "x", "--client", unknown],
            ["correct", position, "--reason", "x", "--client", other, "--person", unknown],
            ["correct", position, "--reason", "", "--client", other],
            ["correct", position, "--reason", "x", "--client", other, "--on", "2099-01-01"],
            ["correct", "\(client.positions[0])", "--reason", "x", "--client", other],
            ["correct", "\(work.positions[0])", "--reason", "x", "--client", other, "--person", unknown],
        ] {
            let run = try await desk.run(arguments)
            #expect(run.status == 2 || run.status == 64, "\(arguments)")
            #expect(run.output.isEmpty)
        }
        #expect(try await desk.size() == before)
        _ = try await desk.record("retract", position, "--reason", "Weg.")
        #expect(try await desk.run(["correct", position, "--reason", "x", "--client", other]).status == 2)
        #expect(try await desk.size() == before + 1)
        try await desk.expectReplay()
    }
}
