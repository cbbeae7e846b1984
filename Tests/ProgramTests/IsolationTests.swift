import Foundation
import Testing

@Suite("One organisation never sees or touches another's")
struct IsolationTests {
    @Test("whatever id is given, and by whatever command")
    func foreignIDs() async throws {
        let own = try await Desk.make("eigen")
        let other = try await Desk.make("ander")
        let client = try await other.client("Geheim B.V.", "--email", "geheim@example.nl", "--kvk", "11223344")
        let person = try await other.record("client", "add-person", client, "--name", "Nel Geheim").person ?? ""
        let engagement = try await other.record("engagement", "start", client, "--on", "2026-01-05").id
        let request = try await other.record("request", "receive", "--right", "access", "--channel", "mail").id
        let processor = try await other.record(
            "processor", "record", "--name", "Geheime Partij", "--role", "authority", "--country", "NL"
        ).id
        let statement = try await other.record(
            "statement", "add", "-", "--valid-from", "2026-12-01", input: "Geheime verklaring."
        ).id
        let mine = try await own.client("Eigen B.V.")
        let paper = "\(own.home.path)/eigen-papier.txt"
        try Data("Papier".utf8).write(to: URL(filePath: paper))
        let document = try await other.record("document", "add", paper, "--to", client, "--kind", "letter").id
        let agenda = try await own.run(["agenda", "--names", "--days", "3000"])
        #expect(!agenda.output.contains("Geheim") && !agenda.output.contains(request))
        let letter = "\(own.home.path)/vreemd.eml"
        try Data("From: geheim@example.nl\nSubject: Geheim\n\nGeheim\n".utf8).write(to: URL(filePath: letter))
        try await other.expect(["import", "mail", letter])
        let message = try await other.expect(["mail", "list", "--format", "json"]).decoded([MailTests.Line].self)[0].id
        let before = try await own.size()
        let channel = ["--channel", "mail"]
        let commands = [
            ["client", "change", client, "--city", "Rotterdam"], ["client", "add-person", client, "--name", "X"],
            ["client", "remove-person", client, person], ["client", "remove-person", mine, person],
            ["contact", "record", client, "--direction", "in", "--nature", "other"] + channel,
            ["contact", "record", mine, "--person", person, "--direction", "in", "--nature", "other"] + channel,
            ["engagement", "start", client], ["engagement", "end", engagement],
            ["consent", "give", client, "--purpose", "nieuwsbrief", "--proof"] + channel,
            ["consent", "give", mine, "--purpose", "nieuwsbrief", "--proof", "--statement", statement] + channel,
            ["consent", "refuse", client, "--purpose", "nieuwsbrief"],
            ["consent", "withdraw", client, "--purpose", "nieuwsbrief"], ["consent", "opt-out", client],
            ["objection", "record", client], ["objection", "lift", client],
            ["request", "receive", "--right", "access", "--client", client] + channel,
            ["request", "ask-identity", request, "--method", "account"],
            ["request", "verify-identity", request, "--method", "account"],
            ["request", "ask-clarification", request], ["request", "take-clarification", request],
            ["request", "extend", request, "--ground", "number", "--reason", "x"],
            ["request", "decide", request, "--outcome", "granted"], ["request", "send", request],
            ["request", "notify-recipient", request, "hosting"], ["request", "close", request],
            ["request", "show", request],
            ["processor", "change", processor, "--country", "DE"],
            ["processor", "agreement", processor, "--signed", "2026-01-05"],
            ["processor", "subprocessor", processor, "--name", "X"], ["processor", "review", processor],
            ["processor", "end", processor],
            ["share", "record", "--to", processor, "--ground", "contract"],
            ["share", "record", "--to", "hosting", "--ground", "agreement", "--client", client],
            ["statement", "difference", statement, statement],
            ["document", "add", paper, "--to", client, "--kind", "letter"],
            ["document", "add", paper, "--to", mine, "--kind", "letter", "--person", person],
            ["document", "add", paper, "--replaces", document], ["document", "link", document, "--to", mine],
            ["document", "list", "--client", client], ["document", "list", "--to", client],
            ["document", "open", document],
            ["mail", "show", message], ["mail", "save", message, "--out", "\(own.home.path)/gestolen.eml"],
            ["mail", "file", message, "contact", "--client", mine], ["mail", "list", "--client", client],
            ["correct", "\(before + 5)", "--reason", "x"], ["retract", "\(before + 5)", "--reason", "x"],
        ]
        for command in commands {
            let run = try await own.run(command)
            #expect(run.status == 2, "\(command.prefix(2).joined(separator: " "))")
            #expect(run.output.isEmpty)
            #expect(!run.errors.contains("Geheim"))
        }
        #expect(try await own.size() == before)
    }

    @Test("nor by looking for it")
    func searching() async throws {
        let own = try await Desk.make("zoeker")
        let other = try await Desk.make("gezochte")
        let client = try await other.client("Verborgen B.V.", "--email", "verborgen@example.nl")
        for text in ["verborgen", "verborgen@example.nl"] {
            #expect(try await own.expect(["client", "find", text, "--format", "json"]).output == "[]\n")
        }
        for address in [[client], ["--email", "verborgen@example.nl"]] {
            let run = try await own.run(
                ["may-contact", "--purpose", "dienst", "--channel", "mail", "--format", "json"] + address)
            #expect(run.status == 1)
            #expect(try run.decoded(ContactTests.Permission.self).reason == "unknown")
        }
        let requests = try await own.expect(["request", "list", "--format", "json"])
        #expect(requests.output == "[]\n")
    }

    @Test("and the same command id is another command in another organisation")
    func commandIDs() async throws {
        let own = try await Desk.make("opdracht-een")
        let other = try await Desk.make("opdracht-twee")
        for desk in [own, other] {
            let answer = try await desk.record(
                "client", "record", "--kind", "person", "--name", "Nel", "--command",
                "0192f3a4-0006-7def-8a12-0123456789ab")
            #expect(!answer.repeated)
        }
    }
}
