import Foundation
import Testing

@testable import Intake

@Suite("A sheet is read as whoever made it meant it, or refused with a place")
struct SheetReadingTests {
    @Test(
        "Separators are found by looking",
        arguments: [
            ("naam,klant\nA,B\n", [["naam", "klant"], ["A", "B"]]),
            ("naam;bedrag\nA;1,50\nB;2,75\n", [["naam", "bedrag"], ["A", "1,50"], ["B", "2,75"]]),
            ("naam\tbedrag\nA, B\t1\n", [["naam", "bedrag"], ["A, B", "1"]]),
            ("naam\nA\n", [["naam"], ["A"]]),
            ("Naam, voornaam;Plaats\nA, B;C\n", [["Naam, voornaam", "Plaats"], ["A, B", "C"]]),
            ("sep=;\r\nnaam;plaats\r\nA;B\r\n", [["naam", "plaats"], ["A", "B"]]),
            ("sep=,\nnaam,plaats\nA,B;C\n", [["naam", "plaats"], ["A", "B;C"]]),
        ])
    func separators(text: String, cells: [[String]]) throws {
        #expect(try SheetExample.texts(text) == cells)
    }

    @Test(
        "Quotes, line breaks and blanks",
        arguments: [
            ("a;b\n\"1;\"\"2\"\"\";\"x\r\ny\"\r\n", [["a", "b"], ["1;\"2\"", "x\ny"]]),
            ("a;b\n5\" buis;Jan \"de Kale\"\n", [["a", "b"], ["5\" buis", "Jan \"de Kale\""]]),
            ("a;b\n  \"1\"  ; \"2\"\n", [["a", "b"], ["1", "2"]]),
            ("a;b\r1;2\r3;4", [["a", "b"], ["1", "2"], ["3", "4"]]),
            ("a;b\n\n;;;\n  ;\n1;2", [["a", "b"], ["1", "2"]]),
            ("a;b\n1;\n;2\n\"\";3", [["a", "b"], ["1", ""], ["", "2"], ["", "3"]]),
            ("\"a\nb\";c\n1;2\n", [["a\nb", "c"], ["1", "2"]]),
        ])
    func quoting(text: String, cells: [[String]]) throws {
        #expect(try SheetExample.texts(text) == cells)
    }

    @Test("Every encoding is found out, with and without its mark", arguments: SheetEncoding.allCases)
    func encodings(encoding: SheetEncoding) throws {
        let text = "naam;plaats\r\nÇelik – €;\"Oude\r\nPekela\"\r\n"
        for mark in [true, false] {
            let bytes = text.bytes(in: encoding, mark: mark)
            #expect(try SheetFile(name: "s", bytes: bytes).encoding == encoding)
            #expect(try SheetExample.texts(bytes) == [["naam", "plaats"], ["Çelik – €", "Oude\nPekela"]])
        }
    }

    @Test("A character that is not UTF-8 in the last row makes all of it Windows-1252, in pieces too")
    func lateDetection() throws {
        let rows = String(repeating: "Jansen;Utrecht\n", count: 20_000)
        let bytes = Array("naam;plaats\n\(rows)".utf8) + [0x43, 0xE9, 0x3B, 0x41, 0x0A]
        let found = try SheetExample.texts(bytes)
        #expect(found.count == 20_002)
        #expect(found.last == ["Cé", "A"])
        // And the same with characters of several bytes across the ends of pieces stays UTF-8.
        let wide = String(repeating: "Çelik–€🙂;ë\n", count: 20_000)
        let file = try SheetFile(name: "s", bytes: Array("n;p\n\(wide)".utf8))
        #expect(file.encoding == .utf8)
        #expect(try SheetExample.texts("n;p\n\(wide)").last == ["Çelik–€🙂", "ë"])
    }

    @Test("A file that says it is UTF-8 and is not, is refused at the byte")
    func brokenUTF8() throws {
        let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("naam\nA\n".utf8) + [0x42, 0xE9, 0x0A]
        let error = try #require(throws: IntakeFailures.self) { try SheetFile(name: "s", bytes: bytes) }
        #expect(error.failures.map(\.problem) == [.source(.invalidUTF8(offset: 11))])
    }

