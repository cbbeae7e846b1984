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
        #expect(try await desk.run(arguments).errors.contains("met 1 van de 1 rij is iets mis"))
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
        #expect(text.contains("Niet gelezen, want het kopje is niet bekend: kolom G"))
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

    @Test("an invoice that comes in again with its payment is known, and is said to have changed")
    func paidMeanwhile() async throws {
        let desk = try await Desk.make("betaald-later")
        _ = try await desk.client("Betaalt Later B.V.", "--external-id", "B-1")
        let rows = [
            "klantnr;factuurnummer;datum;betaald op;bedrag\nB-1;9001;2026-02-01;;12,00\n",
            "klantnr;factuurnummer;datum;betaald op;bedrag\nB-1;9001;2026-02-01;2026-02-15;12,00\n",
        ]
        for (number, text) in rows.enumerated() {
            let path = try ImportTests.write(text, "betaald-\(number)", for: desk)
            let note = try await ImportTests.bring("invoices", path, at: desk)
            #expect(note.recorded == 1 - number && note.known == number && note.changed == number)
        }
    }
}
