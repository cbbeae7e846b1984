import Facts
import Regulation
import Testing

@Suite("A time zone")
struct LocalZoneTests {
    private let amsterdam: LocalZone

    init() throws {
        amsterdam = try #require(LocalZone(identifier: "Europe/Amsterdam"))
    }

    /// The last Sunday of a month at 01:00 UTC, when summer time begins or ends in the Union.
    private func lastSunday(of month: Int, _ year: Int) -> Instant {
        let end = Day(nearestTo: year, month, 31)
        return Instant(utc: end.adding(days: -(end.weekday.rawValue % 7)), seconds: 3_600)
    }

    @Test("has days of 24 hours, but for the two of summer time, from 1990 to 2037")
    func days() throws {
        var day = Day(nearestTo: 1990, 1, 1)
        let end = Day(nearestTo: 2037, 12, 31)
        while day <= end {
            // Summer time ended in September until 1995 and has ended in October since.
            let begin = lastSunday(of: 3, day.year)
            let finish = lastSunday(of: day.year < 1996 ? 9 : 10, day.year)
            let start = amsterdam.startOfDay(day)
            let hours = Double(start.microseconds(until: amsterdam.endOfDay(day))) / 3_600_000_000
            #expect(hours == (day == begin.utcDay ? 23 : day == finish.utcDay ? 25 : 24), "\(day)")
            let isSummer = begin <= start && start < finish
            #expect(start == Instant(utc: day, seconds: isSummer ? -7_200 : -3_600), "\(day)")
            #expect(amsterdam.day(of: start) == day)
            #expect(amsterdam.day(of: start.adding(microseconds: -1)) == day.adding(days: -1))
            day = day.adding(days: 1)
        }
    }

    @Test(
        "gives an instant the day on its own clocks",
        arguments: [
            ("2026-03-28T23:30:00Z", "2026-03-29"), ("2026-03-29T21:59:59Z", "2026-03-29"),
            ("2026-03-29T22:00:00Z", "2026-03-30"), ("2026-10-25T22:59:59Z", "2026-10-25"),
            ("2026-10-25T23:00:00Z", "2026-10-26"), ("2026-12-31T22:59:59.999999Z", "2026-12-31"),
            ("2026-12-31T23:00:00Z", "2027-01-01"), ("1999-12-31T22:59:59.999999Z", "1999-12-31"),
        ]
    )
    func localDay(instant: String, day: String) throws {
        let instant = try #require(Instant(instant))
        #expect(amsterdam.day(of: instant).description == day)
        #expect(amsterdam.day(of: .instant(instant)).description == day)
    }

    @Test("leaves a recorded day as it is")
    func recordedDay() throws {
        let day = try #require(Day("2026-03-29"))
        #expect(amsterdam.day(of: .day(day)) == day)
    }

    @Test(
        "starts a day where midnight is skipped or comes twice, and where a whole day is left out",
        arguments: [
            ("America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00.000000Z"),
            ("America/Havana", "2023-11-05", "2023-11-05T04:00:00.000000Z"),
            ("Pacific/Apia", "2011-12-29", "2011-12-29T10:00:00.000000Z"),
            ("Pacific/Apia", "2011-12-31", "2011-12-30T10:00:00.000000Z"),
            ("Asia/Kolkata", "2026-01-01", "2025-12-31T18:30:00.000000Z"),
        ]
    )
    func oddMidnights(zone: String, day: String, start: String) throws {
        let zone = try #require(LocalZone(identifier: zone))
        #expect(zone.startOfDay(try #require(Day(day))).description == start)
    }

    @Test(
        "is known by the names of the IANA database only",
        arguments: ["CET", "GMT+1", "Amsterdam", "", "Europe/Nowhere"])
    func unknown(identifier: String) {
        #expect(LocalZone(identifier: identifier) == nil)
    }

    @Test("is UTC when nothing else is said, and equal by name")
    func utc() throws {
        let day = try #require(Day("2026-03-29"))
        #expect(LocalZone.utc.startOfDay(day) == Instant(utc: day))
        #expect(LocalZone.utc.endOfDay(.distantFuture) == .distantFuture)
        #expect(LocalZone(identifier: "UTC") == .utc)
        #expect(LocalZone(identifier: "Europe/Amsterdam") == amsterdam)
        #expect(LocalZone(identifier: "Europe/Brussels") != amsterdam)
    }
}
