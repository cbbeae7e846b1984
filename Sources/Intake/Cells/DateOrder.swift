/// In which order day, month and year are written where all three are numbers and the year comes last.
package enum DateOrder: String, CaseIterable, Sendable {
    case dayMonthYear = "day-month-year"
    case monthDayYear = "month-day-year"
}
