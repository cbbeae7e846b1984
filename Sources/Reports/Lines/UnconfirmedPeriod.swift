package import Facts
package import Regulation

/// A period of a recurring share that is to be confirmed, by a day.
package struct UnconfirmedPeriod: Hashable, Sendable {
    package let period: CalendarPeriod
    package let due: Day

    package init(period: CalendarPeriod, due: Day) {
        self.period = period
        self.due = due
    }

    var json: JSON { ["period": .string(period.description), "due": .day(due)] }
}
