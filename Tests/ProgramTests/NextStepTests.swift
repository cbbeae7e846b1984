import Testing

/// What an answer says to do next is what can be done.
@Suite("What to do next", .serialized)
struct NextStepTests {
    private struct Asked: Decodable {
        let erasure: String
        let confirmableFrom: String?
    }

    @Test("who decides alone is told when to confirm an erasure, and where two decide to let another approve it")
    func alone() async throws {
        let desk = try await Desk.make("een-beslisser")
        let client = try await desk.client("Alleen B.V.")
        func ask(_ language: String, _ format: String) async throws -> DossierRun {
            try await desk.expect(
                ["erase", "request", client, "--reason", "Gevraagd.", "--as", "Anna", "--language", language]
                    + ["--format", format])
        }
        let asked = try await ask("nl", "json").decoded(Asked.self)
        #expect(asked.confirmableFrom != nil)
        for (language, words, time, other) in [
            ("nl", "Bevestig het nog eens vanaf", " uur", "Laat een ander"),
            ("en", "Confirm it once more from", "Amsterdam time", "Let another"),
        ] {
            let text = try await ask(language, "text").output
            #expect(text.contains(words) && text.contains(time) && !text.contains(other), "\(text)")
            #expect(text.contains(asked.erasure))
        }
        try await desk.expect(["organisation", "officers", "2"])
        #expect(try await ask("nl", "json").decoded(Asked.self).confirmableFrom == nil)
        #expect(try await ask("nl", "text").output.contains("Laat een ander goedkeuren"))
        #expect(try await ask("en", "text").output.contains("Let another approve it"))
    }

    @Test("a client whose first fact was taken back is named with the command that brings it back")
    func retracted() async throws {
        let desk = try await Desk.make("teruggenomen-klant")
        let client = try await desk.record("client", "record", "--kind", "person", "--name", "Weg En Terug")
        let position = try #require(client.positions.first)
        try await desk.expect(["retract", String(position), "--reason", "Vergissing.", "--yes"])
        for command in [
            ["client", "show", client.id], ["client", "history", client.id],
            ["client", "change", client.id, "--phone", "0101234567"],
            ["contact", "record", client.id, "--channel", "mail", "--direction", "in", "--nature", "other"],
        ] {
            for language in ["nl", "en"] {
                let run = try await desk.run(command + ["--language", language])
                #expect(run.status == 2, "\(command)")
                #expect(run.errors.contains("dossier correct \(position) --reason"), "\(run.errors)")
            }
        }
        try await desk.expect(["correct", String(position), "--reason", "Toch wel."])
        try await desk.expect(["client", "show", client.id])
    }

    @Test("a client that resembles another names it by id")
    func resembling() async throws {
        struct Resembling: Decodable { let resembles: [String] }
        let desk = try await Desk.make("lijkt-op")
        let first = try await desk.client("Eerste B.V.", "--email", "lijkt@op.example")
        let arguments = ["client", "record", "--kind", "organisation", "--email", "lijkt@op.example", "--name"]
        let json = try await desk.expect(arguments + ["Tweede B.V.", "--format", "json"])
        #expect(try json.decoded(Resembling.self).resembles == [first])
        for (language, words) in [("nl", "Is het een en dezelfde"), ("en", "If they are one and the same")] {
            let text = try await desk.expect(
                arguments + ["Derde \(language)", "--language", language, "--format", "text"]
            ).output
            #expect(text.contains(words) && text.contains(first), "\(text)")
        }
        let other = try await desk.expect(["client", "record", "--kind", "person", "--name", "Los", "--format", "json"])
        #expect(try other.decoded(Resembling.self).resembles.isEmpty)
    }
}
