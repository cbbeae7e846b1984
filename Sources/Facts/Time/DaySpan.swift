/// The days between which something happened, where nobody knows the day itself.
///
/// It is written as ISO 8601 has it: `2019` and `2019-03` for a whole year or month, `2026-01-01/2026-11-23` for other
/// days, and `../2026-11-23` where only the last day is known on which it can have happened (ISO 8601-2).
package struct DaySpan: Hashable, Sendable, LosslessStringConvertible {
    /// The first day on which it can have happened, where that is known.
    package let first: Day?
    /// The last day on which it can have happened.
    package let last: Day

    /// - Returns: Nothing where the days are the wrong way round.
    package init?(first: Day?, last: Day) {
        if let first, first > last { return nil }
        self.first = first
        self.last = last
    }

    /// Any day up to and including one.
    package init(through last: Day) {
        first = nil
        self.last = last
    }

    /// A whole month; nothing where the calendar has no such month.
    package init?(year: Int, month: Int) {
        guard 1...9999 ~= year, 1...12 ~= month else { return nil }
        first = Day(nearestTo: year, month, 1)
        last = Day(nearestTo: year, month, 31)
    }

    /// A whole year; nothing where the calendar has no such year.
    package init?(year: Int) {
        guard 1...9999 ~= year else { return nil }
        first = Day(nearestTo: year, 1, 1)
        last = Day(nearestTo: year, 12, 31)
    }

    /// The span without the days after one that it may not reach beyond.
    package func cut(at day: Day) -> DaySpan? {
        DaySpan(first: first, last: min(last, day))
    }

    /// What the text says: how precisely it is known when something happened.
    package enum Precision: String, CaseIterable, Sendable {
        case month
        case year
        case between
        case before
    }

    package var precision: Precision {
        guard let first else { return .before }
        if self == DaySpan(year: first.year) { return .year }
        return self == DaySpan(year: first.year, month: first.month) ? .month : .between
    }

    /// Reads the text of a span and no other spelling of it.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        let span: DaySpan?
        switch (parts.count, text.utf8.count) {
        case (1, 4): span = Day("\(text)-01-01").flatMap { DaySpan(year: $0.year) }
        case (1, 7): span = Day("\(text)-01").flatMap { DaySpan(year: $0.year, month: $0.month) }
        case (2, _) where parts[0] == "..": span = Day(parts[1]).flatMap { DaySpan(first: nil, last: $0) }
        case (2, _):
            guard let first = Day(parts[0]), let last = Day(parts[1]) else { return nil }
            span = DaySpan(first: first, last: last)
        default: return nil
        }
        guard let span, span.description == text else { return nil }
        self = span
    }

    package var description: String {
        switch (precision, first) {
        case (.year, let first?): String(first.description.prefix(4))
        case (.month, let first?): String(first.description.prefix(7))
        case (_, let first?): "\(first)/\(last)"
        case (_, nil): "../\(last)"
        }
    }
}
