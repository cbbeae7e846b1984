import Facts
import Regulation
import Testing

private func day(_ text: String) throws -> Day {
    try #require(Day(text))
}

@Suite("A retention period")
struct RetentionPeriodTests {
    @Test(
        "of eighteen months includes its last day, ends with short months and ignores weekends",
        arguments: [
            ("2019-04-04", "2020-10-04"), ("2024-08-31", "2026-02-28"), ("2024-12-31", "2026-06-30"),
            ("2026-02-28", "2027-08-28"), ("2025-05-22", "2026-11-22"), ("2025-05-23", "2026-11-23"),
        ]
    )
    func eighteenMonths(end: String, last: String) throws {
        let period = RetentionPeriod(.months(18))
        #expect(period.lastDay(after: try day(end)).description == last)
        #expect(period.erasableFrom(after: try day(end)) == (try day(last)).adding(days: 1))
    }

    @Test(
        "from the end of the financial year is never shorter than the law asks",
        arguments: [
            ("2019-05-10", 12, 31, "P7Y", "2026-12-31"), ("2019-12-31", 12, 31, "P7Y", "2026-12-31"),
            ("2024-06-30", 6, 30, "P7Y", "2031-06-30"), ("2024-07-01", 6, 30, "P7Y", "2032-06-30"),
            ("2023-05-10", 12, 31, "P7Y", "2030-12-31"), ("2020-03-01", 12, 31, "P9Y", "2029-12-31"),
            ("2025-02-28", 2, 29, "P7Y", "2032-02-29"), ("2024-02-29", 2, 29, "P7Y", "2031-02-28"),
        ]
    )
    func financialYear(event: String, month: Int, number: Int, duration: String, last: String) throws {
        let year = try #require(FinancialYear(endMonth: month, endDay: number))
        let duration = try #require(CalendarDuration(duration))
        let period = RetentionPeriod(duration, from: .financialYearEnd(year))
        #expect(period.lastDay(after: try day(event)).description == last)
        #expect(period.erasableFrom(after: try day(event)) == (try day(last)).adding(days: 1))
    }

    @Test("of seven days is 168 elapsed hours from an instant, also in the week in which summer time ends")
    func sevenDays() throws {
        let zone = try #require(LocalZone(identifier: "Europe/Amsterdam"))
        let period = RetentionPeriod(.days(7))
        for text in ["2026-11-15T08:00:00+01:00", "2026-10-20T00:00:00+02:00", "2026-03-25T12:00:00+01:00"] {
            let instant = try #require(Instant(text))
            let gone = period.goneBy(after: .instant(instant), in: zone)
            #expect(instant.microseconds(until: gone) == 168 * 3_600_000_000)
        }
    }

    @Test("of seven days drops a UTC day of a log when its oldest record is 168 hours old")
    func partition() throws {
        let drop = RetentionPeriod(.days(7)).dropOfPartition(ofUTCDay: try day("2026-10-20"))
        #expect(drop?.description == "2026-10-27T00:00:00.000000Z")
        #expect(RetentionPeriod(.months(1)).dropOfPartition(ofUTCDay: try day("2026-10-20")) == nil)
        let minimum = RetentionPeriod(.days(7), from: .financialYearEnd(.calendarYear))
        #expect(minimum.dropOfPartition(ofUTCDay: try day("2026-10-20")) == nil)
    }

    @Test("known to the day ends with its last day in the organisation's time zone")
    func goneBy() throws {
        let zone = try #require(LocalZone(identifier: "Europe/Amsterdam"))
        let period = RetentionPeriod(.months(18))
        let byDay = period.goneBy(after: .day(try day("2025-05-22")), in: zone)
        #expect(byDay.description == "2026-11-22T23:00:00.000000Z")
        let late = try #require(Instant("2025-05-22T22:30:00Z"))
        #expect(period.goneBy(after: .instant(late), in: zone).description == "2026-11-23T23:00:00.000000Z")
    }

    @Test("of nothing is over with the day of the event")
    func nothing() throws {
        let period = RetentionPeriod(.days(0))
        #expect(period.erasableFrom(after: try day("2026-02-28")).description == "2026-03-01")
    }

    @Test("has a financial year only where a year has that date")
    func financialYears() {
        #expect(FinancialYear(endMonth: 2, endDay: 30) == nil)
        #expect(FinancialYear(endMonth: 13, endDay: 1) == nil)
        #expect(FinancialYear(endMonth: 12, endDay: 31) == .calendarYear)
    }
}
