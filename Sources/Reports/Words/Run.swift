package import Facts

/// A piece of a phrase once its language is known.
package enum Run: Hashable, Sendable {
    case text(String)
    /// Words that others wrote, which may be of any script and direction.
    case quoted(String)
    case day(Day, String)
    case moment(Instant, String)

    package var text: String {
        switch self {
        case .text(let text), .quoted(let text), .day(_, let text), .moment(_, let text): text
        }
    }
}
