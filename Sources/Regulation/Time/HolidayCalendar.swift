package import Facts

/// Which days count as public holidays when a term ends on one.
///
/// Profile A gives the earliest due day and is the one to work by. Profile B gives the last day that can be defended.
package enum HolidayCalendar: String, Hashable, Sendable, CaseIterable {
    /// The days of the Algemene termijnenwet, Article 3(1).
    case a = "A"
    /// Profile A, Good Friday (Article 3(2)) and the days equated by royal decree (Article 3(3)).
    case b = "B"

    /// The public holiday that a day is in this profile, if it is one.
    ///
    /// Where two fall together, as Ascension Day and Liberation Day in 2016, the first in the list is named.
    package func holiday(on day: Day) -> PublicHoliday? {
        guard let table = HolidayTable.of(self, knowing: day) else { return holidayByRules(on: day) }
        return table[day]
    }

    /// The same from the rules themselves, for any year.
    func holidayByRules(on day: Day) -> PublicHoliday? {
        let year = day.year
        return PublicHolidays.rules.first { includes($0) && $0.day(in: year) == day }?.holiday
    }

    /// The public holidays of a year in the order of the calendar.
    package func holidays(in year: Int) -> [(day: Day, holiday: PublicHoliday)] {
        PublicHolidays.rules
            .filter(includes)
            .compactMap { rule in rule.day(in: year).map { (day: $0, holiday: rule.holiday) } }
            .sorted { $0.day < $1.day }
    }

    package func isWorkingDay(_ day: Day) -> Bool {
        !day.isWeekend && holiday(on: day) == nil
    }

    /// The day itself when it is a working day, otherwise the first working day after it.
    package func nextWorkingDay(onOrAfter day: Day) -> Day {
        var next = day
        while !isWorkingDay(next), next < .distantFuture { next = next.adding(days: 1) }
        return next
    }

    /// The working day that is the `count`th after a day; the day itself does not count.
    package func adding(workingDays count: Int, to day: Day) -> Day {
        var next = day
        for _ in 0..<max(count, 0) { next = nextWorkingDay(onOrAfter: next.adding(days: 1)) }
        return next
    }

    private func includes(_ rule: HolidayRule) -> Bool {
        switch self {
        case .a: rule.calendar == .a
        case .b: true
        }
    }
}

extension Day {
    /// Whether the day is a Saturday or a Sunday.
    package var isWeekend: Bool {
        switch weekday {
        case .saturday, .sunday: true
        case .monday, .tuesday, .wednesday, .thursday, .friday: false
        }
    }
}
