import Facts

/// What may be said about a fact of a stream afterwards: that it was otherwise, or that it wasn't.
///
/// Any fact can be corrected, any number of times, or retracted; correcting one that was retracted brings it back. A
/// correction is not itself corrected, but the fact that it is about. Nothing leaves the record: the first telling, the
/// correction and its reason all stand.
package struct Corrections<Stream: Decider>: Sendable {
    package let history: History<Stream.Event>

    package init(_ history: History<Stream.Event>) {
        self.history = history
    }

    /// Says how the fact at a position in truth was, and when.
    ///
    /// The position is the one at which the fact was first told, the moment when it in truth happened. A reason is
    /// written down and sealed; here it only counts whether there is one. A correction that changes nothing is none,
    /// unless it brings back what was retracted.
    package func correct(
        _ position: Int64,
        to event: Stream.Event,
        at moment: Moment,
        reasonGiven: Bool
    ) throws(Refusal) -> [Decided<CorrectionEvent>] {
        let fact = try fact(at: position)
        guard reasonGiven else { throw .reasonMissing }
        // What lay ahead may still do so, as the end of an assignment may; nothing moves from the past to the future.
        if fact.day <= moment.today { try moment.requireHappened() }
        let counts = history.effective.contains { $0.position == position }
        guard !counts || fact.event != event || fact.occurred != moment.occurred else { return [] }
        var corrected = history
        corrected.append(
            .corrected(
                position: position,
                by: Recorded(position: .max, event: event, occurred: moment.occurred, day: moment.day)))
        try Stream.requireSound(corrected.effective)
        let correction = CorrectionEvent.corrected(
            position: position, kind: Stream.kind, name: event.name, schema: event.schema, occurred: moment.occurred,
            facts: event.canonicalFacts)
        return [Decided(correction)]
    }

    /// Takes the fact at a position back.
    package func retract(_ position: Int64, reasonGiven: Bool) throws(Refusal) -> [Decided<CorrectionEvent>] {
        _ = try fact(at: position)
        guard history.effective.contains(where: { $0.position == position }) else { throw .alreadyRetracted(position) }
        guard reasonGiven else { throw .reasonMissing }
        return [Decided(.retracted(position: position, kind: Stream.kind))]
    }

    /// The fact at a position, as it was told first or corrected last.
    private func fact(at position: Int64) throws(Refusal) -> Recorded<Stream.Event> {
        for entry in history.entries {
            switch entry {
            case .event: break
            case .corrected(let target, let by):
                if by.position == position { throw .correctionAtPosition(position, of: target) }
            case .retracted(let target, let by):
                if by == position { throw .correctionAtPosition(position, of: target) }
            }
        }
        guard let fact = history.told(at: position) else { throw .nothingAtPosition(position) }
        return fact
    }
}
