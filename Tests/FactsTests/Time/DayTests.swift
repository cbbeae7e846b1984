import Facts
import Testing

@Suite("A day")
struct DayTests {
    @Test("keeps its text, number and parts over two centuries, each day the one after the last")
    func roundTrip() throws {
        let first = try #require(Day("1900-01-01"))
        let last = try #require(Day("2100-12-31"))
        var expected = (year: 1900, month: 1, day: 1)
        var weekday = Weekday.monday.rawValue
        for offset in 0...first.days(until: last) {
            let day = first.adding(days: offset)
            #expect(day.civil == expected)
            #expect(Day(day.description) == day)
            #expect(Day(year: expected.year, month: expected.month, day: expected.day) == day)
            #expect(day.weekday.rawValue == weekday)
            weekday = weekday % 7 + 1
            expected = following(expected)
        }
        #expect(expected == (2101, 1, 1))
    }

    /// The next date by the rule that everybody learns, without any arithmetic of days.
    private func following(_ date: (year: Int, month: Int, day: Int)) -> (year: Int, month: Int, day: Int) {
        let leap = date.year % 400 == 0 || (date.year % 4 == 0 && date.year % 100 != 0)
        let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        if date.day < lengths[date.month - 1] { return (date.year, date.month, date.day + 1) }
        return date.month < 12 ? (date.year, date.month + 1, 1) : (date.year + 1, 1, 1)
    }

    @Test(
        "has the number that PostgreSQL gives it",
        arguments: [
            ("2000-01-01", 0), ("1999-12-31", -1), ("1970-01-01", -10_957), ("2026-11-22", 9_822),
            ("0001-01-01", -730_119), ("9999-12-31", 2_921_939), ("2000-03-01", 60), ("1900-03-01", -36_465),
        ]
    )
    func number(text: String, number: Int32) throws {
        let day = try #require(Day(text))
        #expect(day.daysSince2000 == number)
        #expect(Day(daysSince2000: number).description == text)
    }

    @Test(
        "refuses what is no date in its one form",
        arguments: [
            "", "2026", "2026-1-1", "2026-02-29", "2025-13-01", "2025-00-10", "2025-01-00", "2025-04-31", "0000-01-01",
            "10000-01-01", "-001-01-01", "2025-01-01 ", " 2025-01-01", "2025/01/01", "20250101", "2025-01-01T",
            "2O25-01-01",
            "٢٠٢٥-01-01", "1900-02-29", "2025-01-1\u{0}", "+025-01-01",
        ]
    )
    func refused(text: String) {
        #expect(Day(text) == nil)
    }

    @Test("exists by year, month and number only where the calendar has it")
    func parts() {
        #expect(Day(year: 2024, month: 2, day: 29) != nil)
        #expect(Day(year: 2023, month: 2, day: 29) == nil)
        #expect(Day(year: 2000, month: 2, day: 29) != nil)
        #expect(Day(year: 2100, month: 2, day: 29) == nil)
        #expect(Day(year: 0, month: 1, day: 1) == nil)
        #expect(Day(year: 10_000, month: 1, day: 1) == nil)
        #expect(Day(year: .max, month: .max, day: .max) == nil)
        #expect(Day(nearestTo: 2023, 2, 29).description == "2023-02-28")
    }

    @Test("stays in the calendar when counted beyond its ends")
    func ends() {
        #expect(Day.distantPast.description == "0001-01-01")
        #expect(Day.distantFuture.description == "9999-12-31")
        #expect(Day(daysSince2000: .min) == .distantPast)
        #expect(Day(daysSince2000: .max) == .distantFuture)
        #expect(Day.distantFuture.adding(days: .max) == .distantFuture)
        #expect(Day.distantPast.adding(days: .min) == .distantPast)
        #expect(Day.distantFuture.adding(months: 1) == .distantFuture)
        #expect(Day.distantPast.adding(months: -1) == .distantPast)
        #expect(Day.distantPast.adding(years: .max) == .distantFuture)
        #expect(Day.distantFuture.adding(years: .min) == .distantPast)
    }

    @Test("keeps its number when months are added, or ends with the month")
    func months() throws {
        let first = try #require(Day("2023-12-25"))
        for offset in 0..<800 {
            let day = first.adding(days: offset)
            for months in -30...30 {
                let sum = day.adding(months: months)
                let wanted = day.year * 12 + day.month - 1 + months
                #expect(sum.year * 12 + sum.month - 1 == wanted)
                #expect(sum.dayOfMonth == min(day.dayOfMonth, sum.endOfMonth.dayOfMonth))
            }
        }
    }

    @Test(
        "adds months and years as the calendar does",
        arguments: [
            ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-08-31", 1, "2026-09-30"),
            ("2024-08-31", 18, "2026-02-28"), ("2024-02-29", 12, "2025-02-28"), ("2025-03-31", -1, "2025-02-28"),
            ("2025-12-15", 1, "2026-01-15"), ("2025-01-15", -1, "2024-12-15"),
        ]
    )
    func worked(from: String, months: Int, to: String) throws {
        #expect(try #require(Day(from)).adding(months: months).description == to)
    }

    @Test("is ordered by time and measures the days between")
    func order() throws {
        let early = try #require(Day("2024-02-28"))
        let late = try #require(Day("2024-03-01"))
        #expect(early < late)
        #expect(early.days(until: late) == 2)
        #expect(late.days(until: early) == -2)
    }

    @Test("writes its ten bytes behind what is there")
    func bytes() throws {
        var bytes = Array("on ".utf8)
        try #require(Day("0987-06-05")).write(into: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == "on 0987-06-05")
        let read = bytes[3...].withUnsafeBytes { Day(bytes: $0) }
        #expect(read?.year == 987)
        #expect(bytes.withUnsafeBytes { Day(bytes: $0) } == nil)
    }
}
