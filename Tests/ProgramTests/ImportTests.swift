import Foundation
import Glibc
import Testing

@Suite("dossier import", .serialized)
struct ImportTests {
    struct Note: Decodable {
        let rows: Int
        let recorded: Int
        let known: Int
        let leftOut: Int
        let leftOutFile: String?
        let changed: Int
        let duplicates: Int
        let events: [String: Int]
        let findings: [String: Int]
    }

    struct Found: Decodable {
        let id: String
        let name: String
        let since: String?
    }

    struct Permission: Decodable {
        let allowed: Bool
        let reason: String
        let rule: String
    }

    struct Breach: Decodable {
        let aware: String
        let natures: [String]
        let risk: String?
        let people: Int?
        let notified: String?
        let description: String
        let findings: [String]
    }

    static let clients = """
        Klantnummer;Naam;Soort;E-mail;Telefoon;KvK;Klant sinds;Geen mailing;Bron\r
        K1;Bakkerij Voorbeeld B.V.;bedrijf;info@bakkerij.example.nl;010-2345678;12345678;maart 2019;;Outlook\r
        K2;Jan Jansen;particulier;jan@example.nl;06-12345678;;2018;ja;map\r
        "K3";"Pietersen, Piet";persoon;piet@example.com;;;onbekend;nee;\r

        """

    static func write(_ text: String, _ name: String, for desk: Desk) throws -> String {
        let path = "\(desk.home.path)/\(desk.slug)-\(name).csv"
        try Data(text.utf8).write(to: URL(filePath: path))
        return path
    }

    static func bring(_ records: String, _ path: String, _ more: String..., at desk: Desk) async throws -> Note {
        try await desk.expect(["import", records, path, "--format", "json"] + more).decoded()
    }

    static func withClients(_ slug: String) async throws -> Desk {
        let desk = try await Desk.make(slug)
        _ = try await bring("clients", try write(clients, "klanten", for: desk), at: desk)
        return desk
    }

    static func find(_ text: String, at desk: Desk) async throws -> Found {
        let all: [Found] = try await desk.expect(["client", "find", text, "--format", "json"]).decoded()
        return try #require(all.first)
    }

    private static func mayMail(_ client: String, _ purpose: String, at desk: Desk) async throws -> Permission {
        try await desk.run(
            ["may-contact", client, "--purpose", purpose, "--channel", "mail", "--format", "json"]
        ).decoded()
    }

    @Test("a dry run says exactly what would be recorded, and records nothing; the same file again records nothing")
    func dryRunAndTwice() async throws {
        let desk = try await Desk.make("inlezen")
        let file = try Self.write(Self.clients, "klanten", for: desk)
        let before = try await desk.size()
        let dry = try await Self.bring("clients", file, "--dry-run", at: desk)
        #expect(try await desk.size() == before)
        #expect(dry.events == ["client.recorded": 3, "consent.opted-out": 1])
        let first = try await Self.bring("clients", file, at: desk)
        #expect(first.events == dry.events)
        #expect(first.recorded == 3)
        let size = try await desk.size()
        let again = try await Self.bring("clients", file, at: desk)
        #expect(again.recorded == 0)
        #expect(again.known == 3)
        #expect(try await desk.size() == size)
        // Another file with one row changed and one new.
        struct Listed: Decodable {
            let records: String
            let rows: Int
            let recorded: Int?
            let finished: Bool
            let file: String?
        }
        let listed = try await desk.expect(["import", "list", "--format", "json"]).decoded([Listed].self)
        #expect(listed.map(\.records) == ["clients"] && listed.first?.recorded == 3 && listed.first?.finished == true)
        #expect(listed.first?.file == "inlezen-klanten.csv")
        #expect(try await desk.expect(["import", "list", "--language", "nl"]).output.contains("vastgelegd: 3"))
        let other = Self.clients.replacing("010-2345678", with: "010-8765432") + "K4;Nieuw B.V.;bedrijf;;;;2020;;\r\n"
        let more = try await Self.bring("clients", try Self.write(other, "meer", for: desk), at: desk)
        #expect(more.recorded == 1)
        #expect(more.known == 3)
        #expect(more.changed == 1)
        #expect(try await desk.expect(["log", "verify"]).status == 0)
    }

