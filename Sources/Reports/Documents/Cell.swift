package import Facts

/// What stands in one place of a table.
package enum Cell: Sendable {
    case empty
    case phrase(Phrase)
    /// A code: itself for machines, its words for people.
    case code(String, Words)
    case number(Int)
    /// A number with one decimal, given in tenths.
    case tenths(Int)
    /// An amount in euros, given in cents.
    case money(cents: Int)
    case day(Day)
    case moment(Instant)
    case flag(Bool)

    package static func text(_ text: String) -> Cell { .phrase(.text(text)) }
    package static func text(_ opening: Opening<String>?) -> Cell { opening.map { .phrase($0.phrase) } ?? .empty }
    package static func day(_ day: Day?) -> Cell { day.map { .day($0) } ?? .empty }
    /// The day from which something is so; the first of the calendar where nobody knows since when.
    package static func since(_ day: Day) -> Cell {
        day == .distantPast ? .phrase(HeadingText.startUnknown.phrase) : .day(day)
    }
    package static func code<Code: RawRepresentable<String> & Worded>(_ code: Code) -> Cell {
        .code(code.rawValue, code.words)
    }
    package static func code<Code: RawRepresentable<String> & Worded>(_ code: Code?) -> Cell {
        code.map { .code($0.rawValue, $0.words) } ?? .empty
    }
    package static func occurrence(_ occurrence: Occurrence) -> Cell {
        switch occurrence {
        case .day(let day): .day(day)
        case .instant(let instant): .moment(instant)
        case .within(let span): .phrase(.span(span))
        }
    }
}
