/// A calendar day without a time of day and without a time zone.
///
/// The calendar is the proleptic Gregorian one and reaches from 0001-01-01 to 9999-12-31. Those two days stand for
/// "since always" and "until further notice" in spans, so arithmetic that would leave the calendar stays at its ends.
package struct Day: Hashable, Comparable, Sendable, LosslessStringConvertible {
    /// Days since 2000-01-01, the way PostgreSQL counts a `date` on the wire.
    package let daysSince2000: Int32

    /// The first day of the calendar, used as the start of a span that has none.
    package static let distantPast = Day(unchecked: -730_119)
    /// The last day of the calendar, used as the end of a span that has none.
    package static let distantFuture = Day(unchecked: 2_921_939)

    private init(unchecked days: Int32) {
        daysSince2000 = days
    }

    /// Makes the day that lies `daysSince2000` days after 2000-01-01.
    ///
    /// Counts outside the calendar, PostgreSQL's two infinities among them, become its first or its last day.
    package init(daysSince2000: Int32) {
        self.daysSince2000 = min(max(daysSince2000, Day.distantPast.daysSince2000), Day.distantFuture.daysSince2000)
    }

    /// Makes the day with this year, month and day number, or nothing when the calendar has no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard 1...9999 ~= year, 1...12 ~= month, day >= 1, day <= Day.length(ofMonth: month, year: year) else {
            return nil
        }
        daysSince2000 = Day.count(year: year, month: month, day: day)
    }

    /// Makes the day with this year, month and day number, or the nearest one that its year and month have.
    ///
    /// For dates that are written out, as in the tables of the law, and for yearly dates such as the end of a
    /// financial year: 29 February is 28 February in most years.
    package init(nearestTo year: Int, _ month: Int, _ day: Int) {
        let year = min(max(year, 1), 9999)
        let month = min(max(month, 1), 12)
        let day = min(max(day, 1), Day.length(ofMonth: month, year: year))
        daysSince2000 = Day.count(year: year, month: month, day: day)
    }

    package var year: Int { civil.year }
    /// The month from 1 for January to 12 for December.
    package var month: Int { civil.month }
    /// The number of the day in its month, from 1.
    package var dayOfMonth: Int { civil.day }

    package var weekday: Weekday {
        // 2000-01-01 was a Saturday, the sixth weekday of ISO 8601.
        let index = (Int(daysSince2000) + 5) % 7
        return Weekday.allCases[index < 0 ? index + 7 : index]
    }

    package static func < (left: Day, right: Day) -> Bool {
        left.daysSince2000 < right.daysSince2000
    }
}
