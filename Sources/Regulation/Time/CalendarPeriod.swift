package import Facts

/// A week, month, quarter or year of the calendar, as an administration counts them: `2026-W09`, `2026-03`, `2026-Q1`,
/// `2026`.
package struct CalendarPeriod: Hashable, Comparable, Sendable {
    package enum Unit: String, CaseIterable, Sendable {
        /// From Monday, by ISO 8601.
        case week
        case month
        case quarter
        case year
    }

    package let unit: Unit
    package let first: Day

    /// The period in which a day lies.
    package init(_ unit: Unit, containing day: Day) {
        self.unit = unit
        first =
            switch unit {
            case .week: day.adding(days: Weekday.monday.rawValue - day.weekday.rawValue)
            case .month: Day(nearestTo: day.year, day.month, 1)
            case .quarter: Day(nearestTo: day.year, (day.month - 1) / 3 * 3 + 1, 1)
            case .year: Day(nearestTo: day.year, 1, 1)
            }
    }

    package var last: Day { next.first.adding(days: -1) }

    package var next: CalendarPeriod {
        switch unit {
        case .week: CalendarPeriod(unit, containing: first.adding(days: 7))
        case .month: CalendarPeriod(unit, containing: first.adding(months: 1))
        case .quarter: CalendarPeriod(unit, containing: first.adding(months: 3))
        case .year: CalendarPeriod(unit, containing: first.adding(years: 1))
        }
    }

    package func contains(_ day: Day) -> Bool { first <= day && day <= last }

    package static func < (one: CalendarPeriod, other: CalendarPeriod) -> Bool {
        (one.first, one.last) < (other.first, other.last)
    }
}

extension CalendarPeriod: LosslessStringConvertible {
    package init?(_ text: String) {
        let pieces = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let head = pieces.first, head.utf8.count == 4, let year = Self.number(head), year >= 1,
            pieces.count <= 2
        else { return nil }
        guard let tail = pieces.dropFirst().first else {
            self.init(.year, containing: Day(nearestTo: year, 1, 1))
            return
        }
        switch (tail.first, tail.utf8.count) {
        case ("Q", 2):
            guard let quarter = Self.number(tail.dropFirst()), 1...4 ~= quarter else { return nil }
            self.init(.quarter, containing: Day(nearestTo: year, quarter * 3 - 2, 1))
        case ("W", 3):
            guard let week = Self.number(tail.dropFirst()), week >= 1 else { return nil }
            // The fourth of January always lies in the first week.
            self.init(.week, containing: Day(nearestTo: year, 1, 4).adding(days: (week - 1) * 7))
            // Not every year has a week 53.
            guard description == text else { return nil }
        case (_, 2):
            guard let month = Self.number(tail), 1...12 ~= month else { return nil }
            self.init(.month, containing: Day(nearestTo: year, month, 1))
        default: return nil
        }
    }

    private static func number(_ text: Substring) -> Int? {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
    }

    package var description: String {
        switch unit {
        case .week:
            // A week belongs to the year in which its Thursday lies.
            let thursday = first.adding(days: 3)
            return "\(Self.padded(thursday.year, 4))-W\(Self.padded(Self.week(of: thursday), 2))"
        case .month: return "\(Self.padded(first.year, 4))-\(Self.padded(first.month, 2))"
        case .quarter: return "\(Self.padded(first.year, 4))-Q\((first.month + 2) / 3)"
        case .year: return Self.padded(first.year, 4)
        }
    }

    private static func week(of thursday: Day) -> Int {
        Day(nearestTo: thursday.year, 1, 1).days(until: thursday) / 7 + 1
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}

extension FactsWriter {
    mutating func period(_ key: StaticString, _ value: CalendarPeriod?) { string(key, value?.description) }
}

extension FactsReader {
    mutating func optionalPeriod(_ key: StaticString) throws(MalformedFacts) -> CalendarPeriod? {
        guard let text = try optionalString(key) else { return nil }
        guard let period = CalendarPeriod(text) else { throw malformed("a week, month, quarter or year") }
        return period
    }

    mutating func period(_ key: StaticString) throws(MalformedFacts) -> CalendarPeriod {
        guard let value = try optionalPeriod(key) else { throw missing(key) }
        return value
    }
}
