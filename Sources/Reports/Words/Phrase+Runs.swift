import Facts
import Regulation

extension Phrase {
    /// The phrase in the language of a notation, piece by piece.
    package func runs(in notation: Notation) -> [Run] {
        switch self {
        case .filled(let words, let values): Self.fill(words[notation.language], values, notation)
        case .text(let text): [.quoted(text)]
        case .number(let number): [.text(notation.number(number))]
        case .tenths(let tenths): [.text(notation.tenths(tenths))]
        case .money(let cents): [.text(notation.money(cents: cents))]
        case .day(let day): [.day(day, notation.day(day))]
        case .moment(let instant): [.moment(instant, notation.moment(instant))]
        case .span(let span): [.text(notation.span(span))]
        case .duration(let duration): [.text(notation.duration(duration))]
        case .events(let positions): [.text(PositionRanges(positions).text)]
        case .joined(let phrases, let separator):
            Array(phrases.map { $0.runs(in: notation) }.joined(separator: [.text(separator)]))
        }
    }

    /// The phrase as plain text.
    package func text(in notation: Notation) -> String {
        runs(in: notation).map(\.text).joined()
    }

    /// Puts the values in their slots; a slot without a value stays as it is, which a test looks for.
    private static func fill(_ template: String, _ values: [Slot: Phrase], _ notation: Notation) -> [Run] {
        var runs: [Run] = []
        var rest = Substring(template)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = rest[rest.index(after: open)..<close]
            let before = rest[..<open]
            if !before.isEmpty { runs.append(.text(String(before))) }
            if let slot = Slot(rawValue: String(name)), let value = values[slot] {
                runs += value.runs(in: notation)
            } else {
                runs.append(.text(String(rest[open...close])))
            }
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { runs.append(.text(String(rest))) }
        return runs
    }
}
