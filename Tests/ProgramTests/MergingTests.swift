import Foundation
import Testing

@Suite("dossier client duplicates, merge and split", .serialized)
struct MergingTests {
    @Test("shows what would come together and what of it counts for whom, and records nothing")
    func dryRun() async throws {
        struct Preview: Decodable {
            struct Side: Decodable {
                let id: String
                let name: String
                let objections: Int
                let consents: Int
                let records: [String: Int]
            }
            let client: Side
            let into: Side
        }
        let desk = try await Desk.make("proef-samenvoegen")
        let (one, two) = (try await desk.client("Een B.V."), try await desk.client("Ander B.V."))
        _ = try await desk.record("objection", "record", one)
        _ = try await desk.record(
            "consent", "give", two, "--purpose", "nieuwsbrief", "--channel", "email", "--proof")
        _ = try await desk.record(
            "contact", "record", two, "--channel", "mail", "--direction", "in", "--nature", "other")
        let size = try await desk.size()
        let merge = ["client", "merge", one, two, "--reason", "Dezelfde.", "--dry-run"]
        let preview = try await desk.expect(merge + ["--format", "json"]).decoded(Preview.self)
        #expect(preview.client.id == one && preview.into.id == two && preview.client.name == "Een B.V.")
        #expect(preview.client.objections == 1 && preview.into.objections == 0)
        #expect(preview.client.consents == 0 && preview.into.consents == 1 && preview.into.records["contact"] == 1)
        for (language, words) in [
            ("nl", ["Gaat verder als", "Ander B.V.", "voor beide", "voor wie ze gaf"]),
            ("en", ["Goes on as", "Ander B.V.", "for both", "for who gave it"]),
        ] {
            let text = try await desk.expect(merge + ["--language", language, "--format", "text"]).output
            for word in words { #expect(text.replacing(/\s+/, with: " ").contains(word), "\(text)") }
        }
        // What would be refused is.
        let same = try await desk.run(["client", "merge", one, one, "--reason", "Zelf.", "--dry-run"])
        #expect(same.status == 2)
        #expect(try await desk.size() == size)
        _ = try await desk.record("client", "merge", one, two, "--reason", "Dezelfde.", "--yes")
    }

    struct Pair: Decodable {
        struct Client: Decodable {
            let id: String
            let name: String
        }
        let one: Client
        let other: Client
        let reasons: [String]
    }

    struct Found: Decodable {
        let id: String
        let mergedFrom: [String]
    }

    struct File: Decodable {
        struct Contact: Decodable { let note: String? }
        struct Person: Decodable { let name: String }
        let mergedInto: String?
        let mergedFrom: [String]
        let contacts: [Contact]
        let people: [Person]
    }

    private static let making = Task { try await Desk.make("samenvoegen") }

    private static func pairs(_ desk: Desk) async throws -> [Pair] {
        try await desk.expect(["client", "duplicates", "--format", "json"]).decoded()
    }

    private static func find(_ desk: Desk, _ text: String) async throws -> [Found] {
        try await desk.expect(["client", "find", text, "--format", "json"]).decoded()
    }

    private static func file(_ desk: Desk, _ client: String) async throws -> File {
        try await desk.expect(["client", "show", client, "--format", "json"]).decoded()
    }

    @Test("lists pairs that share an address, a number or a name, with why, and merged ones no longer")
    func duplicates() async throws {
        let desk = try await Desk.make("dubbelen")
        let mail = try await desk.client("Roodborst B.V.", "--email", "info@roodborst.example", "--kvk", "11112222")
        let same = try await desk.client("Vogelhuis", "--email", "INFO@roodborst.example", "--kvk", "11112222")
        let named = try await desk.client("De Roodborst")
        let phone = try await desk.client("Winterkoning V.O.F.", "--phone", "010 1234567")
        let person = try await desk.client("Merel N.V.")
        _ = try await desk.record(
            "client", "add-person", person, "--name", "Nel Voorbeeld", "--phone", "+31 10 123 45 67")
        _ = try await desk.client("Specht B.V.")
        let pairs = try await Self.pairs(desk)
        let told = Dictionary(uniqueKeysWithValues: pairs.map { (Set([$0.one.id, $0.other.id]), $0.reasons) })
        #expect(told[[mail, same]] == ["email", "kvk"])
        #expect(told[[mail, named]] == ["name"])
        #expect(told[[phone, person]] == ["phone"])
        #expect(told.count == 3, "\(pairs)")
        #expect(pairs.first?.one.name == "Roodborst B.V.")
        let page = try await desk.expect(
            ["client", "duplicates", "--format", "text", "--language", "nl"]
        ).output
        #expect(page.contains("zelfde KvK-nummer"))
        _ = try await desk.record("client", "merge", same, mail, "--reason", "Zelfde KvK-nummer.")
        #expect(try await Self.pairs(desk).count == 2)
    }

    @Test("merges: either is found as the survivor, whose file shows both, and every no of either counts")
    func merge() async throws {
        let desk = try await Self.making.value
        let old = try await desk.client(
            "Kwikstaart Oud B.V.", "--legal-form", "private-limited", "--email", "oud@kwikstaart.example")
        let new = try await desk.client(
            "Kwikstaart Nieuw B.V.", "--legal-form", "private-limited", "--email", "nieuw@kwikstaart.example")
        for (client, note) in [(old, "Belde de oude."), (new, "Belde de nieuwe.")] {
            _ = try await desk.record(
                "contact", "record", client, "--channel", "phone", "--direction", "in", "--nature", "information",
                "--note", note)
        }
        _ = try await desk.record("client", "add-person", old, "--name", "Nel Oud")
        _ = try await desk.record(
            "consent", "give", old, "--purpose", "nieuwsbrief", "--channel", "email", "--proof", "--on", "2026-01-05")
        let asks = ["--purpose", "nieuwsbrief", "--channel", "email"]
        #expect(try await desk.run(["may-contact", old] + asks).status == 0)
        let merged = try await desk.record("client", "merge", old, new, "--reason", "Zelfde bedrijf.")
        #expect(merged.id == old)
        #expect(merged.positions.count == 2)
        for text in ["oud@kwikstaart.example", "kwikstaart oud"] {
            let found = try await Self.find(desk, text)
            #expect(found.map(\.id) == [new])
            #expect(found.first?.mergedFrom == [old])
        }
        #expect(try await Self.find(desk, "nieuw@kwikstaart.example").first?.mergedFrom == [])
        let file = try await Self.file(desk, new)
        #expect(file.mergedFrom == [old])
        #expect(Set(file.contacts.compactMap(\.note)) == ["Belde de oude.", "Belde de nieuwe."])
        #expect(file.people.map(\.name) == ["Nel Oud"])
        #expect(try await Self.file(desk, old).mergedInto == new)
        let history = try await desk.expect(["client", "history", new, "--language", "nl"]).output
        #expect(history.contains("is met deze samengevoegd"))
        #expect(history.contains("Belde de oude."))
        #expect(history.contains("Zelfde bedrijf."))
        // The consent of the one is none of the other.
        #expect(try await desk.run(["may-contact", old] + asks).status == 0)
        #expect(try await desk.run(["may-contact", new] + asks).status == 1)
        _ = try await desk.record(
            "consent", "give", new, "--purpose", "nieuwsbrief", "--channel", "email", "--proof", "--on", "2026-01-06")
        #expect(try await desk.run(["may-contact", new] + asks).status == 0)
        // An objection of either is one of both, for the answer and for the contact about to be made.
        _ = try await desk.record("objection", "record", old)
        let mail = ["--channel", "mail", "--direction", "out", "--purpose", "nieuwsbrief"]
        for client in [old, new] {
            #expect(try await desk.run(["may-contact", client] + asks).status == 1)
            let refused = try await desk.run(["contact", "record", client] + mail)
            #expect(refused.status == 2)
            #expect(refused.errors.contains("21(3)"))
        }
        try await desk.expectReplay()
        _ = try await desk.record("client", "split", old, "--reason", "Toch een ander.")
        #expect(try await desk.run(["may-contact", new] + asks).status == 0)
        #expect(try await desk.run(["may-contact", old] + asks).status == 1)
        #expect(try await Self.find(desk, "oud@kwikstaart.example").map(\.id) == [old])
        #expect(try await Self.file(desk, new).mergedFrom == [])
        #expect(try await Self.file(desk, old).mergedInto == nil)
    }

    @Test("refuses in words what can't be merged or split, and records nothing")
    func refusals() async throws {
        let desk = try await Self.making.value
        let one = try await desk.client("Eerste Fuut")
        let two = try await desk.client("Tweede Duif")
        let three = try await desk.client("Derde Gans")
        let merged = try await desk.record("client", "merge", one, two, "--reason", "Dubbel.")
        let before = try await desk.size()
        for (arguments, words) in [
            (["merge", three, three], "Noem twee verschillende klanten"),
            (["merge", three, one], "Voeg samen met \(two)"),
            (["merge", two, one], "Voeg samen met \(two)"), (["merge", one, three], "Splits de klant eerst"),
            (["merge", three, "8c5f0c57-51a5-4d0e-9d0c-0123456789ab"], "geen klant"),
            (["split", three], "niet samengevoegd"),
            (["split", two], "niet samengevoegd"), (["merge", three, two, "--on", "2026-01-05"], "--on"),
        ] {
            let run = try await desk.run(["client"] + arguments + ["--reason", "Zomaar.", "--language", "nl"])
            #expect(run.status == 2, "\(arguments)")
            #expect(run.output.isEmpty)
            #expect(run.errors.replacing(/\s+/, with: " ").contains(words), "\(run.errors)")
        }
        for position in merged.positions {
            #expect(try await desk.run(["retract", "\(position)", "--reason", "Fout."]).status == 2)
        }
        #expect(try await desk.run(["client", "merge", three, two, "--reason", ""]).status == 2)
        #expect(try await desk.size() == before)
        // What was merged into one that is merged on goes along.
        _ = try await desk.record("client", "merge", two, three, "--reason", "Ook dubbel.")
        #expect(try await Self.find(desk, "fuut").map(\.id) == [three])
        #expect(try await Self.file(desk, three).mergedFrom.count == 2)
    }
}
