import Foundation
import Testing

@Suite("dossier import of what nobody knows the day of", .serialized)
struct UnknownDayTests {
    @Test("what happened before says that it was reconstructed, by which import, as precisely as it is known")
    func reconstructed() async throws {
        let desk = try await ImportTests.withClients("van-vroeger")
        let client = try await ImportTests.find("bakkerij", at: desk)
        #expect(client.since == "2019-03-01")
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

    @Test("a client since a year is shown so, and is found on a day of that year as known only to the year")
    func year() async throws {
        struct Dated: Decodable { let since: String?; let sincePrecision: String?; let sinceStated: String? }
        struct File: Decodable {
            let since: String?
            let sincePrecision: String?
            let sinceStated: String?
            let people: [Dated]
            let engagements: [Dated]
        }
        let desk = try await Desk.make("sinds-een-jaar")
        let sheet = "nummer;naam;soort;contactpersoon;sinds\nJ1;Jaartal B.V.;bedrijf;Jo Jaar;2017\n"
        _ = try await ImportTests.bring("clients", try ImportTests.write(sheet, "k", for: desk), at: desk)
        let work = "klant;begindatum;einddatum;opdracht\nJ1;03-2018;;Jaarrekening\n"
        _ = try await ImportTests.bring("engagements", try ImportTests.write(work, "w", for: desk), at: desk)
        let found: [Dated] = try await desk.expect(["client", "find", "jaartal", "--format", "json"]).decoded()
        #expect(found.map(\.since) == ["2017-01-01"])
        #expect(found.map(\.sincePrecision) == ["year"])
        #expect(found.map(\.sinceStated) == ["2017"])
        let table = try await desk.expect(["client", "find", "jaartal", "--language", "en"]).output
        #expect(table.contains("2017") && !table.contains("01-01-2017") && !table.contains("31-12-2017"))
        let id = try await ImportTests.find("jaartal", at: desk).id
        let show = ["client", "show", id]
        let file: File = try await desk.expect(show + ["--format", "json"]).decoded()
        #expect(file.since == "2017-01-01" && file.sincePrecision == "year" && file.sinceStated == "2017")
        #expect(file.people.map(\.sinceStated) == ["2017"])
        #expect(file.engagements.map(\.since) == ["2018-03-01"])
        #expect(file.engagements.map(\.sincePrecision) == ["month"])
        for (language, words) in [
            ("nl", ["2017, alleen het jaar is bekend", "maart 2018"]),
            ("en", ["2017, known only to the year", "March 2018"]),
        ] {
            let page = try await desk.expect(show + ["--language", language]).output
            for text in words { #expect(page.contains(text), "\(text) in \(page)") }
            let early = try await desk.expect(show + ["--as-of", "2017-05-05", "--language", language]).output
            #expect(early.contains(words[0]), "\(early)")
        }
        #expect(try await desk.run(show + ["--as-of", "2016-12-31"]).status == 2)
        try await desk.expectReplay()
    }

    @Test("a request of a vague day has the term of its first day; of an unknown day it is neither late nor in time")
    func requests() async throws {
        struct Line: Decodable {
            let id: String
            let received: String?
            let receivedPrecision: String?
            let receivedStated: String?
            let due: String?
            let late: Bool?
            let overdue: Bool?
        }
        let desk = try await Desk.make("vage-verzoeken")
        let sheet = """
            nummer;naam;recht;datum;beantwoord op
            1;An Jansen;inzage;maart 2024;10-04-2024
            2;Bo Jansen;inzage;onbekend;10-04-2024
            3;Cy Jansen;inzage;onbekend;
            4;Di Jansen;inzage;2018;20-06-2018
            """
        let path = try ImportTests.write(sheet, "v", for: desk)
        let note = try await ImportTests.bring("requests", path, at: desk)
        #expect(note.findings["request.receipt-vague"] == 2)
        #expect(note.findings["request.receipt-unknown"] == 2)
        #expect(note.findings["request.answered-late"] == 1)
        let all: [Line] = try await desk.expect(["request", "list", "--format", "json"]).decoded()
        let line = { (stated: String) in try #require(all.first { $0.receivedStated == stated }) }
        let march = try line("2024-03")
        #expect(march.received == "2024-03-01" && march.receivedPrecision == "month")
        #expect(march.due == "2024-04-02" && march.late == true)
        let unknown = try line("../2024-04-10")
        #expect(unknown.received == nil && unknown.due == nil && unknown.late == nil && unknown.overdue == nil)
        // The Regulation applies since 25 May 2018.
        #expect(try line("2018-05-25/2018-06-20").late == false)
        let page = try await desk.expect(["request", "show", unknown.id, "--language", "en"]).output
        #expect(page.contains("can't be told") && page.contains("unknown, on or before 10 April 2024"), "\(page)")
        #expect(!page.contains("0001"))
        let dutch = try await desk.expect(["request", "show", unknown.id, "--language", "nl"]).output
        #expect(dutch.contains("niet te zeggen") && dutch.contains("De dag van ontvangst is onbekend"))
        // The one that is open is due whenever somebody looks.
        let agenda = try await desk.run(["agenda", "--language", "nl"]).output
        #expect(agenda.contains("verzoek"), "\(agenda)")
        let report = try await desk.expect(
            ["report", "management", "--from", "2024-01-01", "--to", "2024-12-31", "--language", "en"]).output
        #expect(!report.contains("0001"))
        try await desk.expectReplay()
    }
}
