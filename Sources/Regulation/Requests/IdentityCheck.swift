package import Facts

/// Whether it was asked, and established, who made a request.
package enum IdentityCheck: Hashable, Sendable {
    case notAsked
    case asked(IdentityMethod, on: Day)
    /// Established; `asked` is the day of the question, where one was needed.
    case verified(IdentityMethod, on: Day, asked: Day?)

    /// Whether a question stands without its answer.
    package var isAwaited: Bool {
        switch self {
        case .asked: true
        case .notAsked, .verified: false
        }
    }

    /// The time during which the term may have stood still.
    var pause: ResponsePause? {
        switch self {
        case .notAsked, .verified(_, _, asked: nil): nil
        case .asked(_, let day): ResponsePause(asked: day, answered: nil)
        case .verified(_, let day, .some(let asked)): ResponsePause(asked: asked, answered: day)
        }
    }
}
