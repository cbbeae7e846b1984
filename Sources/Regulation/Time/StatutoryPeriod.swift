package import Facts

/// A term within which somebody must act, counted by Regulation (EEC, Euratom) No 1182/71.
///
/// The day of the event is not counted (Article 3(1)), holidays inside the term are (3(3)), and a term that would end
/// on a Saturday, Sunday or public holiday ends with the next working day (3(4)). It ends at 24:00 local time.
/// Never for maximum retention, which no weekend lengthens: see ``RetentionPeriod``.
package struct StatutoryPeriod: Hashable, Sendable {
    package let start: Day
    package let duration: CalendarDuration
    /// The calendar days during which the term stood still.
    package let pausedDays: Int
    package let calendar: HolidayCalendar

    /// The end of the term before pauses, weekends and holidays.
    package let nominal: Day
    /// The last day on which acting is in time.
    package let due: Day
    /// Why `due` is that day, in the order of the steps.
    package let reasons: [DueReason]

    package init(start: Day, duration: CalendarDuration, pausedDays: Int = 0, calendar: HolidayCalendar = .a) {
        self.start = start
        self.duration = duration
        self.pausedDays = max(pausedDays, 0)
        self.calendar = calendar
        nominal = start.adding(duration)
        var reasons = [StatutoryPeriod.ending(of: duration, from: start, on: nominal)]
        if self.pausedDays > 0 { reasons.append(.paused(days: self.pausedDays)) }
        due = StatutoryPeriod.roll(nominal.adding(days: self.pausedDays), in: calendar, telling: &reasons)
        self.reasons = reasons
    }

    private static func ending(of duration: CalendarDuration, from start: Day, on nominal: Day) -> DueReason {
        switch duration {
        case .hours, .days, .weeks: .countedInDays
        case .months, .years: nominal.dayOfMonth == start.dayOfMonth ? .sameDate : .clampedToMonthEnd
        }
    }

    private static func roll(_ day: Day, in calendar: HolidayCalendar, telling reasons: inout [DueReason]) -> Day {
        var day = day
        while day < .distantFuture {
            if let holiday = calendar.holiday(on: day) {
                reasons.append(.rolledOverHoliday(holiday))
            } else if day.isWeekend {
                if reasons.last != .rolledOverWeekend { reasons.append(.rolledOverWeekend) }
            } else {
                break
            }
            day = day.adding(days: 1)
        }
        return day
    }
}
