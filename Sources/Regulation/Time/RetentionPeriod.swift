package import Facts

/// How long data are kept after the event that starts the period.
///
/// Nothing here looks at weekends or holidays: a maximum is not lengthened by them, a minimum not shortened.
package struct RetentionPeriod: Hashable, Sendable {
    package let duration: CalendarDuration
    package let start: RetentionStart

    package init(_ duration: CalendarDuration, from start: RetentionStart = .event) {
        self.duration = duration
        self.start = start
    }

    /// The last day on which the data are kept.
    ///
    /// From the event: the same date, or the last day of a month that lacks it. From the end of a financial year:
    /// whole years, so that a year ending on 28 February is kept to 29 February where the last year has one.
    package func lastDay(after event: Day) -> Day {
        switch start {
        case .event:
            return event.adding(duration)
        case .financialYearEnd(let year):
            return year.end(containing: event).adding(days: 1).adding(duration).adding(days: -1)
        }
    }

    /// The first day on which the data may no longer be kept, from 00:00 local time.
    package func erasableFrom(after event: Day) -> Day {
        lastDay(after: event).adding(days: 1)
    }

    /// The instant by which the data are gone.
    ///
    /// Where the event is known to the instant and the period is one of hours, days or weeks, they are elapsed: seven
    /// days are 168 hours, in the week in which summer time ends too. Otherwise it is the end of the last day.
    package func goneBy(after event: Occurrence, in zone: LocalZone) -> Instant {
        switch (event, start, duration.elapsedHours) {
        case (.instant(let instant), .event, let hours?):
            instant.adding(hours: hours)
        case (.instant, _, _), (.day, _, _), (.within, _, _):
            zone.endOfDay(lastDay(after: zone.day(of: event)))
        }
    }

    /// When a partition holding one UTC day of records is dropped so that no record in it grows too old.
    ///
    /// The oldest record is from 00:00Z and decides. Days of a time zone would not do: the one in which summer time
    /// ends has 25 hours. Nothing for months and years, which are not elapsed time.
    package func dropOfPartition(ofUTCDay day: Day) -> Instant? {
        switch start {
        case .event: duration.elapsedHours.map { Instant(utc: day).adding(hours: $0) }
        case .financialYearEnd: nil
        }
    }
}
