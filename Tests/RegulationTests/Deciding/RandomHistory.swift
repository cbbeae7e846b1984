import Facts
import Regulation
import Testing

/// Sends random commands, on random days and in both tenses, to one stream, corrects and retracts some of what was
/// told, and looks after each step whether the state makes sense.
struct RandomHistory<State: Decider> {
    private(set) var history = History<State.Event>()
    private var generator: SeededGenerator
    private var position: Int64 = 0
    private var today = Day(nearestTo: 2024, 1, 1)
    /// How often something was recorded: a run that only gets refusals tests nothing.
    private(set) var recorded = 0

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    /// Runs a number of steps.
    mutating func run(
        steps: Int = 60,
        command: (inout SeededGenerator) -> State.Command,
        invariant: (State, History<State.Event>) -> Void
    ) {
        for _ in 0..<steps {
            today = today.adding(days: Int.random(in: 0...20, using: &generator))
            if generator.chance(oneIn: 8) { mend() } else { act(command(&generator)) }
            invariant(State(history), history)
        }
    }

    private mutating func act(_ command: State.Command) {
        let isBackdated = generator.chance(oneIn: 4)
        let day = isBackdated ? today.adding(days: -Int.random(in: 0...400, using: &generator)) : today
        let moment = Moment(
            occurred: .day(day), day: day, today: today, tense: generator.chance(oneIn: 3) ? .deciding : .happened)
        var state = State(history)
        do throws(Refusal) {
            for decided in try state.decide(command, at: moment) {
                let fact = Recorded(position: position, event: decided.event, occurred: .day(day), day: day)
                expectSurvivesWriting(decided.event)
                history.append(.event(fact))
                position += 1
                recorded += 1
                state.apply(decided.event, on: day)
                switch moment.tense {
                case .happened: break
                case .deciding: #expect(!decided.findings.contains { $0.severity == .law && $0 != .answeredLate })
                }
            }
            // Taking facts in one by one as they happen comes to the same as replaying all of them.
            if day == today, !hasLaterFact(than: day) { #expect(state == State(history)) }
        } catch {
            #expect(!error.code.isEmpty)
            #expect(!error.rule.article.isEmpty)
        }
    }

    private func hasLaterFact(than day: Day) -> Bool { history.effective.contains { $0.day > day } }

    private func expectSurvivesWriting(_ event: State.Event) {
        do throws(MalformedFacts) {
            let bytes = event.canonicalFacts
            let read = try State.Event(name: event.name, schema: event.schema, bytes: bytes)
            #expect(read == event)
            #expect(read.canonicalFacts == bytes)
        } catch {
            Issue.record("\(event.name.rawValue) can't be read: \(error).")
        }
    }

    private mutating func mend() {
        guard let target = history.effective.randomElement(using: &generator) else { return }
        let corrections = Corrections<State>(history)
        do throws(Refusal) {
            if generator.chance(oneIn: 2) {
                for _ in try corrections.retract(target.position, reasonGiven: true) {
                    history.append(.retracted(position: target.position, by: position))
                    position += 1
                }
            } else {
                let day = target.day.adding(days: Int.random(in: -30...30, using: &generator))
                let moment = Moment(occurred: .day(day), day: day, today: max(today, day), tense: .happened)
                for _ in try corrections.correct(target.position, to: target.event, at: moment, reasonGiven: true) {
                    let fact = Recorded(position: position, event: target.event, occurred: .day(day), day: day)
                    history.append(.corrected(position: target.position, by: fact))
                    position += 1
                }
            }
        } catch {
            // An end can't be moved before its start; everything else can be mended.
            if case .endsBeforeStart = error { return }
            Issue.record("A fact that counts could not be mended: \(error.code).")
        }
    }
}
