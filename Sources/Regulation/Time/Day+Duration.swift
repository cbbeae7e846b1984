package import Facts

extension Day {
    /// The day on which a duration that starts on this day ends: the same date where it counts in months or years.
    ///
    /// A date that the last month lacks becomes the last day of that month. Hours count as the whole days in them,
    /// for a day has no hour to start from and a term must not come out longer than it is.
    package func adding(_ duration: CalendarDuration) -> Day {
        switch duration {
        case .hours(let count): adding(days: Int(count) / 24)
        case .days(let count): adding(days: Int(count))
        case .weeks(let count): adding(days: Int(count) * 7)
        case .months(let count): adding(months: Int(count))
        case .years(let count): adding(years: Int(count))
        }
    }

    /// The last day from which a duration ends on this day or before it.
    package func lastStart(of duration: CalendarDuration) -> Day {
        var start =
            switch duration {
            case .hours(let count): adding(days: -(Int(count) / 24))
            case .days(let count): adding(days: -Int(count))
            case .weeks(let count): adding(days: -Int(count) * 7)
            case .months(let count): adding(months: -Int(count))
            case .years(let count): adding(years: -Int(count))
            }
        // The last days of a month may all end with a shorter one.
        while start < .distantFuture, start.adding(days: 1).adding(duration) <= self { start = start.adding(days: 1) }
        return start
    }
}
