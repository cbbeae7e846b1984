import Facts
package import Regulation

/// A register that is folded from the streams of one kind: which values follow from their facts, and on which days.
package protocol TemporalView: RegisterView {
    associatedtype State: Decider

    /// Whether a stream holds one fact as a rule: such streams are not kept at hand after it.
    static var isBrief: Bool { get }

    /// The spans that follow from the facts that count, which come in the order in which they happened.
    ///
    /// Leaves in `state`, which comes fresh, whatever ``advance(_:by:_:)`` wants to go on from.
    static func fold(_ facts: [Recorded<State.Event>], into state: inout State) -> Spans<Part, Values>

    /// Takes in a fact that happened after all others of its stream.
    ///
    /// - Returns: False, having changed nothing, where the whole history has to be looked at again.
    static func advance(
        _ state: inout State,
        by fact: Recorded<State.Event>,
        _ spans: inout Spans<Part, Values>
    ) -> Bool
}

extension TemporalView {
    package static var isBrief: Bool { false }

    package static func advance(
        _ state: inout State,
        by fact: Recorded<State.Event>,
        _ spans: inout Spans<Part, Values>
    ) -> Bool { false }
}
