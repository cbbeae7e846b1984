import Facts
import Regulation
import Testing

/// Given what happened, when somebody asks for something, then this follows: the form of every decider's tests.
///
///     Specification<Engagement>()
///         .given(.started(client: client), on: day("2024-01-01"))
///         .when(.end, .happened(on: day("2024-06-30")))
///         .then(.ended)
struct Specification<State: Decider> {
    private var history = History<State.Event>()

    /// Adds facts that happened on a day, recorded in this order.
    func given(_ events: State.Event..., on day: Day) -> Self {
        var copy = self
        for event in events {
            let position = Int64(copy.history.entries.count)
            copy.history.append(.event(Recorded(position: position, event: event, occurred: .day(day), day: day)))
        }
        return copy
    }

    /// Retracts the fact told at a position, counted from 0.
    func retracting(_ position: Int64) -> Self {
        var copy = self
        copy.history.append(.retracted(position: position, by: Int64(copy.history.entries.count)))
        return copy
    }

    /// The state after everything given.
    var state: State { State(history) }

    func when(_ command: State.Command, _ moment: Moment) -> Outcome {
        Outcome(decision: Result { () throws(Refusal) in try state.decide(command, at: moment) })
    }

    /// What was decided, to be compared with what should have been.
    struct Outcome {
        let decision: Result<[Decided<State.Event>], Refusal>

        /// Exactly these events, with exactly these findings over all of them, in any order.
        func then(
            _ events: State.Event...,
            findings: Set<Finding> = [],
            at location: SourceLocation = #_sourceLocation
        ) {
            switch decision {
            case .success(let decided):
                #expect(decided.map(\.event) == events, sourceLocation: location)
                let raised = decided.flatMap(\.findings)
                #expect(Set(raised) == findings, sourceLocation: location)
                #expect(raised.count == Set(raised).count, "A finding stands twice.", sourceLocation: location)
            case .failure(let refusal):
                Issue.record("Refused: \(refusal.code).", sourceLocation: location)
            }
        }

        /// Some event with exactly these findings, where the event itself is another test's matter.
        func raises(_ findings: Set<Finding>, at location: SourceLocation = #_sourceLocation) {
            switch decision {
            case .success(let decided):
                #expect(!decided.isEmpty, "Nothing was recorded.", sourceLocation: location)
                #expect(Set(decided.flatMap(\.findings)) == findings, sourceLocation: location)
            case .failure(let refusal):
                Issue.record("Refused: \(refusal.code).", sourceLocation: location)
            }
        }

        /// Nothing is recorded, and this is why.
        func refused(_ refusal: Refusal, at location: SourceLocation = #_sourceLocation) {
            switch decision {
            case .success(let decided):
                Issue.record("Recorded instead: \(decided.map(\.event.name.rawValue)).", sourceLocation: location)
            case .failure(let actual):
                #expect(actual == refusal, sourceLocation: location)
            }
        }
    }
}

extension Moment {
    /// A fact reported as having happened on a day, recorded on the same day unless said otherwise.
    static func happened(on day: Day, recorded today: Day? = nil) -> Moment {
        Moment(occurred: .day(day), day: day, today: today ?? day, tense: .happened)
    }

    /// A decision about to be taken.
    static func deciding(on day: Day, recorded today: Day? = nil) -> Moment {
        Moment(occurred: .day(day), day: day, today: today ?? day, tense: .deciding)
    }
}

/// A day as it is written; a text that is none fails the test.
func day(_ text: String, at location: SourceLocation = #_sourceLocation) -> Day {
    guard let day = Day(text) else {
        Issue.record("No day: \(text).", sourceLocation: location)
        return .distantPast
    }
    return day
}
