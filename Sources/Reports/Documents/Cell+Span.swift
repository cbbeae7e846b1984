package import Facts

extension Cell {
    /// A day; where nobody knows it, the days between which it was.
    package static func day(_ day: Day, within span: DaySpan?) -> Cell {
        guard let span else { return .day(day) }
        return .phrase(.span(span))
    }

    /// The day from which something is so, as precisely as it is known.
    package static func since(_ day: Day, within span: DaySpan?) -> Cell {
        guard let span, span.first != nil else { return since(day) }
        return .day(day, within: span)
    }
}

extension Phrase {
    /// A day in running text, with how precisely it is known where nobody knows the day itself.
    package static func day(_ day: Day, within span: DaySpan?) -> Phrase {
        guard let span else { return .day(day) }
        return switch span.precision {
        case .year: Phrase("{day}, alleen het jaar is bekend", "{day}, known only to the year", [.day: .span(span)])
        case .month: Phrase("{day}, alleen de maand is bekend", "{day}, known only to the month", [.day: .span(span)])
        case .between, .before: .span(span)
        }
    }
}

extension JSON {
    /// The members that tell a day: itself, how precisely it is known, and all that is known as ISO 8601 has it.
    package static func members(_ name: String, _ day: Day, within span: DaySpan?) -> [String: JSON] {
        let isKnown = day != .distantPast
        return [
            name: .day(day),
            name + "Precision": span.map { .code($0.precision) } ?? (isKnown ? "day" : .null),
            name + "Stated": span.map { .string($0.description) } ?? .day(day),
        ]
    }
}
