package import Facts

/// One entry of a stream: a fact, or a correction of one.
package enum StreamFact<Event: LedgerEvent>: Hashable, Sendable {
    case event(Recorded<Event>)
    case corrected(position: Int64, by: Recorded<Event>)
    case retracted(position: Int64, by: Int64)

    /// The position of the entry itself.
    package var position: Int64 {
        switch self {
        case .event(let fact): fact.position
        case .corrected(_, let fact): fact.position
        case .retracted(_, let position): position
        }
    }
}
