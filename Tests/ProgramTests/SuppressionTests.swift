import Foundation
import Testing

/// An objection is never forgotten: not by erasing, merging or retracting, and not where nobody knew who objected.
@Suite("An objection outlives the record", .serialized)
struct SuppressionTests {
    private static let making = Task { try await Desk.make("nooit-vergeten") }

    private struct Permission: Decodable {
        let allowed: Bool
        let reason: String
        let rule: String
        let evidence: [Int64]
        let byAddress: Bool?
    }

    private struct File: Decodable { let heardByAddress: [Int64] }

    private static func ask(_ desk: Desk, _ who: String..., purpose: String = "vervolg") async throws -> Permission {
        try await desk.run(
            ["may-contact"] + who + ["--purpose", purpose, "--channel", "email", "--on", "2026-03-01"]
                + ["--format", "json"]
        ).decoded()
    }

    private static func erase(_ desk: Desk, _ id: String) async throws {
        let erasure = try await EraseTests.ask(desk, id)
        try await desk.expect(["erase", "approve", erasure, "--as", "Bert"])
    }

    /// A client who was served, so that nothing but an objection is in the way of an approach.
    private static func served(_ desk: Desk, _ name: String, _ more: String...) async throws -> String {
        let client = try await desk.expect(
            ["client", "record", "--kind", "person", "--name", name, "--on", "2026-01-05", "--format", "json"] + more
        ).decoded(RecordingAnswer.self).id
        let engagement = try await desk.record("engagement", "start", client, "--on", "2026-01-06")
        _ = try await desk.record("engagement", "end", engagement.id, "--on", "2026-02-01")
        return client
    }

    @Test("who objected, was erased and is recorded again is refused by id as by address, with the objection as proof")
    func recordedAgain() async throws {
        let desk = try await Self.making.value
        let first = try await Self.served(desk, "Nel Weer", "--email", "nel@weer.example", "--phone", "0101112233")
        let objection = try await desk.record("objection", "record", first, "--on", "2026-02-10")
        try await Self.erase(desk, first)
        let again = try await Self.served(desk, "Nel Weer", "--phone", "+31 10 111 22 33")
        for who in [[again], ["--phone", "0101112233"], ["--email", "nel@weer.example"]] {
            let answer = try await desk.run(
                ["may-contact"] + who + ["--purpose", "vervolg", "--channel", "email", "--format", "json"]
            ).decoded(Permission.self)
            #expect(!answer.allowed && answer.reason == "objected" && answer.rule == "Art. 21(3) GDPR", "\(who)")
            #expect(answer.evidence == objection.positions, "\(who)")
            // Under the old address there is only the old record.
            #expect(answer.byAddress == (who.last != "nel@weer.example"), "\(who)")
        }
        for (language, words) in [("nl", "hetzelfde adres of nummer"), ("en", "the same address or number")] {
            let page = try await desk.run(
                ["may-contact", again, "--purpose", "vervolg", "--channel", "email", "--format", "text"]
                    + ["--language", language])
            #expect(page.status == 1 && page.output.replacing(/\s+/, with: " ").contains(words))
            let file = try await desk.expect(["client", "show", again, "--language", language]).output
            #expect(file.replacing(/\s+/, with: " ").contains(words))
        }
        let contact = try await desk.run([
            "contact", "record", again, "--channel", "mail", "--direction", "out", "--purpose", "vervolg",
        ])
        #expect(contact.status == 2 && contact.errors.contains("21(3)"))
        // What is owed goes on.
        #expect(try await Self.ask(desk, again, purpose: "dienst").allowed)
        #expect(try await Self.ask(desk, "--phone", "0101112233", purpose: "dienst").allowed)
        // Somebody at another client with that address is refused there too.
        let firm = try await Self.served(desk, "Een Firma")
        #expect(try await Self.ask(desk, firm).allowed)
        _ = try await desk.record("client", "add-person", firm, "--name", "Nel", "--email", "NEL@weer.example")
        #expect(try await !Self.ask(desk, firm).allowed)

        // Who takes it back takes it back: as the one whom it is asked of now, or as a fault in the record.
        _ = try await desk.record("objection", "lift", again, "--on", "2026-02-20")
        #expect(try await Self.ask(desk, again).allowed)
        #expect(try await !Self.ask(desk, firm).allowed)
        let position = try #require(objection.positions.first)
        try await desk.expect(["retract", String(position), "--reason", "Dat was een ander."])
        #expect(try await Self.ask(desk, firm).allowed)
        #expect(try await desk.run(["objection", "lift", firm]).status == 2)
    }

