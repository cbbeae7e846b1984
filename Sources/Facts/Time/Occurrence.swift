/// When a fact happened, as precisely as whoever recorded it knew.
///
/// A letter arrives on a day, a web request at an instant. Neither is ever made from the other when a fact is
/// recorded: a day has no hour, and the day of an instant depends on a time zone. Of what happened before there was a
/// record, often only the month or the year is known, or nothing but that it had happened: that is said as it is.
package enum Occurrence: Hashable, Sendable, LosslessStringConvertible {
    case day(Day)
    case instant(Instant)
    /// On a day between two that nobody knows.
    case within(DaySpan)

    /// Reads `YYYY-MM-DD` as a day, a date-time of RFC 3339 as an instant, and the text of a ``DaySpan`` as one.
    package init?(_ text: some StringProtocol) {
        if let day = Day(text) {
            self = .day(day)
        } else if let instant = Instant(text) {
            self = .instant(instant)
        } else if let span = DaySpan(text) {
            self = .within(span)
        } else {
            return nil
        }
    }

    /// Of what happened on a day that nobody knows, the first on which it can have; that of the calendar where nobody
    /// knows that either.
    package var firstDay: Day? {
        switch self {
        case .day, .instant: nil
        case .within(let span): span.first ?? .distantPast
        }
    }

    /// The days between which it happened, where nobody knows the day.
    package var span: DaySpan? {
        switch self {
        case .day, .instant: nil
        case .within(let span): span
        }
    }

    /// Reads the bytes of a day, of an instant or of a span as they are written, and no other form.
    package init?(bytes: UnsafeRawBufferPointer) {
        if let day = Day(bytes: bytes) {
            self = .day(day)
        } else if let instant = Instant(bytes: bytes) {
            self = .instant(instant)
        } else if let span = DaySpan(String(decoding: bytes, as: UTF8.self)) {
            self = .within(span)
        } else {
            return nil
        }
    }

    package var description: String {
        switch self {
        case .day(let day): day.description
        case .instant(let instant): instant.description
        case .within(let span): span.description
        }
    }

    /// Appends the bytes of the text.
    package func write(into bytes: inout [UInt8]) {
        switch self {
        case .day(let day): day.write(into: &bytes)
        case .instant(let instant): instant.write(into: &bytes)
        case .within(let span): bytes.append(contentsOf: span.description.utf8)
        }
    }
}
