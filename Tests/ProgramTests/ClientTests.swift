import Foundation
import Testing

@Suite("dossier client")
struct ClientTests {
    private struct Found: Decodable {
        let id: String
        let kind: String
        let name: String
    }

    private struct History: Decodable {
        struct Entry: Decodable {
            let position: Int64
            let occurred: String
            let actor: String
            let note: String?
            let reason: String?
        }

        let id: String
        let name: String
        let timeline: [Entry]
    }

    private static let making = Task { try await Desk.make("klanten") }

    @Test("finds a client by words of its name, its addresses and numbers, and by a person at it")
    func finding() async throws {
        let desk = try await Self.making.value
        let client = try await desk.client(
            "Çelik & Zonen B.V.", "--email", "Info@Celik-Zonen.nl", "--phone", "010 - 123 45 67", "--kvk", "87654321",
            "--external-id", "K-0042")
        _ = try await desk.record(
            "client", "add-person", client, "--given-name", "Nel", "--family-name", "Voorbeeld", "--email",
            "nel@celik-zonen.nl", "--phone", "020-7654321", "--mobile", "06 12 34 56 78")
        _ = try await desk.record(
            "client", "change", client, "--trade-name", "Bakkerij Zilverdraad", "--mobile", "06-11223344")
        for text in [
            "celik", "Zonen ÇELIK", "info@celik-zonen.nl", "+31101234567", "87654321", "K-0042", "nel@celik-zonen.nl",
            "voorbeeld nel", "zilverdr", "bakkerij zilverdraad", "8765 4321", "020 765 43 21",
            "+31 (0)6 12345678", "06 11 22 33 44", "NEL@celik-zonen.nl",
        ] {
            let found = try await desk.expect(["client", "find", text, "--format", "json"]).decoded([Found].self)
            #expect(found.map(\.id) == [client], "\(text)")
            #expect(found.first?.kind == "organisation")
            #expect(found.first?.name == "Çelik & Zonen B.V.")
        }
        let nobody = try await desk.run(["client", "find", "niemand", "--format", "json"])
        #expect(nobody.status == 0)
        #expect(nobody.output == "[]\n")
    }

    @Test("ends a client on a day, shows that, and takes it back")
    func ending() async throws {
        struct Ended: Decodable { let until: String? }
        let desk = try await Self.making.value
        let client = try await desk.client("Afscheid B.V.", "--command", "0192f3a4-0018-7def-8a12-0123456789ab")
        let early = try await desk.run(["client", "end", client, "--on", "2026-01-01", "--language", "nl"])
        #expect(early.status == 2)
        #expect(early.errors.contains("Kies een einde op of na"))
        #expect(try await desk.run(["client", "end", client, "--on", "2099-01-01"]).status == 2)
        #expect(try await desk.run(["client", "end", "8c5f0c57-51a5-4d0e-9d0c-0123456789ab"]).status == 2)
        let engagement = try await desk.record("engagement", "start", client)
        let ended = try await desk.record("client", "end", client, "--note", "Verhuisd.")
        #expect(ended.codes == ["client.ended-while-served"])
        #expect(try await desk.record("client", "end", client).positions.isEmpty)
        #expect(engagement.codes.isEmpty)
        func until() async throws -> String? {
            let found = try await desk.expect(["client", "find", "afscheid", "--format", "json"]).decoded([Ended].self)
            let shown = try await desk.expect(["client", "show", client, "--format", "json"]).decoded(Ended.self)
            #expect(found.first?.until == shown.until)
            return shown.until
        }
        #expect(try await until() != nil)
        let page = try await desk.expect(["client", "show", client, "--language", "nl"]).output
        for text in ["Klant tot en met", "De relatie met de klant eindigde.", "Verhuisd."] {
            #expect(page.contains(text), "\(text)")
        }
        _ = try await desk.record("retract", "\(ended.positions[0])", "--reason", "Toch niet.")
        #expect(try await until() == nil)
    }

