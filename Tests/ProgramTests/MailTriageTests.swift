import Foundation
import Testing

@Suite("Sorting mail: shown first, taken back, told apart")
struct MailTriageTests {
    @Test("what is erased for good is shown first, and nothing goes without a yes")
    func preview() async throws {
        let given = try await MailTests.given("voorbeeldpost")
        let desk = given.desk
        let path = try given.file(
            "weg.eml", MailTests.letter("1", from: "Kees <kees@example.org>", subject: "Verkeerd", "Fout"))
        _ = try await given.read(path, "--received-by", "mx.example.nl")
        let id = try #require(try await given.list().first).id
        let size = try await desk.size()
        for (language, words) in [
            ("nl", ["Verkeerd", "kees@example.org", "niet terug te draaien", "--yes"]),
            ("en", ["Verkeerd", "kees@example.org", "can't be undone", "--yes"]),
        ] {
            let run = try await desk.run(["mail", "file", id, "not-ours", "--language", language])
            #expect(run.status == 2)
            for word in words { #expect((run.output + run.errors).contains(word), "\(word): \(run.output)") }
        }
        struct Preview: Decodable {
            struct Part: Decodable { let name: String }
            let going: [Part]
            let keys: Int
            let done: Bool
        }
        let shown = try await desk.run(["mail", "file", id, "not-ours", "--format", "json"])
        let preview: Preview = try shown.decoded()
        #expect(shown.status == 2 && preview.keys == 1 && !preview.done)
        #expect(preview.going.map(\.name) == ["details", "original"])
        #expect(try await desk.size() == size)
        #expect(try await given.list().map(\.id) == [id])
        _ = try await desk.record("mail", "file", id, "not-ours", "--yes")
        #expect(try await given.list().isEmpty)
        let all = try await desk.expect(["mail", "list", "--all", "--format", "json"]).output
        #expect(all.contains("\"state\":\"discarded\""))
    }

    @Test("a message that was filed already names what to take back; then it waits and can be filed anew")
    func filedAlready() async throws {
        let given = try await MailTests.given("dubbelpost")
        let desk = given.desk
        let client = try await desk.client("Nel Nogmaals", "--email", "nel@example.org")
        let path = try given.file("nee.eml", MailTests.letter("1", from: "nel@example.org", subject: "Stop", "Stop"))
        _ = try await given.read(path, "--received-by", "mx.example.nl")
        let id = try #require(try await given.list().first).id
        _ = try await desk.record("mail", "file", id, "request", "--right", "marketing-objection")
        for what in [["contact"], ["not-ours", "--yes"], ["request", "--right", "marketing-objection"]] {
            #expect(try await desk.run(["mail", "file", id] + what).status == 2)
        }
        let refused = try await desk.run(["mail", "file", id, "contact", "--language", "nl"])
        #expect(refused.errors.contains("al ingedeeld (verzoek)"), "\(refused.errors)")
        // The request, the objection that counted at once, and the filing: taken back as they are named.
        let commands = refused.errors.matches(of: /dossier retract (\d+) --reason/).map { String($0.output.1) }
        #expect(commands.count == 3)
        for position in commands { _ = try await desk.record("retract", position, "--reason", "Vergissing.") }
        #expect(try await given.list().map(\.id) == [id])
        struct Reply: Decodable { let evidence: [Int] }
        let may = try await desk.run([
            "may-contact", client, "--purpose", "vervolg", "--channel", "mail", "--format", "json",
        ]).decoded(Reply.self)
        #expect(Set(may.evidence.map(String.init)).isDisjoint(with: commands))
        let contact = try await desk.record("mail", "file", id, "contact")
        let again = try await desk.run(["mail", "file", id, "objection", "--language", "en"])
        #expect(again.errors.contains("dossier retract \(contact.positions[0]) "), "\(again.errors)")
        #expect(again.errors.matches(of: /dossier retract/).count == 2)
        try await desk.expectReplay()
    }

    @Test("two messages with one Message-ID that say different things are both kept, and each names the other")
    func namesakes() async throws {
        let given = try await MailTests.given("naamgenoot-post")
        let one = MailTests.letter("1", from: "a@example.org", subject: "Een", "Eerst")
        let other = MailTests.letter("1", from: "a@example.org", subject: "Een", "Anders")
        let forged = MailTests.letter("1", from: "b@example.org", subject: "Een", "Eerst")
        let separator = "From x Thu Mar  5 10:00:00 2026\n"
        let box = try given.file("bus.mbox", [one, other, one].map { "\(separator)\($0)\n\n" }.joined())
        let trial = try await given.read(box, "--dry-run")
        #expect((trial.recorded, trial.known) == (2, 1))
        let first = try await given.read(box)
        #expect((first.read, first.recorded, first.known) == (3, 2, 1))
        let later = try await given.desk.expect(["import", "mail", try given.file("vals.eml", forged)])
        #expect(later.output.contains("same Message-ID") || later.output.contains("has the Message-ID"))
        #expect(try await given.read(box).recorded == 0)
        let lines = try await given.list()
        #expect(lines.count == 3)
        for line in lines {
            #expect(Set(line.namesakes) == Set(lines.map(\.id)).subtracting([line.id]))
            let shown = try await given.desk.expect(["mail", "show", line.id, "--language", "nl"]).output
            #expect(shown.contains("Zelfde Message-ID"))
        }
        #expect(try await given.desk.expect(["mail", "list", "--language", "en"]).output.contains("same Message-ID"))
        // What is erased says nothing of the others any more, and doesn't come back.
        _ = try await given.desk.record("mail", "file", lines[0].id, "not-ours", "--yes")
        #expect(try await given.list().map(\.namesakes.count) == [1, 1])
        #expect(try await given.read(box).recorded == 0)
        #expect(try await given.read("\(given.folder)/vals.eml").recorded == 0)
    }
}
