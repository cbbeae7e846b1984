/// The step from a day count to year, month and day number, and back.
///
/// Years are counted from the first of March, so that the leap day is the last day of its year, and in eras of
/// 400 years, which all have the same number of days.
extension Day {
    private static let daysPerEra = 146_097
    /// The days from 0000-03-01 to 2000-01-01.
    private static let epoch = 730_425

    /// The year, month and day number in one step.
    package var civil: (year: Int, month: Int, day: Int) {
        let days = Int(daysSince2000) + Day.epoch
        let era = (days >= 0 ? days : days - (Day.daysPerEra - 1)) / Day.daysPerEra
        let dayOfEra = days - era * Day.daysPerEra
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// The day count of a year, month and day number that are known to exist.
    static func count(year: Int, month: Int, day: Int) -> Int32 {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Int32(era * daysPerEra + dayOfEra - epoch)
    }

    /// The number of days in a month from 1 to 12.
    package static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Whether the year has a 29 February.
    package static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }
}