    @Test("shows the name as it was told last, of the facts that still count")
    func renaming() async throws {
        let desk = try await Self.making.value
        let client = try await desk.client("Oudenaam B.V.")
        let change = try await desk.record("client", "change", client, "--name", "Nieuwenaam B.V.")
        let renamed = try await desk.expect(["client", "find", "nieuwenaam", "--format", "json"]).decoded([Found].self)
        #expect(renamed.map(\.name) == ["Nieuwenaam B.V."])
        _ = try await desk.record("retract", "\(change.positions[0])", "--reason", "Verkeerde klant.")
        let back = try await desk.expect(["client", "find", "oudenaam", "--format", "json"]).decoded([Found].self)
        #expect(back.map(\.name) == ["Oudenaam B.V."])
    }

    @Test("tells what happened with a client and since when it is known, what was corrected included")
    func history() async throws {
        let desk = try await Self.making.value
        let client = try await desk.client("Verleden B.V.")
        let contact = try await desk.record(
            "contact", "record", client, "--channel", "phone", "--direction", "out", "--nature", "service", "--note",
            "Gebeld over de planning.", "--on", "2026-03-05", "--as", "Nel")
        let share = try await desk.record(
            "share", "record", "--to", "hosting", "--ground", "agreement", "--client", client, "--on", "2026-03-06")
        let correction = try await desk.record("retract", "\(contact.positions[0])", "--reason", "Andere klant.")
        let history = try await desk.expect(["client", "history", client, "--format", "json"]).decoded(History.self)
        #expect(history.timeline.contains { $0.position == share.positions[0] })
        #expect(history.id == client)
        #expect(history.name == "Verleden B.V.")
        let told = try #require(history.timeline.first { $0.position == contact.positions[0] })
        #expect(told.actor == "Nel")
        #expect(told.occurred == "2026-03-05")
        #expect(told.note == "Gebeld over de planning.")
        #expect(history.timeline.contains { $0.position == correction.positions[0] && $0.reason == "Andere klant." })
        let page = try await desk.expect(["client", "history", client, "--language", "nl"]).output
        #expect(page.contains("Wat er gebeurde met Verleden B.V."))
        #expect(page.contains("U verstrekte gegevens aan Voorbeeld Hosting B.V."))
        #expect(page.contains("5 maart 2026, Nel: U nam contact op per telefoon"))
        #expect(page.replacing(/\s+/, with: " ").contains("Vastgelegd op"))
        // What was not known yet is not told.
        let before = try await desk.run(["client", "history", client, "--known-at", "2026-01-01"])
        #expect(before.status == 2)
        #expect(before.output.isEmpty)
        let csv = try await desk.expect(["client", "history", client, "--format", "csv"]).output
        #expect(csv.split(separator: "\r\n").count == history.timeline.count + 1)
        #expect(try await desk.run(["client", "history", "8c5f0c57-51a5-4d0e-9d0c-0123456789ab"]).status == 2)
    }

    @Test("finds that another client has the same address (Article 5(1)(d))")
    func duplicates() async throws {
        let desk = try await Self.making.value
        _ = try await desk.client("Dubbel B.V.", "--email", "dubbel@example.nl")
        let second = try await desk.record(
            "client", "record", "--kind", "organisation", "--name", "Dubbel", "--email", "DUBBEL@example.nl")
        #expect(second.codes == ["client.possible-duplicate"])
        #expect(second.findings.first?.rule == "Art. 5(1)(d) GDPR")
    }

