package import Facts
package import Regulation

/// Something to say, in whatever language is asked for in the end.
///
/// Values keep their type until then, so that a page can mark a day as a day.
package indirect enum Phrase: Hashable, Sendable {
    /// A text with the values that belong in its slots.
    case filled(Words, [Slot: Phrase])
    /// Words of the organisation or of others, as they were written. Never a part of the page's own markup.
    case text(String)
    case number(Int)
    /// Tenths, such as those of a percentage.
    case tenths(Int)
    /// An amount in euros, given in cents.
    case money(cents: Int)
    case day(Day)
    case moment(Instant)
    /// A day that nobody knows, between two.
    case span(DaySpan)
    case duration(CalendarDuration)
    /// Entries of the ledger by their positions.
    case events([Int64])
    /// Several things after each other.
    case joined([Phrase], by: String)

    package init(_ words: Words, _ values: [Slot: Phrase] = [:]) { self = .filled(words, values) }

    package init(_ dutch: String, _ english: String, _ values: [Slot: Phrase] = [:]) {
        self = .filled(Words(dutch, english), values)
    }

    package static func occurrence(_ occurrence: Occurrence) -> Phrase {
        switch occurrence {
        case .day(let day): .day(day)
        case .instant(let instant): .moment(instant)
        case .within(let span): .span(span)
        }
    }

    package static func list(_ phrases: [Phrase]) -> Phrase { .joined(phrases, by: ", ") }

    package static func sentences(_ phrases: [Phrase]) -> Phrase { .joined(phrases, by: " ") }
}
