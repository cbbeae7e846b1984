import Foundation
import Testing

@Suite("dossier import of what nobody knows the day of", .serialized)
struct UnknownDayTests {
    @Test("what happened before says that it was reconstructed, by which import, as precisely as it is known")
    func reconstructed() async throws {
        let desk = try await ImportTests.withClients("van-vroeger")
        let client = try await ImportTests.find("bakkerij", at: desk)
        #expect(client.since == "2019-03-31")
        let show = { (arguments: [String]) in try await desk.expect(["client"] + arguments).output }
        for (language, words) in [
            ("nl", "gereconstrueerd uit de import van klanten"), ("en", "reconstructed from the import of clients"),
        ] {
            #expect(try await show(["show", client.id, "--language", language]).contains(words))
            #expect(try await show(["history", client.id, "--language", language]).contains(words))
        }
        #expect(try await show(["history", client.id, "--language", "nl"]).contains("maart 2019"))
        let early = try await desk.expect(["register", "--as-of", "2019-12-31", "--language", "en"]).output
        #expect(early.contains("reconstructed from the import of clients"))
        // Somebody who was recorded as it happened is not reconstructed.
        let own = try await desk.client("Zelf Vastgelegd B.V.")
        #expect(try await !show(["show", own, "--language", "en"]).contains("reconstructed"))
    }

    @Test("a client whose start nobody knows was one on every day, and says that the start is unknown")
    func startUnknown() async throws {
        struct File: Decodable {
            struct Service: Decodable { let since: String? }
            struct Choice: Decodable { let answer: String; let answered: String? }
            let since: String?
            let events: [Int]
            let engagements: [Service]
            let consents: [Choice]
        }
        let desk = try await ImportTests.withClients("begin-onbekend")
        let work = "klant;begindatum;einddatum;opdracht\nK3;onbekend;;Jaarrekening\n"
        _ = try await ImportTests.bring("engagements", try ImportTests.write(work, "werk", for: desk), at: desk)
        let no = "klant;datum;antwoord;doel;kanaal\nK3;onbekend;afgemeld;;\n"
        _ = try await ImportTests.bring("consents", try ImportTests.write(no, "nee", for: desk), at: desk)
        let found = try await ImportTests.find("pietersen", at: desk)
        #expect(found.since == nil)
        let early = ["client", "show", found.id, "--as-of", "2001-05-05"]
        let file: File = try await desk.expect(early + ["--format", "json"]).decoded()
        #expect(file.since == nil)
        #expect(file.engagements.map(\.since) == [nil])
        #expect(file.consents.map(\.answer) == ["opted-out"])
        #expect(file.consents.map(\.answered) == [nil])
        for (language, words) in [
            ("nl", ["begin onbekend", "sinds wanneer is onbekend"]),
            ("en", ["start unknown", "since when is not known"]),
        ] {
            let page = try await desk.expect(early + ["--language", language]).output
            for text in words { #expect(page.contains(text), "\(text) in \(page)") }
            #expect(!page.contains("0001"))
            let html = try await desk.expect(early + ["--language", language, "--format", "html"]).output
            #expect(html.contains(words[0]))
            #expect(!html.contains("0001-"))
        }
        let asked = ["may-contact", found.id, "--purpose", "vervolg", "--channel", "mail", "--on", "2024-05-05"]
        let permission: ImportTests.Permission = try await desk.run(asked + ["--format", "json"]).decoded()
        #expect(permission.reason == "opted-out")
        // One who is known to have become a client later was none then.
        let bakery = try await ImportTests.find("bakkerij", at: desk)
        #expect(try await desk.run(["client", "show", bakery.id, "--as-of", "2001-05-05"]).status == 2)
        // What it is corrected to counts from its day.
        let position = try #require(file.events.first)
        _ = try await desk.record("correct", String(position), "--reason", "Contract gevonden", "--on", "2015-02-03")
        #expect(try await desk.run(early).status == 2)
        #expect(try await ImportTests.find("pietersen", at: desk).since == "2015-02-03")
        try await desk.expectReplay()
    }
}