    @Test("an opt-out and a withdrawal are kept too, for what they were about and by the channels they were about")
    func narrower() async throws {
        let desk = try await Self.making.value
        let first = try await Self.served(desk, "Tom Smal", "--email", "tom@smal.example")
        _ = try await desk.record(
            "consent", "give", first, "--purpose", "nieuwsbrief", "--channel", "email", "--proof", "--on", "2026-02-01")
        let withdrawn = try await desk.record(
            "consent", "withdraw", first, "--purpose", "nieuwsbrief", "--on", "2026-02-10")
        try await Self.erase(desk, first)
        let again = try await Self.served(desk, "Tom Smal", "--email", "tom@smal.example")
        let answer = try await Self.ask(desk, again, purpose: "nieuwsbrief")
        #expect(answer.reason == "consent-withdrawn" && answer.evidence == withdrawn.positions)
        #expect(try await Self.ask(desk, again).allowed)
        // A later "yes" is one.
        _ = try await desk.record(
            "consent", "give", again, "--purpose", "nieuwsbrief", "--channel", "email", "--proof", "--on", "2026-02-20")
        #expect(try await Self.ask(desk, again, purpose: "nieuwsbrief").allowed)
    }

    @Test("of clients who were merged every address is kept when they are erased, replaced ones and people's too")
    func merged() async throws {
        let desk = try await Self.making.value
        let old = try await Self.served(desk, "Twee Keer", "--email", "oud@twee.example")
        let new = try await Self.served(desk, "Twee Keer Zelf", "--email", "eerst@twee.example")
        _ = try await desk.record("client", "change", new, "--email", "later@twee.example")
        _ = try await desk.record("client", "add-person", new, "--name", "Puk", "--email", "puk@twee.example")
        let objection = try await desk.record("objection", "record", old, "--on", "2026-02-10")
        _ = try await desk.record("client", "merge", old, new, "--reason", "Dezelfde.")
        try await Self.erase(desk, new)
        for address in ["oud", "eerst", "later", "puk"] {
            let answer = try await Self.ask(desk, "--email", "\(address)@twee.example")
            #expect(answer.reason == "objected" && answer.evidence == objection.positions, "\(address)")
            let again = try await Self.served(desk, "Weer \(address)", "--email", "\(address)@twee.example")
            #expect(try await Self.ask(desk, again).reason == "objected", "\(address)")
        }
        // Two that were split before are two.
        let one = try await Self.served(desk, "Los Een", "--email", "een@los.example")
        let two = try await Self.served(desk, "Los Twee", "--email", "twee@los.example")
        _ = try await desk.record("objection", "record", one, "--on", "2026-02-10")
        _ = try await desk.record("client", "merge", two, one, "--reason", "Dezelfde.")
        #expect(try await !Self.ask(desk, two).allowed)
        _ = try await desk.record("client", "split", two, "--reason", "Toch niet.")
        #expect(try await Self.ask(desk, two).allowed)
        try await Self.erase(desk, two)
        let again = try await Self.served(desk, "Los Twee", "--email", "twee@los.example")
        #expect(try await Self.ask(desk, again).allowed)
        try await desk.expectReplay()
    }

    @Test("an objection of somebody unknown bars the address at once, and a client who is recorded with it later")
    func unknownSender() async throws {
        let desk = try await Self.making.value
        let before = try await Self.served(desk, "Al Bekend", "--phone", "0205556677")
        #expect(try await Self.ask(desk, before).allowed)
        let request = try await desk.record(
            "request", "receive", "--right", "marketing-objection", "--channel", "phone", "--email",
            "wie@onbekend.example", "--phone", "0205556677", "--on", "2026-02-10")
        let byAddress = try await Self.ask(desk, "--email", "WIE@onbekend.example")
        #expect(byAddress.reason == "objected" && byAddress.rule == "Art. 21(3) GDPR")
        #expect(byAddress.evidence == request.positions)
        #expect(try await Self.ask(desk, before).reason == "objected")
        let client = try await Self.served(desk, "Later Bekend", "--email", "wie@onbekend.example")
        #expect(try await Self.ask(desk, client).evidence == request.positions)
        let shown = try await desk.expect(["client", "show", client, "--format", "json"]).decoded(File.self)
        #expect(shown.heardByAddress == request.positions)
        // A day before it there was none, and a request of another kind is none.
        let earlier = try await desk.run(
            ["may-contact", before, "--purpose", "vervolg", "--channel", "email", "--on", "2026-02-09"])
        #expect(earlier.status == 0)
        _ = try await desk.record(
            "request", "receive", "--right", "access", "--channel", "mail", "--email", "inzage@onbekend.example")
        let asked = try await Self.served(desk, "Vroeg Inzage", "--email", "inzage@onbekend.example")
        #expect(try await Self.ask(desk, asked).allowed)
        let position = try #require(request.positions.first)
        try await desk.expect(["retract", String(position), "--reason", "Verkeerd verstaan."])
        #expect(try await Self.ask(desk, client).allowed)
    }
}
