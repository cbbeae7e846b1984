package import Regulation

/// A disclosure by itself, or one period of a share that recurs.
package enum SharePart: Hashable, Comparable, Sendable {
    case once
    case period(CalendarPeriod)

    package var period: CalendarPeriod? {
        switch self {
        case .once: nil
        case .period(let period): period
        }
    }
}
