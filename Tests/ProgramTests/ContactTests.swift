import Foundation
import Testing

@Suite("dossier contact, engagement, consent, objection and may-contact", .serialized)
struct ContactTests {
    struct Permission: Decodable {
        let allowed: Bool
        let reason: String
        let rule: String
        let evidence: [Int64]
    }

    private static let making = Task { try await Desk.make("contacten") }

    private static func ask(_ desk: Desk, _ arguments: String...) async throws -> (Permission, Int32) {
        let run = try await desk.run(["may-contact", "--format", "json"] + arguments)
        return (try run.decoded(), run.status)
    }

    @Test("says no of an address that nobody is known by")
    func unknown() async throws {
        let desk = try await Self.making.value
        for arguments in [
            ["--email", "niemand@example.nl"], ["--phone", "06-99999999"], ["0192f3a4-7b1c-7def-8a12-0123456789ab"],
        ] {
            let run = try await desk.run(
                ["may-contact", "--purpose", "vervolg", "--channel", "email", "--format", "json"] + arguments)
            let answer = try run.decoded(Permission.self)
            #expect(run.status == 1)
            #expect(!answer.allowed)
            #expect(answer.reason == "unknown")
            #expect(answer.evidence.isEmpty)
        }
    }

    @Test("follows consent from missing to given to withdrawn, with the events that say so")
    func consent() async throws {
        let desk = try await Self.making.value
        let client = try await desk.client("Toestemming B.V.", "--email", "ja@example.nl")
        let question = ["--email", "ja@example.nl", "--purpose", "nieuwsbrief", "--channel", "email"]
        let missing = try await desk.run(["may-contact"] + question)
        #expect(missing.status == 1)
        #expect(try missing.decoded(Permission.self).reason == "consent-missing")

        let given = try await desk.record(
            "consent", "give", client, "--purpose", "nieuwsbrief", "--channel", "email", "--proof", "--wording", "-",
            "--on", "2026-01-05", input: "Ja, stuur mij de nieuwsbrief.\n")
        #expect(given.codes == ["consent.without-statement"])
        let allowed = try await desk.run(["may-contact"] + question)
        #expect(allowed.status == 0)
        #expect(try allowed.decoded(Permission.self).reason == "consent")
        #expect(try allowed.decoded(Permission.self).evidence == given.positions)
        let (before, _) = try await Self.ask(
            desk, client, "--purpose", "nieuwsbrief", "--channel", "mail", "--on", "2026-01-04")
        #expect(!before.allowed)

        let withdrawn = try await desk.record("consent", "withdraw", client, "--purpose", "nieuwsbrief")
        let (answer, status) = try await Self.ask(desk, client, "--purpose", "nieuwsbrief", "--channel", "mail")
        #expect(status == 1)
        #expect(answer.reason == "consent-withdrawn")
        #expect(answer.rule == "Art. 7(3) GDPR")
        #expect(answer.evidence == withdrawn.positions)
    }

    @Test("lets an objection win until it is lifted, and an opt-out stop messages")
    func objections() async throws {
        let desk = try await Self.making.value
        let client = try await desk.client("Bezwaar B.V.", "--legal-form", "private-limited")
        _ = try await desk.record("engagement", "start", client, "--title", "Opdracht", "--on", "2026-01-05")
        let question = [client, "--purpose", "vervolg", "--channel", "letter", "--format", "json"]
        #expect(try await desk.run(["may-contact"] + question).status == 0)
        let objection = try await desk.record("objection", "record", client, "--on", "2026-02-01")
        let objected = try await desk.run(["may-contact"] + question).decoded(Permission.self)
        #expect(objected.reason == "objected")
        #expect(objected.evidence == objection.positions)
        _ = try await desk.record("objection", "lift", client)
        #expect(try await desk.run(["may-contact"] + question).status == 0)
        #expect(try await desk.run(["objection", "lift", client]).status == 2)
        _ = try await desk.record("consent", "opt-out", client, "--channel", "letter")
        #expect(try await desk.run(["may-contact"] + question).decoded(Permission.self).reason == "opted-out")
        _ = try await desk.record("consent", "refuse", client, "--purpose", "nieuwsbrief")
        let (refused, _) = try await Self.ask(desk, client, "--purpose", "nieuwsbrief", "--channel", "mail")
        #expect(refused.reason == "consent-refused")
    }

    @Test("records a contact that was, with what is found, and refuses one about to be made")
    func contacts() async throws {
        let desk = try await Self.making.value
        let client = try await desk.client("Gesprek B.V.")
        let incoming = try await desk.record(
            "contact", "record", client, "--channel", "phone", "--direction", "in", "--nature", "information", "--note",
            "Vroeg naar de prijs.")
        #expect(incoming.findings.isEmpty)
        let mail = ["contact", "record", client, "--channel", "mail", "--direction", "out", "--purpose", "nieuwsbrief"]
        let before = try await desk.size()
        let refused = try await desk.run(mail)
        #expect(refused.status == 2)
        #expect(refused.errors.contains("11.7(1)"))
        #expect(try await desk.size() == before)
        let told = try await desk.expect(mail + ["--on", "2026-03-05", "--format", "json"]).decoded(
            RecordingAnswer.self)
        #expect(told.codes == ["contact.without-consent"])
    }

    @Test("lets an engagement end in the future, and not before it started")
    func engagements() async throws {
        let desk = try await Self.making.value
        let client = try await desk.client("Opdracht B.V.")
        let engagement = try await desk.record("engagement", "start", client, "--on", "2026-01-05")
        let early = try await desk.run(["engagement", "end", engagement.id, "--on", "2026-01-04"])
        #expect(early.status == 2)
        #expect(early.output.isEmpty)
        #expect(try await desk.record("engagement", "end", engagement.id, "--on", "2099-01-05").positions.count == 1)
    }

    @Test("answers that a purpose nobody declared allows nothing, and refuses consent to it")
    func undeclared() async throws {
        let desk = try await Self.making.value
        let client = try await desk.client("Onbekend B.V.")
        let (answer, status) = try await Self.ask(desk, client, "--purpose", "bestaat-niet", "--channel", "mail")
        #expect(status == 1)
        #expect(answer.reason == "purpose-unknown")
        for purpose in ["bestaat-niet", "8c5f0c57-51a5-4d0e-9d0c-0123456789ab"] {
            let run = try await desk.run(
                ["consent", "give", client, "--purpose", purpose, "--channel", "mail", "--proof", "--on", "2026-01-05"])
            #expect(run.status == 2)
        }
    }
}
