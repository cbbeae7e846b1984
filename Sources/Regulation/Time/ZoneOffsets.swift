import Facts
import Foundation

/// The offsets of a time zone from UTC as a table of when they change.
///
/// All counts are seconds since 2000-01-01T00:00:00Z.
struct ZoneOffsets: Sendable {
    /// An offset in seconds east of UTC, and the second from which it holds.
    struct Segment: Sendable {
        let start: Int64
        let offset: Int
    }

    /// In the order of their starts; the first one starts before everything, none at all means UTC.
    let segments: [Segment]

    init(segments: [Segment]) {
        self.segments = segments
    }

    /// Reads the offsets of the years 1970 to 2099 from the system.
    ///
    /// Looks every ten days and then halves the distance, because the system only tells when summer time changes and
    /// not when an offset does. No zone has kept an offset for less than ten days since 1970.
    init(of zone: TimeZone) {
        let step: Int64 = 10 * 86_400
        var second = Int64(Day(nearestTo: 1970, 1, 1).daysSince2000) * 86_400
        let end = Int64(Day(nearestTo: 2100, 1, 1).daysSince2000) * 86_400
        var offset = ZoneOffsets.offset(of: zone, atSecond: second)
        var segments = [Segment(start: .min, offset: offset)]
        while second < end {
            let next = second + step
            let later = ZoneOffsets.offset(of: zone, atSecond: next)
            if later != offset {
                var (before, after) = (second, next)
                while after - before > 1 {
                    let middle = before + (after - before) / 2
                    let changed = ZoneOffsets.offset(of: zone, atSecond: middle) != offset
                    if changed { after = middle } else { before = middle }
                }
                segments.append(Segment(start: after, offset: later))
                offset = later
            }
            second = next
        }
        self.segments = segments
    }

    private static func offset(of zone: TimeZone, atSecond second: Int64) -> Int {
        // 2000-01-01 lies a year of 365 days before the reference date of `Date`, plus the leap day of 2000.
        zone.secondsFromGMT(for: Date(timeIntervalSinceReferenceDate: Double(second - 366 * 86_400)))
    }

    /// The second in which an instant lies, rounded towards the past.
    static func second(of instant: Instant) -> Int64 {
        let (quotient, rest) = instant.microsecondsSince2000.quotientAndRemainder(dividingBy: 1_000_000)
        return rest < 0 ? quotient - 1 : quotient
    }

    func offset(atSecond second: Int64) -> Int {
        segments.isEmpty ? 0 : segments[index(atSecond: second)].offset
    }

    /// The first second at which the clocks of the zone show `wall`, or a later time where they skip it.
    func firstSecond(showing wall: Int64) -> Int64 {
        guard !segments.isEmpty else { return wall }
        // No zone is more than a day from UTC, so its clocks show an earlier time two days before.
        for index in self.index(atSecond: wall - 2 * 86_400)..<segments.count {
            let segment = segments[index]
            let second = max(segment.start, wall - Int64(segment.offset))
            if index + 1 == segments.count || second < segments[index + 1].start { return second }
        }
        return wall
    }

    /// The last segment that has started by a second.
    private func index(atSecond second: Int64) -> Int {
        var (low, high) = (0, segments.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if segments[middle].start <= second { low = middle } else { high = middle }
        }
        return low
    }
}
