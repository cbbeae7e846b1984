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
