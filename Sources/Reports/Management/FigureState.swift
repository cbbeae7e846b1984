/// How a figure stands towards its target.
///
/// What can't be checked is a state of its own, and never the good one.
package enum FigureState: String, CaseIterable, Sendable, Worded {
    case met
    case missed
    /// Nothing was recorded that would say.
    case unknown
    case noTarget = "no-target"

    package var words: Words {
        switch self {
        case .met: Words("in orde", "in order")
        case .missed: Words("let op", "attention")
        case .unknown: Words("niet te controleren", "cannot be checked")
        case .noTarget: Words("geen doel", "no target")
        }
    }
}
