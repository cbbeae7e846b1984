import Facts
import Regulation
import Testing

@Suite("Correcting and retracting a fact")
struct CorrectionsTests {
    private let started = EngagementEvent.started(client: Sample.client)

    private func fact(_ position: Int64, _ event: EngagementEvent, on text: String) -> Recorded<EngagementEvent> {
        Recorded(position: position, event: event, occurred: .day(day(text)), day: day(text))
    }

    private var corrections: Corrections<Engagement> {
        Corrections(
            History([
                .event(fact(3, started, on: "2024-02-01")),
                .event(fact(5, .ended, on: "2024-06-30")),
                .corrected(position: 3, by: fact(8, started, on: "2024-01-01")),
                .retracted(position: 5, by: 9),
            ]))
    }

    private func refusal(_ body: () throws(Refusal) -> [Decided<CorrectionEvent>]) -> Refusal? {
        do throws(Refusal) {
            _ = try body()
            return nil
        } catch {
            return error
        }
    }

    @Test("carries the whole fact as it should have been told")
    func corrects() throws {
        let decided = try corrections.correct(
            3, to: started, at: .happened(on: day("2024-01-15"), recorded: day("2024-09-01")), reasonGiven: true)
        let event = try #require(decided.first?.event)
        #expect(decided.count == 1)
        #expect(
            event
                == .corrected(
                    position: 3, kind: .engagement, name: .engagementStarted, schema: 1,
                    occurred: .day(day("2024-01-15")), facts: started.canonicalFacts))
        let read = try CorrectionEvent(name: event.name, schema: event.schema, bytes: event.canonicalFacts)
        #expect(read == event)
    }

    @Test("takes a fact back, leaving its place in the record")
    func retracts() throws {
        let decided = try corrections.retract(3, reasonGiven: true)
        #expect(decided.map(\.event) == [.retracted(position: 3, kind: .engagement)])
    }

    @Test("asks for a reason")
    func reason() {
        let moment = Moment.happened(on: day("2024-01-15"))
        #expect(
            refusal { () throws(Refusal) in
                try corrections.correct(3, to: started, at: moment, reasonGiven: false)
            } == .reasonMissing)
        #expect(
            refusal { () throws(Refusal) in try corrections.retract(3, reasonGiven: false) } == .reasonMissing)
    }

    @Test("needs a fact of that stream at the position")
    func nothingThere() {
        #expect(
            refusal { () throws(Refusal) in try corrections.retract(4, reasonGiven: true) } == .nothingAtPosition(4))
    }

    @Test("is about a fact, not about another correction, and says about which")
    func ofCorrection() {
        #expect(
            refusal { () throws(Refusal) in try corrections.retract(8, reasonGiven: true) }
                == .correctionAtPosition(8, of: 3))
        #expect(
            refusal { () throws(Refusal) in try corrections.retract(9, reasonGiven: true) }
                == .correctionAtPosition(9, of: 5))
    }

    @Test("of what was retracted brings it back; to retract it once more adds nothing")
    func retracted() throws {
        #expect(
            refusal { () throws(Refusal) in try corrections.retract(5, reasonGiven: true) } == .alreadyRetracted(5))
        var history = corrections.history
        let told = try #require(corrections.history.told(at: 5))
        let back = try corrections.correct(
            5, to: told.event, at: .happened(on: told.day), reasonGiven: true)
        #expect(back.count == 1)
        let again = Recorded(position: 12, event: told.event, occurred: told.occurred, day: told.day)
        history.append(.corrected(position: 5, by: again))
        #expect(history.effective.map(\.position).contains(5))
        #expect(!history.effective(knownAt: 11).map(\.position).contains(5))
        history.append(.retracted(position: 5, by: 13))
        #expect(!history.effective.map(\.position).contains(5))
    }

    @Test("to what it says already adds nothing, and back to what it said first does")
    func unchanged() throws {
        let same = try corrections.correct(3, to: started, at: .happened(on: day("2024-01-01")), reasonGiven: true)
        #expect(same.isEmpty)
        let back = try corrections.correct(3, to: started, at: .happened(on: day("2024-02-01")), reasonGiven: true)
        #expect(back.count == 1)
    }

    @Test("does not move what happened into the future, but may move what lay ahead")
    func future() throws {
        let tomorrow = Moment.happened(on: day("2024-09-02"), recorded: day("2024-09-01"))
        #expect(
            refusal { () throws(Refusal) in
                try corrections.correct(3, to: started, at: tomorrow, reasonGiven: true)
            } == .happenedInFuture(day("2024-09-02"), today: day("2024-09-01")))
        let planned = Corrections<Engagement>(History([.event(fact(1, started, on: "2025-01-01"))]))
        let moved = try planned.correct(1, to: started, at: tomorrow, reasonGiven: true)
        #expect(moved.count == 1)
    }
}
