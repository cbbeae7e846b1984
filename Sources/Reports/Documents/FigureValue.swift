/// The value of a figure.
///
/// What was never recorded is no number, and above all not zero.
package enum FigureValue: Hashable, Sendable {
    case count(Int)
    /// So many of so many; the whole is never zero.
    case share(Int, of: Int)
    case days(Int)
    /// There was nothing to measure, as with the time of answers where none was given.
    case notApplicable
    case notRecorded

    package static func portion(_ part: Int, of whole: Int) -> FigureValue {
        whole == 0 ? .notApplicable : .share(part, of: whole)
    }

    /// Of a share its percentage in tenths, rounded half up, but never to 0 or 100 unless it is none or all of them.
    package var tenths: Int? {
        guard case .share(let part, let whole) = self, whole > 0 else { return nil }
        if part == 0 || part == whole { return part == 0 ? 0 : 1_000 }
        return min(max((part * 2_000 + whole) / (whole * 2), 1), 999)
    }

    package var phrase: Phrase {
        switch self {
        case .count(let count): .number(count)
        case .share: Phrase("{share}%", "{share}%", [.share: .tenths(tenths ?? 0)])
        case .days(let days):
            Counted(one: Words("{count} dag", "{count} day"), other: Words("{count} dagen", "{count} days"))
                .phrase(days)
        case .notApplicable: HeadingText.notApplicable.phrase
        case .notRecorded: HeadingText.notRecorded.phrase
        }
    }

    package var json: JSON {
        switch self {
        case .count(let count): .count(count)
        case .share(let part, let whole):
            ["part": .count(part), "whole": .count(whole), "percent": .tenths(tenths ?? 0)]
        case .days(let days): .count(days)
        case .notApplicable: .string("not-applicable")
        case .notRecorded: .string("not-recorded")
        }
    }
}