    @Test("adds and removes people, and gives the same id for the same command")
    func people() async throws {
        let desk = try await Self.making.value
        let client = try await desk.client("Mensen B.V.")
        let arguments = [
            "client", "add-person", client, "--name", "Nel", "--role", "owner", "--command",
            "0192f3a4-0003-7def-8a12-0123456789ab", "--format", "json",
        ]
        let first = try await desk.expect(arguments).decoded(RecordingAnswer.self)
        let again = try await desk.expect(arguments).decoded(RecordingAnswer.self)
        #expect(first.person != nil)
        #expect(again.person == first.person)
        #expect(again.positions == first.positions)
        #expect(!first.repeated)
        #expect(again.repeated)
        let left = try await desk.record("client", "remove-person", client, first.person ?? "")
        #expect(left.positions.count == 1)
        #expect(
            try await desk.run(["client", "remove-person", client, "8c5f0c57-51a5-4d0e-9d0c-0123456789ab"]).status == 2)
    }

    @Test(
        "refuses values that are none of their kind, and records nothing",
        arguments: [
            ["--kind", "organisation", "--name", "X", "--email", "geen adres"],
            ["--kind", "organisation", "--name", "X", "--phone", "bel mij"],
            ["--kind", "organisation", "--name", "X", "--kvk", "123"],
            ["--kind", "organisation", "--name", "X", "--vat", "NL000"],
            ["--kind", "organisation", "--name", "X", "--iban", "NL00ABNA0000000000"],
            ["--kind", "organisation", "--name", "X", "--country", "ZZ"],
            ["--kind", "organisation", "--name", "a\u{7}b"], ["--kind", "organisation", "--email", "a@example.nl"],
            ["--kind", "person", "--name", "X", "--legal-form", "sole-trader"],
            // A VAT number from before 2020 holds the citizen service number of its owner (UAVG art. 46).
            ["--kind", "person", "--name", "X", "--vat", "NL111222333B01"],
            ["--kind", "organisation", "--legal-form", "sole-trader", "--name", "X", "--vat", "NL111222333B01"],
        ])
    func refusals(arguments: [String]) async throws {
        let desk = try await Self.refusing.value
        let before = try await desk.size()
        let run = try await desk.run(["client", "record"] + arguments)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(!run.errors.contains("111222333"))
        #expect(try await desk.size() == before)
    }

    private static let refusing = Task { try await Desk.make("klanten-geweigerd") }

    struct Card: Decodable {
        struct Person: Decodable {
            let id: String
            let role: String
            let details: [String: String]
        }
        struct Told: Decodable {
            struct Replaced: Decodable {
                let fields: [String]
                let by: Int
                let whole: Bool?
                let eraseFrom: String?
            }
            let position: Int
            let replaced: [Replaced]?
        }
        let name: String
        let details: [String: String]
        let people: [Person]
        let timeline: [Told]
    }

    @Test("a person at a client is changed, and what was replaced gets a day of its own")
    func changePerson() async throws {
        let desk = try await Desk.make("klant-persoon")
        let client = try await desk.client("Persoon Gewijzigd B.V.", "--on", "2026-01-01")
        let added = try await desk.record(
            "client", "add-person", client, "--name", "Nel Oud", "--email", "nel@oud.example.nl", "--phone",
            "0102345678",
            "--on", "2026-01-05")
        let person = try #require(added.person)
        let changed = try await desk.record(
            "client", "change-person", client, person, "--email", "nel@nieuw.example.nl", "--role", "representative",
            "--clear", "phone", "--on", "2026-02-05")
        #expect(changed.positions.count == 1)
        let show = ["client", "show", client, "--format", "json"]
        let card: Card = try await desk.expect(show).decoded()
        #expect(card.people.map(\.id) == [person])
        #expect(card.people.map(\.role) == ["representative"])
        #expect(card.people.first?.details == ["name": "Nel Oud", "email": "nel@nieuw.example.nl"])
        let before = try #require(card.timeline.first { $0.position == added.positions[0] })
        #expect(before.replaced?.flatMap(\.fields).sorted() == ["email", "phone"])
        #expect(before.replaced?.first?.eraseFrom == "2026-02-06")
        let then: Card = try await desk.expect(show + ["--as-of", "2026-01-31"]).decoded()
        #expect(then.people.first?.details["phone"] == "0102345678")
        #expect(then.people.first?.role == "contact")
        // Found by the new address and by the old.
        for address in ["nel@nieuw.example.nl", "nel@oud.example.nl"] {
            #expect(try await desk.expect(["client", "find", address]).output.contains(client))
        }
        for (language, words) in [("nl", "Van Nel Oud is gewijzigd"), ("en", "Of Nel Oud this changed")] {
            #expect(
                try await desk.expect(["client", "history", client, "--language", language]).output.contains(words))
        }
        #expect(try await desk.run(["client", "change-person", client, added.id, "--city", "X"]).status == 2)
        #expect(try await desk.run(["client", "change-person", client, person, "--clear", "name"]).status == 2)
        #expect(try await desk.run(["client", "change-person", client, person, "--clear", "banaan"]).status == 2)
        #expect(
            try await desk.run(["client", "change-person", client, person, "--clear", "email", "--email", "a@b.nl"])
                .status == 2)
        try await desk.expectReplay()
    }

    @Test("what is known already adds nothing and says so; a value that is cleared is gone, and its erase date is told")
    func unchanged() async throws {
        let desk = try await Desk.make("klant-gelijk")
        let first = try await desk.record(
            "client", "record", "--kind", "organisation", "--name", "Zelfde B.V.", "--email", "a@zelfde.example.nl",
            "--city", "Delft", "--on", "2026-01-05")
        let size = try await desk.size()
        let same = ["client", "change", first.id, "--city", "Delft", "--email", "a@zelfde.example.nl"]
        for (language, words) in [("nl", "Er is niets toegevoegd"), ("en", "Nothing was added")] {
            #expect(try await desk.expect(same + ["--language", language]).output.contains(words))
        }
        _ = try await desk.record("client", "change", first.id, "--clear", "phone")
        #expect(try await desk.size() == size)
        let command = "01980000-0000-7000-8000-00000000c0de"
        let clear = ["client", "change", first.id, "--clear", "email", "--on", "2026-03-01", "--command", command]
        let cleared: RecordingAnswer = try await desk.expect(clear + ["--format", "json"]).decoded()
        #expect(cleared.positions.count == 1)
        let again: RecordingAnswer = try await desk.expect(clear + ["--format", "json"]).decoded()
        #expect(again.positions == cleared.positions)
        let card: Card = try await desk.expect(["client", "show", first.id, "--format", "json"]).decoded()
        #expect(card.details == ["name": "Zelfde B.V.", "city": "Delft"])
        let told = try #require(card.timeline.first { $0.position == first.positions[0] })
        #expect(told.replaced?.first?.fields == ["email"])
        #expect(told.replaced?.first?.eraseFrom == "2026-03-02")
        let then: Card = try await desk.expect(
            ["client", "show", first.id, "--format", "json", "--as-of", "2026-02-01"]
        ).decoded()
        #expect(then.details["email"] == "a@zelfde.example.nl")
        // Nothing is left that it would be called by.
        let run = try await desk.run(["client", "change", first.id, "--clear", "name", "--language", "nl"])
        #expect(run.status == 2)
        #expect(run.errors.contains("naam"))
        _ = try await desk.record("client", "change", first.id, "--trade-name", "De Zelfde", "--clear", "name")
        #expect(try await desk.expect(["client", "find", "zelfde"]).output.contains("De Zelfde"))
    }

    @Test("an id may be cut short after its eighth digit; one that begins several is refused with those it may be")
    func shortIDs() async throws {
        let desk = try await Desk.make("klant-kort")
        let client = try await desk.client("Kort Id B.V.")
        let short = String(client.prefix(30))
        let card: Card = try await desk.expect(["client", "show", short, "--format", "json"]).decoded()
        #expect(card.name == "Kort Id B.V.")
        #expect(try await desk.record("client", "change", short, "--city", "Delft").id == client)
        let added = try await desk.record("client", "add-person", short, "--name", "Piet Kort")
        let person = try #require(added.person)
        try await desk.expect(["erase", "preview", short])
        _ = try await desk.record("hold", "place", short, "--reason", "Geschil.")
        let left = try await desk.record("client", "remove-person", short, String(person.prefix(8)))
        #expect(left.id == client)
        // Ids made one after the other begin alike.
        var other = client
        while other.prefix(9) == client.prefix(9), other == client { other = try await desk.client("Kort Twee B.V.") }
        let digits = zip(client, other).prefix { $0 == $1 }.count
        for (language, words) in [("nl", "meer dan één id begint zo"), ("en", "more than one id begins so")] {
            guard digits >= 8 else { break }
            let run = try await desk.run(
                ["client", "show", String(client.prefix(max(8, digits))), "--language", language])
            #expect(run.status == 2)
            for text in [words, client, other] { #expect(run.errors.contains(text), "\(text) in \(run.errors)") }
        }
        #expect(try await desk.run(["client", "show", "ffffffff"]).status == 2)
        #expect(try await desk.run(["client", "show", String(client.prefix(7))]).status == 2)
        let mine = try await desk.client("Kort Drie B.V.")
        let elsewhere = try await Desk.make("kort-elders")
        #expect(try await elsewhere.run(["client", "show", String(mine.prefix(34))]).status == 2)
    }
}