    @Test("all rows or none: each fault with its line, column and rule, in both languages")
    func allOrNothing() async throws {
        let desk = try await Self.withClients("alles-of-niets")
        let file = try Self.write(
            """
            klant;datum;kanaal;richting;notitie
            K1;31-12-2020;telefoon;uit;Gebeld
            K9;31-02-2020;duif;uit;
            K1;2021;mail

            """, "contacten", for: desk)
        let before = try await desk.size()
        for (language, words, date, channel) in [
            (
                "nl", ["2 van de 3 rijen", "Deze dag staat niet in de kalender.", "Kies uit: formulier, e-mail, "],
                ":3:4: datum (B)", ":3:15: kanaal (C)"
            ),
            (
                "en", ["2 of the 3 rows", "The calendar has no such day.", "Choose from: form, mail, "],
                ":3:4: date (B)", ":3:15: channel (C)"
            ),
        ] {
            let run = try await desk.run(["import", "contacts", file, "--language", language])
            #expect(run.status == 2)
            #expect(run.output.isEmpty)
            for text in words + [date, channel, ":4:1: "] {
                #expect(run.errors.contains(text), "\(text) in \(run.errors)")
            }
            #expect(!run.errors.contains("duif"))
        }
        #expect(try await desk.size() == before)
    }

    @Test("what is left out is written beside, and is brought in once it is mended")
    func leftOut() async throws {
        let desk = try await Self.withClients("overgeslagen")
        let file = try Self.write(
            "klant;datum;kanaal;richting\nK1;31-12-2020;telefoon;uit\nK9;2020;mail;in\nK2;2021;brief;in\n", "c",
            for: desk)
        let note = try await Self.bring("contacts", file, "--skip-bad", at: desk)
        #expect(note.recorded == 2)
        #expect(note.leftOut == 1)
        let left = try #require(note.leftOutFile)
        let text = try String(contentsOfFile: left, encoding: .utf8)
        #expect(text.contains("K9;2020;mail;in;3;"))
        let mode = try FileManager.default.attributesOfItem(atPath: left)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        try Data(text.replacing("K9;", with: "K3;").utf8).write(to: URL(filePath: left))
        let mended = try await Self.bring("contacts", left, at: desk)
        #expect(mended.recorded == 1)
        #expect(mended.known == 0)
        #expect(try await Self.bring("contacts", file, "--skip-bad", at: desk).known == 2)
    }

    @Test("an opt-out counts, whenever it was; a yes without proof is claimed and permits nothing, and says why")
    func choices() async throws {
        let desk = try await Self.withClients("keuzes")
        let sheet = """
            klant,datum,antwoord,doel,kanaal,bewijs
            K1,2019-05-01,ja,nieuwsbrief,mail,nee
            K3,2019-05-01,ja,nieuwsbrief,mail,ja
            jan@example.nl,2020,ja,nieuwsbrief,mail,ja

            """
        let note = try await Self.bring("consents", try Self.write(sheet, "keuzes", for: desk), at: desk)
        #expect(note.findings["consent.without-proof"] == 1)
        let claimed = try await Self.mayMail(try await Self.find("bakkerij", at: desk).id, "nieuwsbrief", at: desk)
        #expect(!claimed.allowed)
        #expect(claimed.reason == "consent-unproven")
        #expect(claimed.rule.contains("7(1)"))
        let proven = try await Self.find("pietersen", at: desk).id
        #expect(try await Self.mayMail(proven, "nieuwsbrief", at: desk).allowed)
        // The column of the clients' sheet said that he wants no mail.
        let jan = try await Self.find("jansen", at: desk).id
        #expect(try await Self.mayMail(jan, "vervolg", at: desk).reason == "opted-out")
        // An opt-out of a day that nobody knows counts against a yes of one that is known.
        let no = "klant;datum;antwoord;doel;kanaal\nK3;onbekend;afgemeld;;\n"
        _ = try await Self.bring("consents", try Self.write(no, "nee", for: desk), at: desk)
        #expect(try await Self.mayMail(proven, "nieuwsbrief", at: desk).reason == "opted-out")
    }

