package import Facts

/// The days that a report is about, both ends among them.
package struct ReportPeriod: Hashable, Sendable {
    package let first: Day
    package let last: Day

    /// Nothing where the last day comes before the first.
    package init?(from first: Day, to last: Day) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
    }

    private init(_ first: Day, _ last: Day) {
        self.first = first
        self.last = last
    }

    package func contains(_ day: Day) -> Bool { first <= day && day <= last }

    /// The period just before, equally long: as many months where these are whole ones, as many days otherwise.
    package var previous: ReportPeriod {
        let before = first.adding(days: -1)
        guard first.dayOfMonth == 1, last == last.endOfMonth else {
            return ReportPeriod(before.adding(days: -first.days(until: last)), before)
        }
        let months = (last.year - first.year) * 12 + last.month - first.month + 1
        return ReportPeriod(first.adding(months: -months), before)
    }
}
