/// One path of the table, with what it is held against.
struct Row: Sendable {
    let path: String
    var goals: [Goal]
    /// What belongs to the figures and has no column.
    var notes: [String] = []
}

/// A figure beside the one it is held against.
struct Goal: Sendable {
    enum Target: Sendable {
        case atLeast(Double)
        case atMost(Double)
        /// The largest of several is at most this many times the smallest.
        case same(Double)
    }

    enum Outcome: Sendable {
        case measured(own: String, other: String, Ratio)
        /// The peer is not on this machine.
        case leftOut(own: String, why: String)
    }

    let target: Target
    let against: String
    let outcome: Outcome

    var isReached: Bool? {
        switch outcome {
        case .leftOut: nil
        case .measured(_, _, let ratio):
            switch target {
            case .atLeast(let least): ratio.value >= least
            case .atMost(let most), .same(let most): ratio.value <= most
            }
        }
    }
}
