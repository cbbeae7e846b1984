/// A point in time in UTC, to the microsecond.
///
/// It reaches from 0001-01-01T00:00:00Z to the last microsecond of 9999, the years that RFC 3339 can write, and
/// arithmetic that would leave them stays at their ends. Leap seconds are not counted, as in POSIX and PostgreSQL.
package struct Instant: Hashable, Comparable, Sendable, LosslessStringConvertible {
    /// Microseconds since 2000-01-01T00:00:00Z, the way PostgreSQL counts a `timestamptz` on the wire.
    package let microsecondsSince2000: Int64

    static let microsecondsPerSecond: Int64 = 1_000_000
    static let microsecondsPerDay: Int64 = 86_400_000_000

    /// The first instant that can be written.
    package static let distantPast = Instant(
        unchecked: Int64(Day.distantPast.daysSince2000) * microsecondsPerDay
    )
    /// The last instant that can be written.
    package static let distantFuture = Instant(
        unchecked: (Int64(Day.distantFuture.daysSince2000) + 1) * microsecondsPerDay - 1
    )

    private init(unchecked microseconds: Int64) {
        microsecondsSince2000 = microseconds
    }

    /// Makes the instant `microsecondsSince2000` microseconds after 2000-01-01T00:00:00Z.
    ///
    /// Counts outside the years 1 to 9999, PostgreSQL's two infinities among them, become the first or last instant.
    package init(microsecondsSince2000: Int64) {
        self.microsecondsSince2000 = min(
            max(microsecondsSince2000, Instant.distantPast.microsecondsSince2000),
            Instant.distantFuture.microsecondsSince2000
        )
    }

    /// Makes the instant a number of seconds after 00:00 UTC of a day.
    package init(utc day: Day, seconds: Int = 0) {
        let midnight = Instant(unchecked: Int64(day.daysSince2000) * Instant.microsecondsPerDay)
        self = midnight.adding(seconds: seconds)
    }

    /// The calendar day in UTC, which is not the day in anybody's time zone.
    package var utcDay: Day {
        Day(daysSince2000: Int32(split.days))
    }

    /// Whole days since 2000-01-01 UTC, and the microseconds into that day.
    var split: (days: Int64, microseconds: Int64) {
        let rest = microsecondsSince2000 % Instant.microsecondsPerDay
        let days = microsecondsSince2000 / Instant.microsecondsPerDay
        return rest < 0 ? (days - 1, rest + Instant.microsecondsPerDay) : (days, rest)
    }

    package static func < (left: Instant, right: Instant) -> Bool {
        left.microsecondsSince2000 < right.microsecondsSince2000
    }
}
