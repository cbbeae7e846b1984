package import Facts

/// The holiday calendar of the Netherlands as data, with the version of the list and a source per line.
///
/// Regulation (EEC, Euratom) No 1182/71, Article 2(1), takes the days that a Member State designates as such. The
/// list of the Netherlands in the Official Journal was not found; the days of the ATW stand in for it.
package enum PublicHolidays {
    /// The day as of which the list was complete: royal decrees for later years may have followed.
    package static let version = Day(nearestTo: 2026, 11, 22)

    package static let rules: [HolidayRule] = fixed + decreed

    private static let act = "Algemene termijnenwet, art. 3(1)"
    private static let equated = "Algemene termijnenwet, art. 3(2)"
    private static let decree = "koninklijk besluit, Algemene termijnenwet, art. 3(3)"

    private static let fixed: [HolidayRule] = [
        rule(.newYearsDay, .yearly(month: 1, day: 1)),
        HolidayRule(
            holiday: .goodFriday, recurrence: .easter(-2), calendar: .b, firstYear: 1, lastYear: nil, source: equated
        ),
        rule(.easterMonday, .easter(1)),
        HolidayRule(
            holiday: .queensDay, recurrence: .birthday(month: 4, day: 30), calendar: .a, firstYear: 1980,
            lastYear: 2013, source: act
        ),
        HolidayRule(
            holiday: .kingsDay, recurrence: .birthday(month: 4, day: 27), calendar: .a, firstYear: 2014,
            lastYear: nil, source: act
        ),
        rule(.liberationDay, .yearly(month: 5, day: 5)),
        rule(.ascensionDay, .easter(39)),
        rule(.whitMonday, .easter(50)),
        rule(.christmasDay, .yearly(month: 12, day: 25)),
        rule(.secondChristmasDay, .yearly(month: 12, day: 26)),
    ]

    private static let decreed: [HolidayRule] = [
        (2023, 4, 28), (2023, 5, 19), (2024, 5, 10), (2024, 12, 27), (2025, 5, 30), (2026, 1, 2), (2026, 5, 15),
        (2027, 5, 7), (2028, 4, 28), (2028, 5, 26),
    ].map { (year, month, day) in
        HolidayRule(
            holiday: .decreeDay, recurrence: .once(Day(nearestTo: year, month, day)), calendar: .b, firstYear: year,
            lastYear: year, source: decree
        )
    }

    private static func rule(_ holiday: PublicHoliday, _ recurrence: HolidayRule.Recurrence) -> HolidayRule {
        HolidayRule(
            holiday: holiday, recurrence: recurrence, calendar: .a, firstYear: 1, lastYear: nil, source: act
        )
    }
}
