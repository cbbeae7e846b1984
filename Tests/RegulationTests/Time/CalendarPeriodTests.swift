import Facts
import Regulation
import Testing

@Suite("A period of the calendar")
struct CalendarPeriodTests {
    @Test(
        "is written, read and bounded as administrations do, ISO weeks included",
        arguments: [
            ("2026", "2026-01-01", "2026-12-31"), ("2026-Q1", "2026-01-01", "2026-03-31"),
            ("2026-Q4", "2026-10-01", "2026-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
            ("2026-12", "2026-12-01", "2026-12-31"), ("2026-W01", "2025-12-29", "2026-01-04"),
            ("2026-W53", "2026-12-28", "2027-01-03"), ("2021-W01", "2021-01-04", "2021-01-10"),
        ])
    func bounds(text: String, first: String, last: String) throws {
        let period = try #require(CalendarPeriod(text))
        #expect(period.first == day(first))
        #expect(period.last == day(last))
        #expect(period.description == text)
        for day in [period.first, period.last] {
            #expect(CalendarPeriod(period.unit, containing: day) == period)
            #expect(period.contains(day))
        }
        #expect(!period.contains(period.next.first))
        #expect(period < period.next)
    }

    @Test(
        "is none where the calendar has none",
        arguments: [
            "", "26", "2026-", "2026-13", "2026-00", "2026-Q0", "2026-Q5", "2026-W00", "2025-W53", "2026-W1",
            "2026-1", "2026-03-05", "0000", "-026", "2026-q1", "２０２６",
        ])
    func none(text: String) {
        #expect(CalendarPeriod(text) == nil)
    }

    @Test("follows on without a gap through leap years and years of 53 weeks", arguments: CalendarPeriod.Unit.allCases)
    func following(unit: CalendarPeriod.Unit) {
        var period = CalendarPeriod(unit, containing: day("2019-12-30"))
        for _ in 0..<500 {
            #expect(period.last.adding(days: 1) == period.next.first)
            #expect(CalendarPeriod(period.description) == period)
            period = period.next
        }
    }
}
