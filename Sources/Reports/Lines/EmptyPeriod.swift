package import Facts
package import Regulation

/// A period of a recurring share of which somebody said that nothing went.
package struct EmptyPeriod: Sendable {
    package let period: CalendarPeriod
    /// When that was said, or from when it is known.
    package let day: Day
    package let note: Opening<String>?
    package let events: [Int64]

    package init(period: CalendarPeriod, day: Day, note: Opening<String>?, events: [Int64]) {
        self.period = period
        self.day = day
        self.note = note
        self.events = events
    }

    var json: JSON {
        [
            "period": .string(period.description), "day": .day(day), "people": .count(0), "note": .text(note),
            "events": .events(events),
        ]
    }
}
