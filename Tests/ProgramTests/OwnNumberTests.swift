import Foundation
import Testing

@Suite("Clients by the organisation's own numbers, and files that are shown in part", .serialized)
struct OwnNumberTests {
    private static let making = Task { try await Desk.make("nummers") }

    @Test("an own number is taken wherever a client is, and one of two clients is asked about")
    func numbers() async throws {
        let desk = try await Self.making.value
        let one = try await desk.client("Eigen Nummer B.V.", "--external-id", "K-17")
        // It reads as the beginning of an id, and is none.
        let other = try await desk.client("Cijfers B.V.", "--external-id", "20240001")
        struct Shown: Decodable { let id: String }
        for (number, id) in [("K-17", one), ("20240001", other)] {
            let shown = try await desk.expect(["client", "show", number, "--format", "json"]).decoded(Shown.self)
            #expect(shown.id == id)
        }
        _ = try await desk.record(
            "contact", "record", "K-17", "--channel", "mail", "--direction", "in", "--nature", "other", "--on",
            "2026-03-05")
        _ = try await desk.record("invoice", "record", "--client", "K-17", "--number", "N-1", "--date", "2026-03-01")
        #expect(try await desk.run(["may-contact", "K-17", "--nature", "information", "--channel", "mail"]).status < 2)
        let erasing = try await desk.expect(["erase", "preview", "K-17", "--format", "json"]).output
        #expect(erasing.contains(one))
        // A number of before is one no more.
        _ = try await desk.record("client", "change", other, "--external-id", "20240002")
        #expect(try await desk.run(["client", "show", "20240001"]).status == 2)
        #expect(try await desk.run(["client", "show", "20240002"]).status == 0)
        let double = try await desk.client("Dubbel Nummer B.V.", "--external-id", "K-17")
        let asked = try await desk.run(["client", "show", "K-17"])
        #expect(asked.status == 2 && asked.errors.contains(one) && asked.errors.contains(double), "\(asked.errors)")
        // Once they are one client, the number is that one's.
        _ = try await desk.record("client", "merge", double, one, "--reason", "Dezelfde.")
        let merged = try await desk.expect(["client", "show", "K-17", "--format", "json"]).decoded(Shown.self)
        #expect(merged.id == one)
        for (language, words) in [("nl", "uw eigen nummer"), ("en", "your own number")] {
            let run = try await desk.run(["client", "show", "Z-99", "--language", language])
            #expect(run.status == 2 && run.errors.contains(words), "\(run.errors)")
        }
    }

    @Test("client show has the newest of each section and says how many there are more; JSON has all")
    func limit() async throws {
        let desk = try await Self.making.value
        let client = try await desk.client("Druk B.V.")
        for day in 1...4 {
            _ = try await desk.record(
                "contact", "record", client, "--channel", "mail", "--direction", "in", "--nature", "other", "--on",
                "2026-03-0\(day)", "--note", "Bericht \(day).")
        }
        let page = try await desk.expect(["client", "show", client, "--limit", "2", "--language", "nl"]).output
        #expect(page.contains("Nog 2 oudere; --limit 4 toont ze."), "\(page)")
        #expect(page.contains("Bericht 4.") && page.contains("Bericht 3.") && !page.contains("Bericht 1."))
        let whole = try await desk.expect(["client", "show", client, "--language", "en"]).output
        #expect(whole.contains("Bericht 1.") && !whole.contains("older ones"))
        let json = try await desk.expect(["client", "show", client, "--format", "json"]).output
        #expect(json.contains("Bericht 1."))
        let some = try await desk.expect(["client", "show", client, "--format", "json", "--limit", "1"]).output
        #expect(some.contains("Bericht 4.") && !some.contains("Bericht 2."))
        #expect(try await desk.run(["client", "show", client, "--limit", "0"]).status == 64)
    }

    @Test("says what would have done: what to change, which of two to give, how far to look ahead")
    func messages() async throws {
        let desk = try await Self.making.value
        let client = try await desk.client("Zinnen B.V.", "--phone", "010 1234567")
        for (language, words) in [("nl", "zeg wat er anders is"), ("en", "Say what is different")] {
            let run = try await desk.run(["client", "change", client, "--language", language])
            #expect(run.status == 64 && run.errors.contains(words) && run.errors.contains("--email"), "\(run.errors)")
        }
        for (language, words) in [("nl", "--phone geeft er juist een"), ("en", "--phone gives one")] {
            let run = try await desk.run(
                ["client", "change", client, "--clear", "phone", "--phone", "010 7654321", "--language", language])
            #expect(run.status == 2 && run.errors.contains(words), "\(run.errors)")
        }
        for (language, words) in [("nl", "een getal van 0"), ("en", "a number from 0")] {
            let run = try await desk.run(["agenda", "--days", "-3", "--language", language])
            #expect(run.status == 64 && run.errors.contains(words), "\(run.errors)")
        }
        _ = try await desk.record("hold", "place", client, "--reason", "Geschil over de rekening.")
        let holds = try await desk.expect(["hold", "list", "--language", "nl"]).output
        #expect(holds.contains("Geschil over de rekening."), "\(holds)")
        _ = try await desk.record("mail", "server", "add", "mx.zinnen.example", "--on", "2026-01-05")
        _ = try await desk.record("mail", "server", "end", "mx.zinnen.example", "--on", "2026-02-05")
        for (language, words) in [("nl", "(tot en met 2026-02-05)"), ("en", "(until 2026-02-05)")] {
            let servers = try await desk.expect(["mail", "server", "list", "--language", language]).output
            #expect(servers.contains("mx.zinnen.example \(words)"), "\(servers)")
        }
        // Declared again, it is the same one.
        _ = try await desk.record("mail", "server", "add", "mx.zinnen.example")
        let again = try await desk.expect(["mail", "server", "list"]).output
        #expect(again == "mx.zinnen.example\n", "\(again)")
        let late = try await desk.run(
            ["client", "end", client, "--on", "1990-01-01", "--language", "nl"])
        #expect(!late.errors.contains("(times)") && !late.errors.contains("(lifecycle)"), "\(late.errors)")
        let told = try await desk.record(
            "contact", "record", client, "--channel", "mail", "--direction", "in", "--nature", "other", "--on",
            "2026-03-05", "--note", "Te veel.")
        let preview = try await desk.run(
            ["redact", "\(told.positions[0])", "note", "--reason", "Te veel.", "--language", "nl"])
        #expect((preview.output + preview.errors).contains("deel 0: notitie"), "\(preview.output)")
    }
}
