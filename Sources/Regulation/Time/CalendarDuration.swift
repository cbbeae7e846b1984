/// A length of time as the law and a retention rule write it: a whole number of one unit, zero included.
///
/// The unit is kept, for a month is not a number of days. Negative lengths have no spelling.
package enum CalendarDuration: Hashable, Sendable {
    case hours(UInt16)
    case days(UInt16)
    case weeks(UInt16)
    case months(UInt16)
    case years(UInt16)

    /// Whether the duration is measured in elapsed time where the start is known to the instant.
    ///
    /// "Seven days" of a log is 168 hours after the request; "eighteen months" ends with a calendar day.
    package var isElapsed: Bool {
        switch self {
        case .hours, .days, .weeks: true
        case .months, .years: false
        }
    }

    /// The elapsed hours of a duration that has such a number, or nothing for months and years.
    package var elapsedHours: Int? {
        switch self {
        case .hours(let count): Int(count)
        case .days(let count): Int(count) * 24
        case .weeks(let count): Int(count) * 168
        case .months, .years: nil
        }
    }
}
