import Foundation
import Testing

/// Two clients on record with one mailbox: what one of them said no to does not reach them by way of the other.
@Suite("One address of two clients", .serialized)
struct SharedAddressTests {
    private static let making = Task { try await Desk.make("een-postbus") }

    private struct Permission: Decodable {
        struct Barred: Decodable {
            let address: String
            let person: String?
            let reason: String
            let clients: [String]
            let evidence: [Int64]
        }
        let allowed: Bool
        let reason: String
        let rule: String
        let evidence: [Int64]
        let byAddress: Bool
        let barred: [Barred]
    }

    private static func ask(
        _ desk: Desk, _ who: String..., channel: String = "email", purpose: String = "vervolg"
    ) async throws -> Permission {
        try await desk.run(
            ["may-contact"] + who
                + ["--purpose", purpose, "--channel", channel, "--on", "2026-03-01", "--format", "json"]
        ).decoded()
    }

    private static func served(_ desk: Desk, _ name: String, _ more: String...) async throws -> String {
        let client = try await desk.expect(
            ["client", "record", "--kind", "organisation", "--name", name, "--on", "2026-01-05", "--format", "json"]
                + more
        ).decoded(RecordingAnswer.self).id
        let engagement = try await desk.record("engagement", "start", client, "--on", "2026-01-06")
        _ = try await desk.record("engagement", "end", engagement.id, "--on", "2026-02-01")
        return client
    }

    @Test("an objection of one bars the shared address of the other, by the channels that use it, until it is lifted")
    func barred() async throws {
        let desk = try await Self.making.value
        let (mail, phone) = ("samen@postbus.example", "0104445566")
        let one = try await Self.served(desk, "Een B.V.", "--email", mail, "--phone", phone)
        let two = try await Self.served(desk, "Twee B.V.", "--email", "SAMEN@postbus.example")
        #expect(try await Self.ask(desk, two).allowed)
        let objection = try await desk.record("objection", "record", one, "--on", "2026-02-10")
        let answer = try await Self.ask(desk, two)
        #expect(!answer.allowed && answer.reason == "objected" && answer.rule == "Art. 21(3) GDPR")
        #expect(answer.evidence == objection.positions && !answer.byAddress)
        #expect(answer.barred.map(\.clients) == [[one]] && answer.barred.first?.address == "email")
        // Nothing reaches the other by letter or by a number of their own; what is owed goes on.
        for channel in ["letter", "phone"] {
            #expect(try await Self.ask(desk, two, channel: channel).allowed, "\(channel)")
        }
        #expect(try await Self.ask(desk, two, purpose: "dienst").allowed)
        for (language, words) in [("nl", "voeg ze dan samen"), ("en", "merge them")] {
            let asked = try await desk.run(
                ["may-contact", two, "--purpose", "vervolg", "--channel", "email", "--format", "text"]
                    + ["--language", language])
            let shown = try await desk.run(["client", "show", two, "--language", language])
            let refused = try await desk.run(
                ["contact", "record", two, "--channel", "mail", "--direction", "out", "--purpose", "vervolg"]
                    + ["--language", language])
            #expect(asked.status == 1 && shown.status == 0 && refused.status == 2)
            for text in [asked.output, shown.output, refused.errors] {
                let line = text.replacing(/\s+/, with: " ")
                #expect(line.contains(words) && line.contains(one), "\(text)")
                #expect(text == shown.output || !line.lowercased().contains("postbus.example"), "\(text)")
            }
        }
        // What was sent all the same is found.
        let sent = try await desk.record(
            "contact", "record", two, "--channel", "mail", "--direction", "out", "--purpose", "vervolg", "--on",
            "2026-02-20")
        #expect(sent.codes == ["contact.after-objection"])
        let before = try await desk.record(
            "contact", "record", two, "--channel", "mail", "--direction", "out", "--purpose", "vervolg", "--on",
            "2026-02-09")
        #expect(before.codes == [])
        // A number that is shared bars calls and messages to it.
        _ = try await desk.record("client", "change", two, "--phone", "+31 10 444 55 66")
        #expect(try await !Self.ask(desk, two, channel: "phone").allowed)
        #expect(try await !Self.ask(desk, two, channel: "sms").allowed)
        // Taken back by whoever made it, it is for both.
        _ = try await desk.record("objection", "lift", one, "--on", "2026-02-25")
        #expect(try await Self.ask(desk, one).allowed)
        #expect(try await Self.ask(desk, two).allowed)
        try await desk.expectReplay()
    }

