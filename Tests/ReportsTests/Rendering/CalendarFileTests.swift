import Facts
import Foundation
import Regulation
@testable import Reports
import Testing
import Views

@Suite("An agenda as iCalendar")
struct CalendarFileTests {
    /// The content lines with their folding undone (RFC 5545, section 3.1).
    private static func lines(_ file: String) -> [String] {
        file.replacing("\r\n ", with: "").components(separatedBy: "\r\n").dropLast()
    }

    private static let file = CalendarFile(.dutch).written(Samples.agenda)

    @Test("has lines of at most 75 octets, each ended by CRLF and nothing else", arguments: Language.allCases)
    func form(language: Language) {
        let file = CalendarFile(language).written(Samples.agenda)
        #expect(file.hasSuffix("END:VCALENDAR\r\n"))
        #expect(!file.replacing("\r\n", with: "").contains { $0 == "\r" || $0 == "\n" })
        #expect(file.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 75 })
        #expect(file == CalendarFile(language).written(Samples.agenda))
    }

    @Test("opens and closes its components in order, each event with what it must have")
    func components() {
        var open: [String] = []
        var fields: Set<String> = []
        var events = 0
        for line in Self.lines(Self.file) {
            let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
            switch parts.first ?? "" {
            case "BEGIN":
                if open.last == "VCALENDAR" { fields = [] }
                open.append(parts[1])
            case "END":
                if open.last == "VEVENT" {
                    events += 1
                    #expect(fields.isSuperset(of: ["UID", "DTSTAMP", "DTSTART;VALUE=DATE", "SUMMARY"]))
                }
                if open.last == "VALARM" { #expect(fields.isSuperset(of: ["ACTION", "TRIGGER"])) }
                #expect(open.popLast() == parts[1])
            case let field: fields.insert(field)
            }
        }
        #expect(open.isEmpty && events == Samples.agenda.things.count)
    }

    @Test("holds ids and codes, and no name")
    func names() {
        for name in Samples.hostile where name.count > 3 { #expect(!Self.file.contains(name)) }
        #expect(!Self.file.contains("Oefenkantoor"))
        #expect(!Self.file.contains(Samples.client.description))
    }

    @Test("names each thing alike however its day moves, and no two alike")
    func identifiers() {
        func identifiers(_ agenda: Agenda) -> [String] {
            Self.lines(CalendarFile(.english).written(agenda)).filter { $0.hasPrefix("UID:") }
        }
        let all = identifiers(Samples.agenda)
        #expect(Set(all).count == all.count)
        let named = Samples.agenda.things.filter { $0.thing.about != nil }
        let moved = named.compactMap { line in
            line.thing.about.map {
                AgendaLine(DueThing(line.thing.kind, on: line.thing.day.adding(days: 5), about: $0, events: []))
            }
        }
        func agenda(_ things: [AgendaLine]) -> Agenda {
            Agenda(
                masthead: Samples.masthead, days: 9, things: things, organisation: Samples.agenda.organisation)
        }
        #expect(identifiers(agenda(moved)) == identifiers(agenda(named)))
    }

    @Test("takes texts for texts, whatever is in them")
    func texts() {
        #expect(CalendarFile.text("a,b;c\\d\ne\r\u{7}f") == "a\\,b\\;c\\\\d\\nef")
        for hostile in Samples.hostile {
            let text = CalendarFile.text(hostile)
            #expect(!text.unicodeScalars.contains { $0.value < 32 && $0 != "\t" })
            let pieces = CalendarFile.folded("SUMMARY:" + text)
            #expect(pieces.allSatisfy { $0.utf8.count <= 75 })
            #expect(pieces.dropFirst().allSatisfy { $0.hasPrefix(" ") })
            let whole = pieces[0] + pieces.dropFirst().map { String($0.unicodeScalars.dropFirst()) }.joined()
            #expect(whole == "SUMMARY:" + text)
        }
    }

    @Test("without anything due is a calendar all the same")
    func empty() {
        let agenda = Agenda(
            masthead: Samples.masthead, days: 0, things: [], organisation: Samples.agenda.organisation)
        #expect(CalendarFile(.english).written(agenda).hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
        #expect(agenda.written(as: .text, in: .dutch).contains("Er is niets te doen."))
        #expect(agenda.json.text == "[]")
    }

    @Test("is as it was written before", arguments: Language.allCases)
    func golden(language: Language) throws {
        let name = "agenda.\(language.rawValue).ics"
        let file = GoldenReportTests.folder.appending(path: name)
        let text = CalendarFile(language).written(Samples.agenda)
        if ProcessInfo.processInfo.environment["DOSSIER_WRITE_GOLDEN"] != nil {
            try Data(text.utf8).write(to: file)
        }
        let golden = try #require(try? Data(contentsOf: file), "There is no golden file \(name).")
        #expect(Data(text.utf8) == golden, "\(name) differs.")
    }
}
