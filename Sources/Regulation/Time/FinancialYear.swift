package import Facts

/// The month and day with which an organisation's financial year ends.
package struct FinancialYear: Hashable, Sendable {
    package let endMonth: Int
    package let endDay: Int

    /// The financial year that is the calendar year.
    package static let calendarYear = FinancialYear(month: 12, day: 31)

    private init(month: Int, day: Int) {
        endMonth = month
        endDay = day
    }

    /// Makes a financial year that ends on a date, or nothing when no year has that date.
    ///
    /// 29 February stands for the last day of February.
    package init?(endMonth: Int, endDay: Int) {
        guard Day(year: 2000, month: endMonth, day: endDay) != nil else { return nil }
        self.init(month: endMonth, day: endDay)
    }

    /// The last day of the financial year in which a day lies.
    package func end(containing day: Day) -> Day {
        let end = Day(nearestTo: day.year, endMonth, endDay)
        return day <= end ? end : Day(nearestTo: day.year + 1, endMonth, endDay)
    }
}