    @Test(
        "What is wrong has its line, its column and its kind",
        arguments: [
            ("", "1:1 - sheet.empty"),
            ("\n\n", "1:1 - sheet.empty"),
            ("x;y\n1;2\n", "1:1 - sheet.no-headings"),
            ("naam;Klant\nA;B\n", "1:6 - sheet.duplicate-heading"),
            ("naam;datum\nA;31-12-2020\nB\n", "3:1 - sheet.ragged"),
            ("naam;datum\nA;31-12-2020;extra\n", "2:1 - sheet.ragged"),
            ("naam;datum\n\"A;2020\n", "2:1 - sheet.unclosed-quote"),
            ("naam;datum\n\"A\"x;2020\n", "2:4 - sheet.text-after-quote"),
            ("naam;datum\nA\u{0};2020\n", "2:2 - source.control-character"),
            ("naam;datum\nA\u{FFFD}B;2020\n", "2:2 - sheet.lost-character"),
            ("naam;datum\n\"A\nB\";31-02-2020\n", "3:4 date (B) value.impossible-day"),
            ("naam;datum\nÇelik;gisteren\n", "2:7 date (B) value.not-a-written-date"),
            ("naam;bedrag\nA;veel\n", "2:3 amount (B) value.not-an-amount"),
            ("naam;betaald\nA;misschien\n", "2:3 flag (B) value.not-yes-or-no"),
        ])
    func mistakes(text: String, problem: String) {
        let found = SheetExample.problems(text)
        #expect(found.first?.replacing("0:0", with: "1:1") == problem)
        #expect(found.count == 1)
    }

    @Test("A row that is badly written leaves those after it whole")
    func afterBadRow() throws {
        let rows = try SheetExample.rows(Array("naam;datum\n\"A\"x\"y\";1\nB;2\n".utf8))
        #expect(rows.map { $0.problems.isEmpty } == [true, false, true])
        #expect(rows.last?.cells.map(\.text) == ["B", "2"])
    }

