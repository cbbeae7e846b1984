/// What a figure should be.
package enum FigureTarget: Hashable, Sendable {
    /// Zero.
    case none
    /// All of them: 100%.
    case all
    /// At most so many days.
    case withinDays(Int)

    package func isMet(by value: FigureValue) -> Bool {
        switch (self, value) {
        case (.none, .count(let count)): count == 0
        case (.none, .share(let part, _)): part == 0
        case (.none, .days(let days)): days == 0
        case (.all, .share(let part, let whole)): part == whole
        case (.withinDays(let limit), .days(let days)): days <= limit
        case (.all, .count), (.all, .days), (.withinDays, .count), (.withinDays, .share): false
        case (_, .notApplicable), (_, .notRecorded): false
        }
    }

    package var phrase: Phrase {
        switch self {
        case .none: .number(0)
        case .all: Phrase("100%", "100%")
        case .withinDays(let days): FigureValue.days(days).phrase
        }
    }

    package var json: JSON {
        switch self {
        case .none: .count(0)
        case .all: .count(100)
        case .withinDays(let days): .count(days)
        }
    }
}
