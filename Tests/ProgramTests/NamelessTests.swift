import Testing

@Suite("Who is recorded has a name", .serialized)
struct NamelessTests {
    @Test("a client without any name is refused, and a requester of whom nothing is said; nothing is recorded")
    func refused() async throws {
        let desk = try await Desk.make("naamloos")
        let size = try await desk.size()
        let wrong = [
            (
                ["client", "record", "--kind", "person", "--email", "wie@naamloos.example"], "--trade-name", "5(1)(d)",
                "5 lid 1"
            ),
            (["request", "receive", "--right", "access", "--channel", "mail"], "--client", "12(3)", "12 lid 3"),
        ]
        for (command, option, english, dutch) in wrong {
            for (language, rule) in [("en", english), ("nl", dutch)] {
                let run = try await desk.run(command + ["--language", language])
                #expect(run.status == 2 && run.errors.contains(option) && run.errors.contains(rule), "\(run.errors)")
            }
        }
        #expect(try await desk.size() == size)
        for name in [["--trade-name", "De Zaak"], ["--family-name", "Vis"], ["--name", "Vis B.V."]] {
            try await desk.expect(["client", "record", "--kind", "organisation"] + name)
        }
        // Whoever wrote from an address can be answered, whatever they are called.
        try await desk.expect([
            "request", "receive", "--right", "access", "--channel", "mail", "--email", "wie@naamloos.example",
        ])
    }
}
