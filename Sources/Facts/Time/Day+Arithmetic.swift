/// Counting on from a day; a result outside the calendar becomes its first or last day.
extension Day {
    /// The day `days` later, or earlier when negative.
    package func adding(days: Int) -> Day {
        // No distance inside the calendar is longer, so the sum cannot overflow.
        let step = min(max(days, -4_000_000), 4_000_000)
        return Day(daysSince2000: Int32(Int(daysSince2000) + step))
    }

    /// The day with the same number `months` later, or the last day of that month where it has no such day.
    ///
    /// This is how Regulation (EEC, Euratom) No 1182/71, Article 3(2)(c), ends a period of months. Nothing is
    /// remembered of the number that was cut off: twice one month is not always two months.
    package func adding(months: Int) -> Day {
        let from = civil
        let total = from.year * 12 + from.month - 1 + min(max(months, -120_000), 120_000)
        guard total >= 12 else { return .distantPast }
        let year = total / 12
        guard year <= 9999 else { return .distantFuture }
        let month = total % 12 + 1
        let day = min(from.day, Day.length(ofMonth: month, year: year))
        return Day(daysSince2000: Day.count(year: year, month: month, day: day))
    }

    /// The same date `years` later; 29 February becomes 28 February where the year has none.
    package func adding(years: Int) -> Day {
        adding(months: min(max(years, -10_000), 10_000) * 12)
    }

    /// The number of days from this day to the other, negative when the other is earlier.
    package func days(until other: Day) -> Int {
        Int(other.daysSince2000) - Int(daysSince2000)
    }

    /// The last day of the month in which this day lies.
    package var endOfMonth: Day {
        let from = civil
        return adding(days: Day.length(ofMonth: from.month, year: from.year) - from.day)
    }
}