    @Test("Rows and files have a largest size, and a quote that stays open is found by it")
    func limits() throws {
        let limits = SheetLimits(file: 1_000, row: 100, columns: 3)
        let open = "naam;b\n\"" + String(repeating: "x\n", count: 100)
        for (text, problem, line) in [
            (open, IntakeProblem.sheet(.rowTooLong(limit: 100)), 2),
            ("a;b;c;d\n", .sheet(.tooManyColumns(limit: 3)), 1),
        ] {
            let error = try #require(throws: IntakeFailures.self) {
                try SheetExample.texts(Array(text.utf8), limits: limits)
            }
            #expect(error.failures.map(\.problem) == [problem])
            #expect(error.failures.first?.line == line)
        }
        let error = try #require(throws: IntakeFailures.self) {
            try SheetFile(name: "s", bytes: [UInt8](repeating: 65, count: 1_001), limits: limits)
        }
        #expect(error.failures.map(\.problem) == [.source(.tooLarge(limit: 1_000))])
    }

    @Test("Whatever is written is read back, whatever separates and encodes it", arguments: 0..<400)
    func roundTrip(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let separator = Separator.allCases[seed % 3]
        let encoding = SheetEncoding.allCases[seed / 3 % 4]
        let width = Int.random(in: 2...5, using: &generator)
        var table = [(0..<width).map { "kop\($0)" }]
        for _ in 0..<Int.random(in: 1...30, using: &generator) {
            table.append(["x"] + (1..<width).map { _ in Self.cell(&generator, encoding) })
        }
        let text = table.map(SheetWriter(separator).line).joined()
        let bytes = text.bytes(in: encoding, mark: encoding != .windows1252 && Bool.random(using: &generator))
        let file = try SheetFile(name: "s", bytes: bytes, encoding: encoding, separator: separator)
        var rows = try file.rows()
        var found: [[String]] = []
        while let row = try rows.next() {
            #expect(row.problems.isEmpty)
            found.append(row.cells.map(\.text))
        }
        #expect(found == table)
    }

    private static func cell(_ generator: inout SeededGenerator, _ encoding: SheetEncoding) -> String {
        var pieces = ["a", "é", "€", "\"", "\"\"", ";", ",", "\t", "\n", " ", "ja", "1,5", "'", "–", "sep="]
        if encoding != .windows1252 { pieces += ["🙂", "漢", "e\u{301}"] }
        return (0..<Int.random(in: 0...6, using: &generator)).map { _ in
            pieces.randomElement(using: &generator) ?? ""
        }.joined()
    }

    @Test("Whatever is done to a sheet, it is read or refused with a place", arguments: 0..<200)
    func mutation(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        var bytes = Array("naam;datum;bedrag\n\"Çelik, \"\"A\"\"\";3 maart 2019;€ 1.234,50\nB;?;\n".utf8)
        for _ in 0...Int.random(in: 0...5, using: &generator) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: bytes.remove(at: place)
            case 1: bytes[place] = UInt8.random(in: 0...255, using: &generator)
            case 2: bytes.insert(Array("\";\n\r,\t\0".utf8).randomElement(using: &generator) ?? 0, at: place)
            default: bytes.removeSubrange(place...)
            }
        }
        do {
            for row in try SheetExample.rows(bytes) { #expect(row.place.line > 0) }
        } catch let error as IntakeFailures {
            #expect(!error.failures.isEmpty)
        }
    }

    @Test("Headings are one spelling, whatever capitals, accents, blanks and signs they have")
    func headings() {
        for text in ["E-mailadres", "e mailadres", "EMAILADRES", " é_mail-adres* ", "E\u{301}-mailadres"] {
            #expect(Heading(text) == Heading("emailadres"))
        }
        #expect(Heading.letters(ofColumn: 0) == "A")
        #expect(Heading.letters(ofColumn: 25) == "Z")
        #expect(Heading.letters(ofColumn: 26) == "AA")
        #expect(Heading.letters(ofColumn: 701) == "ZZ")
        #expect(Heading.letters(ofColumn: 702) == "AAA")
    }

    @Test("A file is read row by row from disk, and noticed when it changes meanwhile")
    func changes() throws {
        try withFolder { folder in
            let url = folder.appending(path: "sheet.csv")
            try Array("naam;datum\nA;2019\n".utf8).withUnsafeBytes { try Data($0).write(to: url) }
            var passed = 0
            let file = try SheetFile(path: url.path()) { passed += $0.count }
            #expect(passed == file.size)
            var rows = try file.rows()
            #expect(try rows.next() != nil)
            let handle = try FileHandle(forWritingTo: url)
            try handle.seekToEnd()
            try handle.write(contentsOf: Array("B;2020\n".utf8))
            try handle.close()
            let error = try #require(throws: IntakeFailures.self) { try file.rows() }
            #expect(error.failures.map(\.problem) == [.sheet(.changedMeanwhile)])
        }
    }

    private static let workbooks: [(head: [UInt8], text: String, workbook: Workbook)] = [
        ([0x50, 0x4B, 3, 4], "[Content_Types].xml xl/workbook.xml", .excel),
        ([0x50, 0x4B, 3, 4], "mimetypeapplication/vnd.oasis.opendocument.spreadsheet", .openDocument),
        ([0x50, 0x4B, 3, 4], "Index/Document.iwa", .numbers), ([0x50, 0x4B, 3, 4], "anders", .archive),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "", .oldExcel), ([], "%PDF-1.7", .pdf),
    ]

    @Test("says of a workbook what it is, and how to save it as CSV", arguments: workbooks)
    func workbook(head: [UInt8], text: String, workbook: Workbook) {
        let bytes = head + Array(text.utf8)
        do throws(IntakeFailures) {
            _ = try SheetFile(name: "x.csv", bytes: bytes)
            Issue.record("taken for text")
        } catch {
            #expect(error.failures.map(\.problem) == [.sheet(.workbook(workbook))])
        }
    }

    @Test("a last row with sums is no record; one with others behind it is")
    func sums() throws {
        func rows(_ text: String) throws -> [Int] {
            var rows = try SheetFile(name: "x.csv", bytes: Array(text.utf8)).rows()
            var lines: [Int] = []
            while let row = try rows.next() { lines.append(row.place.line) }
            return lines
        }
        #expect(try rows("naam;bedrag\nA;1\n;\nTotaal;1,00\n") == [1, 2])
        #expect(try rows("naam;bedrag\nTotaal;1\nB;2\nTotaal;3\n") == [1, 2, 3])
        #expect(try rows("naam;bedrag\nTotaal;Bakker\n") == [1, 2])
        #expect(try rows("totaal\nx\n") == [1, 2])
    }

    @Test("lines that end with CR alone, quoted line breaks, empty columns at the end, and empty rows")
    func endings() throws {
        let file = try SheetFile(
            name: "x.csv", bytes: Array("naam;notitie;;\rA;\"een\rtwee\";;\r;;;\rB;c;;\r".utf8))
        var rows = try file.rows()
        var cells: [[String]] = []
        while let row = try rows.next() { cells.append(row.cells.compactMap(\.value)) }
        #expect(cells == [["naam", "notitie"], ["A", "een\ntwee"], ["B", "c"]])
    }
}
