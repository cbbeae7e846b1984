/// One step on the way from a starting day to the day on which something is due.
package enum DueReason: Hashable, Sendable {
    /// The term ends on the same date as it started: Regulation 1182/71, Article 3(2)(c).
    case sameDate
    /// The last month lacks that date, so the term ends with the month: Article 3(2)(c), second sentence.
    case clampedToMonthEnd
    /// The term is one of days or weeks, counted from the day after the event: Article 3(1) and 3(2)(b).
    case countedInDays
    /// The term stood still for so many days, waiting for an answer that was asked for in time.
    case paused(days: Int)
    /// The term would have ended on a Saturday or Sunday: Article 3(4).
    case rolledOverWeekend
    /// The term would have ended on a public holiday: Article 3(4).
    case rolledOverHoliday(PublicHoliday)

    /// The stable code of the step, for records and machines.
    package var code: String {
        switch self {
        case .sameDate: "same-date"
        case .clampedToMonthEnd: "month-end"
        case .countedInDays: "counted-in-days"
        case .paused(let days): "paused:\(days)"
        case .rolledOverWeekend: "weekend"
        case .rolledOverHoliday(let holiday): "holiday:\(holiday.rawValue)"
        }
    }
}
