import Facts
import Regulation
import Reports
import Testing

@Suite("CSV")
struct CSVTests {
    private static func file(_ texts: [String], _ dialect: CSVDialect) -> String {
        let table = Table(
            .text("x"),
            columns: [Column("text", Words("Tekst", "Text")), Column("n", Words("Getal", "Number"), .number)],
            rows: texts.map { Table.Row([.text($0), .number(-5)]) })
        return CSVFile(dialect, Notation(.dutch)).written(table)
    }

    @Test("brings back every text as it was", arguments: CSVDialect.allCases)
    func hostile(dialect: CSVDialect) throws {
        let rows = CSVReader(dialect).rows(of: Self.file(Samples.hostile, dialect))
        #expect(rows.dropFirst().map { $0.first } == Samples.hostile)
        #expect(rows.dropFirst().allSatisfy { $0.count == 2 && $0[1] == "-5" })
    }

    @Test("brings back whatever is made of the characters that mean something", arguments: CSVDialect.allCases)
    func roundTrip(dialect: CSVDialect) {
        var generator = SeededGenerator(seed: 7)
        let alphabet = [
            "'", "=", "+", "-", "@", "\t", "\r", "\n", "\"", ",", ";", "\0", " ", "a", "é", "😀", "\u{FEFF}",
        ]
        for _ in 0..<300 {
            let texts = (0..<4).map { _ in
                (0..<Int.random(in: 0...8, using: &generator)).map { _ in
                    alphabet.randomElement(using: &generator) ?? ""
                }.joined()
            }
            let rows = CSVReader(dialect).rows(of: Self.file(texts, dialect))
            #expect(
                rows.dropFirst().map { Array(($0.first ?? "").unicodeScalars) }
                    == texts.map { Array($0.unicodeScalars) })
        }
    }

    @Test("gives no text a beginning that a spreadsheet runs", arguments: CSVDialect.allCases)
    func guarded(dialect: CSVDialect) {
        for mark in ["=", "+", "-", "@", "\t", "\r", "\0"] {
            let file = Self.file([mark + "1"], dialect)
            #expect(file.unicodeScalars.elementsEqual(file.unicodeScalars))
            #expect(file.contains("\"'\(mark)1\""), "\(mark.debugDescription)")
        }
        #expect(Self.file(["'plain"], dialect).contains("'plain"))
        #expect(!Self.file(["'plain"], dialect).contains("''plain"))
        #expect(Self.file(["text"], dialect).contains("text"))
    }

    @Test("for programs has commas, ISO days and names for machines")
    func programs() {
        let text = CSVFile(.rfc4180, Notation(.english)).written(Self.mixed)
        #expect(text == "day,right,late,percent,events\r\n2026-03-05,access,true,98.5,1 2\r\n")
    }

    @Test("for a Dutch desk has a mark, semicolons, Dutch days and a decimal comma")
    func desk() {
        let text = CSVFile(.excelNL, Notation(.dutch)).written(Self.mixed)
        #expect(
            text == "\u{FEFF}Dag;Recht;Te laat;Procent;Gebeurtenissen\r\n05-03-2026;inzage;ja;98,5;1 2\r\n")
    }

    private static let mixed = Table(
        .text("x"),
        columns: [
            Column(.day, .date), Column(.right), Column(.late), Column("percent", Words("Procent", "Percent"), .number),
        ],
        rows: [
            Table.Row(
                [.day(Samples.day("2026-03-05")), .code(RequestRight.access), .flag(true), .tenths(985)],
                events: [2, 1])
        ])
}
