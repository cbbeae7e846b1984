package import Facts

/// One line of the holiday calendar: which day, in which years, in which profile, on whose authority.
package struct HolidayRule: Hashable, Sendable {
    /// How the day follows from the year.
    package enum Recurrence: Hashable, Sendable {
        case yearly(month: Int, day: Int)
        /// Days after Easter Sunday, negative before.
        case easter(Int)
        /// A royal birthday, kept a day earlier when it falls on a Sunday.
        case birthday(month: Int, day: Int)
        case once(Day)
    }

    package let holiday: PublicHoliday
    package let recurrence: Recurrence
    /// The narrowest profile that counts the day.
    package let calendar: HolidayCalendar
    package let firstYear: Int
    /// The last year of the rule, or none while it holds.
    package let lastYear: Int?
    package let source: String

    /// The day of the rule in a year, or nothing where the rule does not hold in that year.
    package func day(in year: Int) -> Day? {
        guard year >= firstYear, year <= lastYear ?? .max else { return nil }
        switch recurrence {
        case .yearly(let month, let day):
            return Day(year: year, month: month, day: day)
        case .easter(let offset):
            return Easter.sunday(of: year)?.adding(days: offset)
        case .birthday(let month, let day):
            guard let birthday = Day(year: year, month: month, day: day) else { return nil }
            return birthday.weekday == .sunday ? birthday.adding(days: -1) : birthday
        case .once(let day):
            return day.year == year ? day : nil
        }
    }
}
