import Facts

/// Easter Sunday of the western churches, from which four public holidays are counted.
enum Easter {
    /// The Sunday after the full moon of the tables (Gregorian computus) on or after 21 March.
    static func sunday(of year: Int) -> Day? {
        let golden = year % 19
        let century = year / 100
        // The age of the moon on 21 March, mended for dropped leap days and for the drift of the lunar cycle.
        let drift = (8 * century + 13) / 25
        let epact = (19 * golden + century - century / 4 - drift + 15) % 30
        // Two corrections keep the full moon within 29 days and distinct within a cycle of 19 years.
        let moon = epact - (epact / 28) * (1 - (epact / 28) * (29 / (epact + 1)) * ((21 - golden) / 11))
        guard let equinox = Day(year: year, month: 3, day: 21) else { return nil }
        let fullMoon = equinox.adding(days: moon)
        return fullMoon.adding(days: 7 - fullMoon.weekday.rawValue % 7)
    }
}
