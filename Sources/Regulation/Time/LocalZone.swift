package import Facts
import Foundation
import Synchronization

/// A time zone of the IANA database: which calendar day it is somewhere at an instant.
///
/// The offsets from 1970 to 2100 are read once per zone from the system and kept as a table, so that folding a million
/// events asks the system nothing. Before and after those years the first and the last offset hold.
package struct LocalZone: Sendable, Hashable {
    /// The name in the IANA database, for example `Europe/Amsterdam`.
    package let identifier: String
    private let offsets: ZoneOffsets

    /// The tables read so far; there are no more than names in the database.
    private static let tables = Mutex<[String: ZoneOffsets]>([:])

    package static let utc = LocalZone(identifier: "UTC", offsets: ZoneOffsets(segments: []))

    private init(identifier: String, offsets: ZoneOffsets) {
        self.identifier = identifier
        self.offsets = offsets
    }

    /// Looks up a zone by its IANA name; nothing when the name is not in the database.
    package init?(identifier: String) {
        if identifier == "UTC" {
            self = .utc
            return
        }
        if let offsets = LocalZone.tables.withLock({ $0[identifier] }) {
            self.init(identifier: identifier, offsets: offsets)
            return
        }
        // Foundation also takes abbreviations ("CET") and offsets ("GMT+1"), which say nothing about summer time.
        guard identifier.contains("/"), let zone = TimeZone(identifier: identifier) else { return nil }
        let offsets = ZoneOffsets(of: zone)
        LocalZone.tables.withLock { $0[identifier] = offsets }
        self.init(identifier: identifier, offsets: offsets)
    }

    /// The calendar day in this zone at an instant.
    package func day(of instant: Instant) -> Day {
        instant.adding(seconds: secondsAheadOfUTC(at: instant)).utcDay
    }

    /// How far the clocks here are ahead of UTC at an instant.
    package func secondsAheadOfUTC(at instant: Instant) -> Int {
        offsets.offset(atSecond: ZoneOffsets.second(of: instant))
    }

    /// The calendar day on which something happened: as recorded, or in this zone where an instant was recorded.
    ///
    /// Where nobody knows the day it is the last on which it can have happened: by then it had.
    package func day(of occurrence: Occurrence) -> Day {
        switch occurrence {
        case .day(let day): day
        case .instant(let instant): self.day(of: instant)
        case .within(let span): span.last
        }
    }

    /// The calendar day from which a fact counts.
    ///
    /// What began on a day that nobody knows may have been so from the first day on which it can have begun: it counts
    /// from that one, and from the first of the calendar where nobody knows it, which reports show as not known. So the
    /// term of a request never ends later than it did (Article 12(3)).
    package func day(of occurrence: Occurrence, of fact: EventName) -> Day {
        if fact.isBeginning, let first = occurrence.firstDay { return first }
        return day(of: occurrence)
    }

    /// The first instant of a day, which is not 00:00 where the clocks skip midnight.
    package func startOfDay(_ day: Day) -> Instant {
        let wall = Int64(day.daysSince2000) * 86_400
        return Instant(microsecondsSince2000: offsets.firstSecond(showing: wall) * 1_000_000)
    }

    /// The first instant that no longer belongs to a day.
    package func endOfDay(_ day: Day) -> Instant {
        day == .distantFuture ? .distantFuture : startOfDay(day.adding(days: 1))
    }

    package static func == (left: LocalZone, right: LocalZone) -> Bool {
        left.identifier == right.identifier
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(identifier)
    }
}
