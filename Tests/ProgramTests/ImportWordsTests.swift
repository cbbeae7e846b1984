import Foundation
import Testing

@Suite("The words of imports and their faults", .serialized)
struct ImportWordsTests {
    @Test("faults are told in the language asked for, as JSON too; one row is one row")
    func jsonFaults() async throws {
        struct Faulty: Decodable {
            struct Fault: Decodable { let message: String }
            let faults: [Fault]
        }
        let desk = try await Desk.make("fouten-als-json")
        let file = try ImportTests.write("naam;soort\nEen;raket\n", "raket", for: desk)
        let arguments = ["import", "clients", file, "--dry-run", "--language", "nl"]
        let json = try await desk.run(arguments + ["--format", "json"])
        #expect(json.status == 2)
        let message = try #require(try json.decoded(Faulty.self).faults.first?.message)
        #expect(message.contains("soort (B): ") && message.contains("Kies uit: persoon, organisatie."))
        #expect(try await desk.run(arguments).output.contains("Rijen: 1; met een fout: 1"))
    }

    @Test("headings and kinds as people write them; what is not read is said, or refused")
    func headings() async throws {
        let desk = try await Desk.make("kopjes")
        let file = try ImportTests.write(
            "Klantnr.;NAAM;Soort;Tel.;E-mailadres;KvK-nr;Kleur\n"
                + "9;Een;B.V.;010-2345678;een@example.nl;12345678;x\n10;Twee;eenmanszaak;;;;\n11;Drie;N.V.;;;;\n"
                + "12;Vier;VOF;;;;\n13;Vijf;stichting;;;;\n14;Zes;particulier;;;;\n15;Zeven;zakelijk;;;;\n"
                + ";;;;;;\nTotaal;7;;;;;\n", "kopjes", for: desk)
        let strict = try await desk.run(["import", "clients", file, "--strict", "--language", "nl"])
        #expect(
            strict.status == 2 && strict.errors.contains(":1:45: Dit kopje is hier niet bekend"), "\(strict.errors)")
        let text = try await desk.expect(["import", "clients", file, "--dry-run", "--language", "nl"]).output
        #expect(text.contains("Niet gelezen, want het kopje is niet bekend: \"Kleur\" (G)."))
        #expect(try await ImportTests.bring("clients", file, at: desk).recorded == 7)
        let invoices = try ImportTests.write(
            "Klantnr;Factuurnr.;Factuurdatum;Bedrag (incl. btw)\n9;1;1 juni 2021;€ 12,50\n", "kopfacturen", for: desk)
        #expect(try await ImportTests.bring("invoices", invoices, at: desk).recorded == 1)
        // A mapping for a column that isn't there was meant for another sheet.
        let mapping = "\(desk.home.path)/kopjes.yaml"
        try Data("columns:\n  Klantnr.: id\n  Voornaam: givenName\n".utf8).write(to: URL(filePath: mapping))
        let run = try await desk.run(["import", "clients", file, "--mapping", mapping, "--language", "nl"])
        #expect(run.status == 2 && run.errors.contains("kopjes.yaml:3:3"), "\(run.errors)")
    }

    @Test("days at options are taken as people write them", arguments: ["1-6-2021", "1 juni 2021", "2021-06-01"])
    func days(text: String) async throws {
        let desk = try await Desk.make("dagen-\(text.filter(\.isNumber).count)-\(text.utf8.count)")
        let client = try await desk.client("Dagen B.V.")
        try await desk.expect([
            "contact", "record", client, "--channel", "mail", "--direction", "in", "--nature", "other", "--on", text,
        ])
        #expect(
            try await desk.expect(["client", "history", client, "--language", "nl"]).output.contains("1 juni 2021"))
        for bad in ["juni 2021", "31-2-2021", "2021"] {
            let run = try await desk.run([
                "contact", "record", client, "--channel", "mail", "--direction", "in", "--nature", "other", "--on", bad,
                "--language", "nl",
            ])
            #expect(run.status == 2 && run.errors.contains("5 maart 2026"), "\(bad) \(run.errors)")
        }
    }

    @Test("a client is named by all of its name, and never by a word that only one has")
    func wholeNames() async throws {
        let desk = try await Desk.make("hele-naam")
        let bakery = try await desk.client("Bakkerij De Oven B.V.")
        _ = try await desk.record("client", "record", "--kind", "person", "--name", "Kees Kip")
        let ways = [
            ("Kees", false), ("Kip", false), ("oven", false), ("Bakkerij Oven", false), ("Kip, Kees", true),
            ("bakkerij de oven", true), ("BAKKERIJ DE OVEN BV", true), ("Bakkerij De Oven B.V.", true),
        ]
        for (number, (name, isFound)) in ways.enumerated() {
            let path = try ImportTests.write(
                "klant;datum;kanaal;richting;aard\n\"\(name)\";2026-01-0\(number + 1);email;in;vraag\n",
                "naam-\(number)", for: desk)
            let run = try await desk.run(["import", "contacts", path])
            #expect((run.status == 0) == isFound, "\(name): \(run.errors)")
        }
        let file = try await desk.expect(["client", "show", bakery, "--format", "json"]).output
        #expect(file.components(separatedBy: "\"kind\":\"contact\"").count == 4)
    }

    @Test("an invoice that comes in again with its payment is paid, once; every other change is for a hand")
    func paidMeanwhile() async throws {
        struct Invoice: Decodable { let id: String; let number: String?; let paid: String? }
        struct Note: Decodable {
            struct Changed: Decodable { let line: Int; let id: String }
            let recorded: Int
            let known: Int
            let changed: Int
            let payments: Int
            let paymentLines: [Int]
            let changedRecords: [Changed]
            let events: [String: Int]
        }
        let desk = try await Desk.make("betaald-later")
        _ = try await desk.client("Betaalt Later B.V.", "--external-id", "B-1")
        let head = "klantnr;factuurnummer;datum;betaald op;bedrag\n"
        let bring = { (text: String, name: String, more: [String]) async throws -> Note in
            let path = try ImportTests.write(head + text, name, for: desk)
            return try await desk.expect(["import", "invoices", path, "--format", "json"] + more).decoded()
        }
        let first = try await bring("B-1;9001;2026-02-01;;12,00\nB-1;9002;2026-02-02;;13,00\n", "een", [])
        #expect(first.recorded == 2 && first.payments == 0)
        let paid = "B-1;9001;2026-02-01;2026-02-15;12,00\nB-1;9002;2026-02-02;;14,00\n"
        let before = try await desk.size()
        let dry = try await bring(paid, "twee", ["--dry-run"])
        #expect(dry.payments == 1 && dry.paymentLines == [2] && dry.events == ["invoice.paid": 1])
        #expect(try await desk.size() == before)
        for (language, words) in [
            ("nl", ["de betaling zou worden toegevoegd: 1 rij (regel 2)", "regel 3: dossier correct "]),
            ("en", ["the payment would be added: 1 row (line 2)", "line 3: dossier correct "]),
        ] {
            let path = "\(desk.home.path)/\(desk.slug)-twee.csv"
            let text = try await desk.expect(["import", "invoices", path, "--dry-run", "--language", language]).output
            for word in words { #expect(text.contains(word), "\(text)") }
        }
        let second = try await bring(paid, "twee", [])
        #expect(second.recorded == 0 && second.known == 2 && second.payments == 1 && second.changed == 1)
        #expect(second.changedRecords.map(\.line) == [3])
        let list: [Invoice] = try await desk.expect(["invoice", "list", "--format", "json"]).decoded()
        #expect(list.first { $0.number == "9001" }?.paid == "2026-02-15")
        #expect(list.first { $0.number == "9002" }?.id == second.changedRecords.first?.id)
        // The same file again records nothing, and another day is no payment that came in.
        let after = try await desk.size()
        let again = try await bring(paid, "twee", [])
        #expect(again.payments == 0 && again.events.isEmpty && again.changed == 1)
        let other = try await bring("B-1;9001;2026-02-01;2026-02-16;12,00\n", "drie", [])
        #expect(other.payments == 0 && other.changed == 1)
        #expect(try await desk.size() == after)
        // Nor does a payment come back that somebody took back.
        struct Line: Decodable { let position: Int; let event: String }
        struct File: Decodable { let timeline: [Line] }
        let client = try await ImportTests.find("B-1", at: desk).id
        let file: File = try await desk.expect(["client", "show", client, "--format", "json"]).decoded()
        let payment = try #require(file.timeline.first { $0.event == "invoice.paid" }?.position)
        _ = try await desk.record("retract", "\(payment)", "--reason", "Was van een ander")
        let last = try await bring(paid, "twee", [])
        #expect(last.payments == 0 && last.changed == 2)
        try await desk.expectReplay()
    }

    @Test("a dry run with faults says one thing, and the ground of a refusal may be in words")
    func oneThing() async throws {
        let desk = try await Desk.make("een-ding")
        let rows = "naam;recht;datum;besloten op;besluit;grond\n"
        let good = "An Jansen;inzage;1-2-2024;5-2-2024;afgewezen;rechten van anderen\n"
        let file = try ImportTests.write(rows + good + "Bo;inzage;1-2-2024;5-2-2024;afgewezen;zomaar\n", "v", for: desk)
        for (language, words) in [
            ("nl", ["Zo wordt er niets vastgelegd; met --skip-bad alleen wat zonder fout is, 1 rij:"]),
            ("en", ["As it is nothing is recorded; with --skip-bad only what is without fault, 1 row:"]),
        ] {
            let run = try await desk.run(["import", "requests", file, "--dry-run", "--language", language])
            #expect(run.status == 2)
            for word in words { #expect(run.output.contains(word), "\(run.output)") }
            #expect(!run.output.contains("zouden worden") && !run.output.contains("would be recorded"))
            #expect(!run.errors.contains("--skip-bad"), "\(run.errors)")
            // What may stand there is said in the words of the reader.
            #expect(run.errors.contains(language == "nl" ? "rechten van anderen" : "gdpr-15.4"), "\(run.errors)")
        }
    }

    @Test("years of two digits are a fault that says how to read them, and a mapping says from which year they count")
    func shortYears() async throws {
        let desk = try await Desk.make("korte-jaren")
        let rows = "naam;soort;sinds\nKort Jaar;persoon;31-12-20\nOud Jaar;persoon;3 mrt 51\n"
        let file = try ImportTests.write(rows, "k", for: desk)
        let run = try await desk.run(["import", "clients", file, "--language", "nl"])
        #expect(run.status == 2 && run.errors.contains("twoDigitYears: 1950"), "\(run.errors)")
        let mapping = "\(desk.home.path)/korte-jaren.yaml"
        try Data("format: 1\ntwoDigitYears: 1950\n".utf8).write(to: URL(filePath: mapping))
        _ = try await desk.expect(["import", "clients", file, "--mapping", mapping])
        #expect(try await ImportTests.find("kort", at: desk).since == "2020-12-31")
        #expect(try await ImportTests.find("oud", at: desk).since == "1951-03-03")
    }

    @Test("today and yesterday are days of the organisation, and amounts are read as in sheets or refused")
    func typed() async throws {
        struct Invoice: Decodable { let number: String?; let cents: Int?; let date: String? }
        let desk = try await Desk.make("getypt")
        let client = try await desk.client("Getypt B.V.")
        let days = ["vandaag", "today", "gisteren", "YESTERDAY"]
        let amounts = ["1.210,50", "1,210.50", "€ 1210,5", "1210.50"]
        for (number, (day, amount)) in zip(days, amounts).enumerated() {
            _ = try await desk.record(
                "invoice", "record", "--client", client, "--number", "G\(number)", "--date", day, "--amount", amount)
        }
        let list: [Invoice] = try await desk.expect(["invoice", "list", "--format", "json"]).decoded()
        #expect(list.map(\.cents) == [121_050, 121_050, 121_050, 121_050])
        #expect(Set(list.map(\.date)).count == 2)
        for amount in ["1.210", "1,210", "tien"] {
            let run = try await desk.run([
                "invoice", "record", "--client", client, "--number", "F", "--date", "today", "--amount", amount,
                "--language", "nl",
            ])
            #expect(run.status == 2)
            if amount != "tien" { #expect(run.errors.contains("1210 of 1,21 in plaats van 1.210"), "\(run.errors)") }
        }
    }
}
