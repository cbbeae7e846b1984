import Foundation
import Testing

@Suite("dossier correct and retract", .serialized)
struct CorrectionTests {
    private static let making = Task { try await Desk.make("correcties") }

    @Test("mends what a fact was and when, and lets the rules see the truth")
    func correcting() async throws {
        let desk = try await Self.making.value
        let client = try await desk.client("Correctie B.V.", "--legal-form", "private-limited")
        let objection = try await desk.record(
            "objection", "record", client, "--channel", "letter", "--on", "2026-03-05")
        let ask = ["may-contact", client, "--purpose", "vervolg", "--format", "json", "--channel"]
        #expect(try await desk.run(ask + ["phone"]).status == 0)
        let position = "\(objection.positions[0])"
        let mended = try await desk.record("correct", position, "--reason", "Het ging om bellen.", "--channel", "phone")
        #expect(mended.id == objection.id)
        let phone = try await desk.run(ask + ["phone"])
        #expect(phone.status == 1)
        #expect(try phone.decoded(ContactTests.Permission.self).evidence == objection.positions + mended.positions)
        #expect(try await desk.run(ask + ["letter"]).status == 0)
        _ = try await desk.record("correct", position, "--reason", "Een dag later.", "--on", "2026-03-06")
        #expect(try await desk.run(ask + ["phone", "--on", "2026-03-05"]).status == 0)
        _ = try await desk.record("retract", position, "--reason", "Was een ander.")
        #expect(try await desk.run(ask + ["phone"]).status == 0)
        #expect(try await desk.run(["retract", position, "--reason", "Nog eens."]).status == 2)
    }

    @Test("mends facts of every kind that has something to mend")
    func kinds() async throws {
        let desk = try await Self.making.value
        let client = try await desk.record(
            "client", "record", "--kind", "organisation", "--name", "Soorten B.V.")
        _ = try await desk.record("correct", "\(client.positions[0])", "--reason", "Het is iemand.", "--kind", "person")
        let contact = try await desk.record(
            "contact", "record", client.id, "--channel", "mail", "--direction", "in", "--nature", "other", "--on",
            "2026-03-05")
        _ = try await desk.record(
            "correct", "\(contact.positions[0])", "--reason", "Het was een gesprek.", "--channel", "meeting",
            "--direction", "out", "--nature", "service")
        let share = try await desk.record(
            "share", "record", "--to", "hosting", "--ground", "none", "--on", "2026-03-05")
        _ = try await desk.record(
            "correct", "\(share.positions[0])", "--reason", "Er was een overeenkomst.", "--ground", "agreement")
        let request = try await desk.record(
            "request", "receive", "--right", "access", "--channel", "mail", "--name", "Vera Vraagt", "--on",
            "2026-03-05")
        let moved = try await desk.record(
            "correct", "\(request.positions[0])", "--reason", "De brief kwam eerder.", "--on", "2026-03-02")
        #expect(moved.positions.count == 1)
        let sheet = try await desk.expect(["request", "show", request.id, "--format", "json"])
            .decoded(RequestTests.Sheet.self)
        #expect(sheet.received == "2026-03-02")
        #expect(sheet.due == "2026-04-02")
    }

    @Test("refuses what is not there, what can't be mended, and what the fact does not have")
    func refusals() async throws {
        let desk = try await Self.making.value
        let client = try await desk.record("client", "record", "--kind", "organisation", "--name", "Niet B.V.")
        let own = "\(client.positions[0])"
        let before = try await desk.size()
        for arguments in [
            ["correct", "99999", "--reason", "x"], ["correct", "0", "--reason", "x"],
            ["retract", "1", "--reason", "x"],
            ["correct", "-1", "--reason", "x"], ["correct", "een", "--reason", "x"],
            ["correct", own, "--reason", "x", "--channel", "mail"], ["correct", own, "--reason", ""],
            ["correct", own, "--reason", "x", "--on", "2099-01-01"], ["retract", own, "--reason", ""],
        ] {
            let run = try await desk.run(arguments)
            #expect(run.status == 2 || run.status == 64, "\(arguments)")
            #expect(run.output.isEmpty)
        }
        #expect(try await desk.size() == before)
    }
}