    @Test("another address of the same kind may be used, and which may not is said; a list without addresses says no")
    func another() async throws {
        let desk = try await Self.making.value
        let one = try await Self.served(desk, "Drie B.V.", "--email", "drie@postbus.example")
        let two = try await Self.served(desk, "Vier B.V.", "--email", "drie@postbus.example")
        let person = try await desk.expect([
            "client", "add-person", two, "--name", "Vera", "--email", "vera@vier.example", "--format", "json",
        ]).decoded(Person.self).person
        _ = try await desk.record("objection", "record", one, "--on", "2026-02-10")
        let answer = try await Self.ask(desk, two)
        #expect(answer.allowed && answer.barred.map(\.clients) == [[one]] && answer.barred.first?.person == nil)
        #expect(try await Self.ask(desk, two, "--person", person).barred.isEmpty)
        // By the address it is the strictest.
        #expect(try await !Self.ask(desk, "--email", "drie@postbus.example").allowed)
        #expect(try await Self.ask(desk, "--email", "vera@vier.example").allowed)
        let list = "\(desk.home.path)/\(desk.slug).csv"
        for (row, allowed) in [("id\n\(two)", false), ("id;email\n\(two);vera@vier.example", true)] {
            try Data(row.utf8).write(to: URL(filePath: list))
            let run = try await desk.run(
                ["may-contact", "--file", list, "--purpose", "vervolg", "--channel", "email"]
                    + ["--out", "\(desk.home.path)/\(desk.slug)-\(allowed)", "--format", "json"])
            #expect(run.status == (allowed ? 0 : 1), "\(run.errors)")
        }
        // Of a copy for the client itself another client is no part.
        let copy = "\(desk.home.path)/\(desk.slug)-kopie"
        try await desk.expect(["client", "export", two, "--out", copy])
        for name in try FileManager.default.subpathsOfDirectory(atPath: copy) {
            guard let data = FileManager.default.contents(atPath: "\(copy)/\(name)") else { continue }
            #expect(!String(decoding: data, as: UTF8.self).contains(one), "\(name)")
        }
    }

    private struct Person: Decodable { let person: String }

    @Test("a later yes of one's own makes up for a consent another withdrew, and not for an opt-out")
    func consent() async throws {
        let desk = try await Self.making.value
        let one = try await Self.served(desk, "Vijf B.V.", "--email", "vijf@postbus.example")
        let two = try await Self.served(desk, "Zes B.V.", "--email", "vijf@postbus.example")
        for client in [one, two] {
            _ = try await desk.record(
                "consent", "give", client, "--purpose", "nieuwsbrief", "--channel", "email", "--proof", "--on",
                "2026-02-01")
        }
        _ = try await desk.record("consent", "withdraw", one, "--purpose", "nieuwsbrief", "--on", "2026-02-10")
        #expect(try await Self.ask(desk, two, purpose: "nieuwsbrief").allowed)
        _ = try await desk.record("consent", "opt-out", one, "--purpose", "nieuwsbrief", "--on", "2026-02-11")
        #expect(try await Self.ask(desk, two, purpose: "nieuwsbrief").reason == "opted-out")
        // Whoever said yes anew reads it gladly.
        _ = try await desk.record(
            "consent", "give", one, "--purpose", "nieuwsbrief", "--channel", "email", "--proof", "--on", "2026-02-12")
        #expect(try await Self.ask(desk, two, purpose: "nieuwsbrief").allowed)
    }

    @Test("merged they are one, split they are two again, and an erased one is heard by every channel")
    func lives() async throws {
        let desk = try await Self.making.value
        let one = try await Self.served(desk, "Zeven B.V.", "--email", "zeven@postbus.example")
        let two = try await Self.served(desk, "Acht B.V.", "--email", "zeven@postbus.example")
        let three = try await Self.served(desk, "Negen B.V.", "--email", "negen@postbus.example")
        _ = try await desk.record("objection", "record", three, "--on", "2026-02-10")
        #expect(try await Self.ask(desk, two).allowed)
        // Under another id of the other the objection is its own.
        _ = try await desk.record("client", "merge", three, one, "--reason", "Dezelfde.")
        #expect(try await Self.ask(desk, two).barred.map(\.clients) == [[one]])
        _ = try await desk.record("client", "split", three, "--reason", "Toch niet.")
        #expect(try await Self.ask(desk, two).allowed)
        _ = try await desk.record("objection", "record", one, "--on", "2026-02-10")
        _ = try await desk.record("client", "merge", two, one, "--reason", "Dezelfde.")
        let merged = try await Self.ask(desk, two, channel: "letter")
        #expect(!merged.allowed && merged.barred.isEmpty)
        _ = try await desk.record("client", "split", two, "--reason", "Toch niet.")
        #expect(try await Self.ask(desk, two, channel: "letter").allowed)
        #expect(try await !Self.ask(desk, two).allowed)
        let erasure = try await EraseTests.ask(desk, one)
        try await desk.expect(["erase", "approve", erasure, "--as", "Bert"])
        let erased = try await Self.ask(desk, two, channel: "letter")
        #expect(!erased.allowed && erased.byAddress && erased.barred.isEmpty)
        try await desk.expectReplay()
    }

    @Test("an objection that came as a request of one client bars the address it came from, of another too")
    func requested() async throws {
        let desk = try await Self.making.value
        let one = try await Self.served(desk, "Tien B.V.", "--email", "tien@postbus.example")
        let two = try await Self.served(desk, "Elf B.V.", "--email", "prive@postbus.example")
        _ = try await desk.record(
            "request", "receive", "--right", "marketing-objection", "--channel", "email", "--client", one, "--email",
            "prive@postbus.example", "--on", "2026-02-10")
        #expect(try await Self.ask(desk, two).barred.map(\.clients) == [[one]])
        #expect(try await Self.ask(desk, two, channel: "letter").allowed)
    }
}
