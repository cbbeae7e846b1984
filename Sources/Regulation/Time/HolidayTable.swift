import Facts

/// The public holidays of the years that cases are about, one place per day.
///
/// Registers ask for every term of every request each time they are folded; going through the rules each time was a
/// quarter of that work.
struct HolidayTable: Sendable {
    private static let first = Day(nearestTo: 1995, 1, 1)
    private static let last = Day(nearestTo: 2060, 12, 31)

    private let holidays: [PublicHoliday?]

    private static let a = HolidayTable(.a)
    private static let b = HolidayTable(.b)

    /// The table of a profile where it knows the day; outside its years only the rules do.
    static func of(_ calendar: HolidayCalendar, knowing day: Day) -> HolidayTable? {
        guard day >= first, day <= last else { return nil }
        return switch calendar {
        case .a: a
        case .b: b
        }
    }

    private init(_ calendar: HolidayCalendar) {
        var holidays = [PublicHoliday?](repeating: nil, count: Self.place(of: Self.last) + 1)
        for year in Self.first.year...Self.last.year {
            for (day, _) in calendar.holidays(in: year) {
                holidays[Self.place(of: day)] = calendar.holidayByRules(on: day)
            }
        }
        self.holidays = holidays
    }

    private static func place(of day: Day) -> Int { Int(day.daysSince2000 - first.daysSince2000) }

    subscript(day: Day) -> PublicHoliday? { holidays[Self.place(of: day)] }
}
