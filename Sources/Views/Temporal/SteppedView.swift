import Facts
package import Regulation

/// A register whose values hold from the day of one fact to the day of the next: what holds at the end of a day follows
/// from the state of the stream after everything that happened by then.
package protocol SteppedView: TemporalView {
    /// What a state says, part by part; each part once.
    static func parts(of state: State) -> [(part: Part, values: Values)]
}

extension SteppedView {
    package static func fold(_ facts: [Recorded<State.Event>], into state: inout State) -> Spans<Part, Values> {
        var spans = Spans<Part, Values>()
        for fact in facts { _ = advance(&state, by: fact, &spans) }
        return spans
    }

    package static func advance(
        _ state: inout State,
        by fact: Recorded<State.Event>,
        _ spans: inout Spans<Part, Values>
    ) -> Bool {
        state.apply(fact.event, on: fact.day)
        spans.step(to: parts(of: state), from: fact.day, event: fact.source)
        return true
    }
}
