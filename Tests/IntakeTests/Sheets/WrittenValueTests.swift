import Facts
import Testing

@testable import Intake

@Suite("Dates, amounts and flags as people write them")
struct WrittenValueTests {
    @Test(
        "Dates are as precise as they are written",
        arguments: [
            ("31-12-2020", WrittenDate.day(Day(nearestTo: 2020, 12, 31))),
            ("31/12/2020", .day(Day(nearestTo: 2020, 12, 31))), ("1.2.2020", .day(Day(nearestTo: 2020, 2, 1))),
            ("2020-12-31", .day(Day(nearestTo: 2020, 12, 31))), ("20201231", .day(Day(nearestTo: 2020, 12, 31))),
            ("2020/1/5", .day(Day(nearestTo: 2020, 1, 5))), ("3 maart 2019", .day(Day(nearestTo: 2019, 3, 3))),
            ("zo 3 mrt. 2019", .day(Day(nearestTo: 2019, 3, 3))), ("March 3, 2019", .day(Day(nearestTo: 2019, 3, 3))),
            ("31-12-2020 0:00", .day(Day(nearestTo: 2020, 12, 31))),
            ("2020-12-31T14:30:00", .day(Day(nearestTo: 2020, 12, 31))), ("maart 2019", .month(year: 2019, month: 3)),
            ("MAART 2019", .month(year: 2019, month: 3)), ("okt-2019", .month(year: 2019, month: 10)),
            ("2019-03", .month(year: 2019, month: 3)), ("03-2019", .month(year: 2019, month: 3)),
            ("2019", .year(2019)), ("ca. 2019", .year(2019)), ("circa maart 2019", .month(year: 2019, month: 3)),
        ])
    func dates(text: String, date: WrittenDate) throws {
        #expect(try WrittenDate(text) == date)
    }

    @Test("The usual way of writing a day is read as any other", arguments: [DateOrder.dayMonthYear, .monthDayYear])
    func usualDates(order: DateOrder) {
        var generator = SeededGenerator(seed: 2026)
        for _ in 0..<5_000 {
            let sign = ["-", "/", "."].randomElement(using: &generator) ?? "-"
            var numbers = (0..<3).map { _ in String(Int.random(in: 0...40, using: &generator)) }
            let year = String(Int.random(in: 1890...2210, using: &generator))
            numbers[Int.random(in: 0...2, using: &generator)] = year
            let text = numbers.joined(separator: sign)
            // A blank before it is read over by the long way alone.
            let (short, long) = (
                Result { () throws(ValueProblem) in try WrittenDate(text, order: order) },
                Result { () throws(ValueProblem) in try WrittenDate(" " + text, order: order) }
            )
            #expect(short == long, "\(text)")
        }
    }

    @Test("Headings and cells in plain letters are read as any other")
    func plainText() {
        var generator = SeededGenerator(seed: 2027)
        for _ in 0..<2_000 {
            let length = Int.random(in: 0...12, using: &generator)
            let text = String(
                decoding: (0..<length).map { _ in UInt8.random(in: 0x20...0x7E, using: &generator) }, as: UTF8.self)
            // What is no character of ASCII is left out of headings, and blanks are at the ends of cells.
            #expect(Heading(text) == Heading(text + "\u{200B}"), "\(text)")
            let cells = [text, "\u{FEFF}" + text + "\u{200B}"].map { SheetCell($0, at: .start).value }
            #expect(cells[0] == cells[1], "\(text)")
        }
    }

    @Test("Words for what nobody knows are known in capitals too, and nothing else is")
    func unknownWords() {
        let words = UnknownWords(and: ["Geen Idee", "\u{2013}"])
        for word in UnknownWords.usual.union(["geen idee", "\u{2013}"]) {
            #expect(words.contains(word))
            #expect(words.contains(word.uppercased()))
            #expect(!words.contains(word + "x"))
        }
        #expect(!words.contains(""))
        #expect(!words.contains("Noor"))
    }

    @Test("An instant with its zone is an instant, and nothing is made of it")
    func instants() throws {
        let instant = try #require(Instant("2020-12-31T14:30:00Z"))
        #expect(try WrittenDate("2020-12-31T14:30:00Z") == .instant(instant))
    }

    @Test("The order of day and month can be said")
    func order() throws {
        #expect(try WrittenDate("12/31/2020", order: .monthDayYear) == .day(Day(nearestTo: 2020, 12, 31)))
        #expect(throws: ValueProblem.impossibleDay) { try WrittenDate("12/31/2020") }
    }

    @Test(
        "What is no date is not made one",
        arguments: [
            "31-12-20", "gisteren", "week 12 2019", "2019-W12", "31-02-2020", "13-2019", "1-2-3-4-5", "19", "02019",
            "0000-01-01", "31-12-3020", "maart", "3 maart", "2019-2020", "44197", "--",
        ])
    func noDates(text: String) {
        #expect(throws: ValueProblem.self) { try WrittenDate(text) }
    }

    @Test(
        "Amounts in euros",
        arguments: [
            ("1210", 121_000), ("1210,5", 121_050), ("1.210,50", 121_050),
            ("1,210.50", 121_050),
            ("€ 1.210,50", 121_050), ("EUR 12,50", 1_250), ("12,50 euro", 1_250), ("12,-", 1_200), ("-12,50", -1_250),
            ("(12,50)", -1_250),
            ("12,50-", -1_250), ("1.234", 123_400), ("1.234.567", 123_456_700), ("1 234,56", 123_456), ("0,05", 5),
            ("1,234,567", 123_456_700),
        ])
    func amounts(text: String, cents: Int) {
        #expect(WrittenAmount.cents(text) == cents)
    }

    @Test(
        "What could be two amounts, or is none, is no amount",
        arguments: ["1,234", "1.2345", "12.34.56", "", "€", "tien", "1234.567,00", "1e3", "0x10", "1,2,3", "١٢"])
    func noAmounts(text: String) {
        #expect(WrittenAmount.cents(text) == nil)
    }

    @Test("Yes and no")
    func flags() {
        for text in ["ja", "J", "Yes", "TRUE", "1", "x", "waar"] { #expect(WrittenFlag.value(of: text) == true) }
        for text in ["nee", "N", "no", "false", "0", "onwaar"] { #expect(WrittenFlag.value(of: text) == false) }
        for text in ["", "misschien", "2"] { #expect(WrittenFlag.value(of: text) == nil) }
    }
}
