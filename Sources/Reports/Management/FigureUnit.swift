/// In what a figure is expressed.
package enum FigureUnit: String, CaseIterable, Sendable, Worded {
    case count
    case percent
    case days

    package var words: Words {
        switch self {
        case .count: Words("aantal", "number")
        case .percent: Words("procent", "percent")
        case .days: Words("dagen", "days")
        }
    }
}
