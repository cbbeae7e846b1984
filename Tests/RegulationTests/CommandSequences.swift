import Facts
import Regulation
import Testing

/// Random commands on random days, and what must hold after each of them.
///
/// Half of the sequences go through time in order, as most people record; the others jump about and retract, as the
/// rest do. Whatever is decided can be read back from its bytes, replays to the same state, and never is a decision
/// about to be taken against the law.
struct CommandSequences<State: Decider> where State.Command: Sendable {
    let command: (inout SeededGenerator) -> State.Command
    /// What holds of every state, as long as nothing was retracted.
    let holds: (State) -> Bool

    func check(seeds: Range<UInt64> = 0..<120, steps: Int = 24, at location: SourceLocation = #_sourceLocation) throws {
        var recorded = 0
        for seed in seeds {
            recorded += try run(seed: seed, steps: steps, inOrder: seed.isMultiple(of: 2), at: location)
        }
        #expect(
            recorded >= seeds.count, "Hardly anything was recorded: the commands are no test.", sourceLocation: location
        )
    }

    private func run(seed: UInt64, steps: Int, inOrder: Bool, at location: SourceLocation) throws -> Int {
        var generator = SeededGenerator(seed: seed)
        var history = History<State.Event>()
        var state = State()
        var today = Day(nearestTo: 2018, 5, 25)
        for _ in 0..<steps {
            today = today.adding(days: Int.random(in: 0...120, using: &generator))
            let moment = moment(today: today, inOrder: inOrder, using: &generator)
            guard case .success(let decided) = decide(command(&generator), in: state, at: moment) else { continue }
            for fact in decided {
                try checkBytes(of: fact.event, at: location)
                let forbidden = moment.tense == .deciding && fact.findings.contains { $0.severity == .law }
                #expect(!forbidden, "A decision against the law was let through.", sourceLocation: location)
                let position = Int64(history.entries.count)
                let occurred = Occurrence.day(moment.day)
                history.append(
                    .event(Recorded(position: position, event: fact.event, occurred: occurred, day: moment.day)))
                state.apply(fact.event, on: moment.day)
            }
            let replayed = State(history)
            if inOrder { #expect(replayed == state, "Seed \(seed) replays differently.", sourceLocation: location) }
            state = replayed
            #expect(holds(state), "Seed \(seed) reached a state that can't be.", sourceLocation: location)
        }
        retractAll(of: history, at: location)
        return history.entries.count
    }

    private func decide(
        _ command: State.Command,
        in state: State,
        at moment: Moment
    ) -> Result<[Decided<State.Event>], Refusal> {
        Result { () throws(Refusal) in try state.decide(command, at: moment) }
    }

    private func moment(today: Day, inOrder: Bool, using generator: inout SeededGenerator) -> Moment {
        let back = inOrder ? 0 : Int.random(in: -60...900, using: &generator)
        let day = today.adding(days: -back)
        return Moment(
            occurred: .day(day), day: day, today: today, tense: generator.chance(oneIn: 5) ? .deciding : .happened)
    }

    private func checkBytes(of event: State.Event, at location: SourceLocation) throws {
        let bytes = event.canonicalFacts
        let read = try State.Event(name: event.name, schema: event.schema, bytes: bytes)
        #expect(read == event, sourceLocation: location)
        #expect(read.canonicalFacts == bytes, sourceLocation: location)
    }

    /// Takes the facts back one by one, the oldest first: the state must bear each, and be as new in the end.
    private func retractAll(of history: History<State.Event>, at location: SourceLocation) {
        var history = history
        for position in history.entries.map(\.position) {
            history.append(.retracted(position: position, by: Int64(history.entries.count)))
            _ = State(history)
        }
        #expect(State(history) == State(), sourceLocation: location)
    }
}