    @Test("a yes of a year that is known counts against no no of that year")
    func impreciseYes() async throws {
        let desk = try await Self.withClients("jaartal")
        let sheet = """
            klant;datum;antwoord;doel;kanaal;bewijs
            K1;10-03-2019;ingetrokken;nieuwsbrief;mail;
            K1;2019;ja;nieuwsbrief;mail;ja

            """
        _ = try await Self.bring("consents", try Self.write(sheet, "jaar", for: desk), at: desk)
        let bakery = try await Self.find("bakkerij", at: desk).id
        #expect(try await Self.mayMail(bakery, "nieuwsbrief", at: desk).reason == "consent-withdrawn")
    }

    @Test("engagements, invoices, requests, breaches and shares come in with what is known of their days")
    func everyKind() async throws {
        let desk = try await Self.withClients("alle-soorten")
        let sheets = [
            (
                "engagements",
                "klant;begindatum;einddatum;opdracht\nK1;2019;30-06-2019;Jaarrekening\nK2;2020-01-01;;\n", 3
            ),
            (
                "invoices",
                "klant;factuurnummer;factuurdatum;betaald op;bedrag\nK1;2019-7;1-7-2019;juli 2019;\"€ 1.210,50\"\n", 2
            ),
            (
                "requests",
                "klant;recht;ontvangen;uitkomst;besloten op;beantwoord op\n"
                    + "K1;inzage;2020-02-03;ingewilligd;2020-02-20;2020-02-21\n",
                3
            ),
            (
                "shares",
                "ontvanger;datum;grondslag;klant\nhosting;2024-05-01;verwerkersovereenkomst;K1\nIncasso;2019;geen;\n", 2
            ),
        ]
        for (records, text, events) in sheets {
            let file = try Self.write(text, records, for: desk)
            let note = try await Self.bring(records, file, at: desk)
            #expect(note.events.values.reduce(0, +) == events, "\(records) \(note.events)")
            #expect(try await Self.bring(records, file, at: desk).recorded == 0)
        }
        let file = try Self.write(
            """
            omschrijving;ontdekt;aard;risico;aantal betrokkenen;gemeld bij AP;gevolgen;maatregelen
            Brief naar verkeerde klant;2021-03-01;vertrouwelijkheid;hoog;2;2021-03-09;Adres bekend;Brief terug
            Laptop kwijt;maart 2020;vertrouwelijkheid, beschikbaarheid;geen risico;;;Schijf versleuteld;Gewist
            Oud geval;2017;;;;;;

            """, "lekken", for: desk)
        let note = try await Self.bring("breaches", file, at: desk)
        #expect(note.findings["breach.notified-late"] == 1)
        #expect(note.findings["breach.not-told"] == 1)
        #expect(note.findings["breach.undocumented"] == 1)
        let breaches: [Breach] = try await desk.expect(["breach", "list", "--format", "json"]).decoded()
        #expect(breaches.map(\.aware) == ["2021-03-01", "2020-03", "2017"])
        #expect(breaches.first?.people == 2)
        #expect(breaches.first?.risk == "high")
        #expect(breaches[1].findings.isEmpty)
        let page = try await desk.expect(["breach", "list", "--language", "nl"]).output
        for text in ["Datalekken", "maart 2020", "2017", "hoog risico", "Laptop kwijt"] { #expect(page.contains(text)) }
        try await desk.expectReplay()
    }

    @Test("one client that two rows or two clients could be is asked about, by its place")
    func ambiguous() async throws {
        let desk = try await Self.withClients("dubbel")
        let twin = "Naam;Soort;E-mail\nJan Jansen;particulier;jan@example.nl\n"
        let note = try await Self.bring("clients", try Self.write(twin, "tweeling", for: desk), at: desk)
        #expect(note.duplicates == 1)
        #expect(note.findings["client.possible-duplicate"] == 1)
        let file = try Self.write("klant;datum;kanaal;richting\nJan Jansen;2020;mail;in\n", "wie", for: desk)
        let run = try await desk.run(["import", "contacts", file, "--language", "en"])
        #expect(run.status == 2)
        #expect(run.errors.contains(":2:1: client (A): 2 clients on record fit this"))
        let known = try Self.write("klant;datum;kanaal;richting\nK2;2020;mail;in\n", "nummer", for: desk)
        #expect(try await Self.bring("contacts", known, at: desk).recorded == 1)
    }

    @Test("the number of one organisation is none of another's")
    func organisations() async throws {
        _ = try await Self.withClients("een-van-twee")
        let other = try await Desk.make("twee-van-twee")
        let file = try Self.write("klant;datum;kanaal;richting\nK1;2020;mail;in\n", "andere", for: other)
        #expect(try await other.run(["import", "contacts", file]).status == 2)
        #expect(
            try await Self.bring("clients", try Self.write(Self.clients, "zelfde", for: other), at: other).recorded == 3
        )
        #expect(try await Self.bring("contacts", file, at: other).recorded == 1)
    }

    @Test("a mapping says what headings and words mean; one that is wrong is refused with its place")
    func mapping() async throws {
        let desk = try await Self.withClients("vertaald")
        let yaml = """
            kind: contacts
            columns: {Wie: client, Wanneer: date, Hoe: channel, Wat: ~}
            constants: {direction: in, source: Agenda}
            dateOrder: month-day-year
            values: {channel: {langs geweest: meeting}}
            """
        let path = "\(desk.home.path)/vertaald.yaml"
        try Data(yaml.utf8).write(to: URL(filePath: path))
        let file = try Self.write("Wie;Wanneer;Hoe;Wat\nK1;12/31/2020;Langs geweest;x\n", "vreemd", for: desk)
        #expect(try await Self.bring("contacts", file, "--mapping", path, at: desk).recorded == 1)
        try Data("columns: {Wie: klant}\n".utf8).write(to: URL(filePath: path))
        let run = try await desk.run(["import", "contacts", file, "--mapping", path])
        #expect(run.status == 2)
        #expect(run.errors.contains("vertaald.yaml:1:16"))
    }

    @Test("files that are none are refused")
    func bad() async throws {
        let desk = try await Desk.make("kapot")
        for (text, code) in [("", "empty"), ("x;y\n1;2\n", "No heading"), ("naam;naam\nA;B\n", "same heading")] {
            let run = try await desk.run(
                ["import", "clients", try Self.write(text, "kapot", for: desk), "--language", "en"])
            #expect(run.status == 2)
            #expect(run.errors.contains(code) || run.errors.contains("holds nothing"), "\(run.errors)")
        }
        #expect(try await desk.run(["import", "clients", "/nergens.csv"]).status == 2)
    }

    @Test("killed halfway and run again it ends in the same state, with nothing twice")
    func killed() async throws {
        let desk = try await Self.withClients("halverwege")
        let rows = 9_000
        let lines = (0..<rows).map { "K\($0 % 3 + 1);\($0 % 28 + 1)-3-2020;telefoon;in;Gesprek \($0)\n" }.joined()
        let file = try Self.write("klant;datum;kanaal;richting;notitie\n" + lines, "veel", for: desk)
        let (onlooker, other) = (try await Onlooker(desk), try await Onlooker(desk))
        let before = try await onlooker.size()
        let program = try desk.start(["import", "contacts", file, "--format", "json"], output: try BlockedPipe())
        try await onlooker.waitForSize(before + 2, while: program)
        try await other.holdAppends()
        try await onlooker.wait(for: .entryOfDocument, while: program)
        #expect(program.killAtOnce() & 0x7f == SIGKILL)
        try await other.release()
        let half = try await onlooker.size()
        #expect(half > before + 1 && half < before + Int64(rows))
        let note = try await Self.bring("contacts", file, at: desk)
        #expect(note.known == Int(half - before - 1))
        #expect(note.recorded + note.known == rows)
        // The begin, the contacts and the end.
        #expect(try await onlooker.size() == before + Int64(rows) + 2)
        #expect(try await onlooker.outOfPlace() == 0)
        #expect(try await Self.bring("contacts", file, at: desk).recorded == 0)
        #expect(try await desk.expect(["log", "verify"]).status == 0)
        await onlooker.close()
        await other.close()
    }
}
