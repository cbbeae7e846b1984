import Facts
import Regulation
import Testing

@Suite("An engagement")
struct EngagementTests {
    private let client = Sample.client
    private let running = Specification<Engagement>().given(.started(client: Sample.client), on: day("2024-01-01"))

    @Test("starts once, for a client")
    func starts() {
        Specification<Engagement>().when(.start(client: client), .happened(on: day("2024-01-01")))
            .then(.started(client: client))
        Specification<Engagement>().when(.start(client: client, isErased: true), .deciding(on: day("2024-01-01")))
            .then(.started(client: client), findings: [.recordedAfterErasure])
        running.when(.start(client: client), .happened(on: day("2024-02-01"))).refused(.engagementAlreadyStarted)
    }

    @Test("may be agreed to start on a later day, as a validity may")
    func startsLater() {
        Specification<Engagement>()
            .when(.start(client: client), .happened(on: day("2024-03-01"), recorded: day("2024-01-01")))
            .then(.started(client: client))
    }

    @Test("ends on its last day of service, which may be its first")
    func ends() {
        running.when(.end, .happened(on: day("2024-06-30"))).then(.ended)
        running.when(.end, .happened(on: day("2024-01-01"))).then(.ended)
    }

    @Test("never ends before it starts")
    func endsBeforeStart() {
        running.when(.end, .happened(on: day("2023-12-31"), recorded: day("2024-02-01")))
            .refused(.endsBeforeStart(since: day("2024-01-01"), until: day("2023-12-31")))
    }

    @Test("has to have started to end")
    func endWithoutStart() {
        Specification<Engagement>().when(.end, .happened(on: day("2024-06-30"))).refused(.engagementNotStarted)
    }

    @Test("says nothing new when its end is told twice, and asks for a correction when the day differs")
    func endsTwice() {
        let ended = running.given(.ended, on: day("2024-06-30"))
        ended.when(.end, .happened(on: day("2024-06-30"), recorded: day("2024-07-05"))).then()
        ended.when(.end, .happened(on: day("2024-07-01"))).refused(.engagementAlreadyEnded(until: day("2024-06-30")))
        ended.when(.start(client: client), .happened(on: day("2024-08-01"))).refused(.engagementAlreadyStarted)
    }

    @Test("runs again once its end is retracted, and is not started once its start is")
    func retracted() {
        let ended = running.given(.ended, on: day("2024-06-30"))
        #expect(ended.retracting(1).state == .running(client: client, since: day("2024-01-01")))
        #expect(ended.retracting(0).state == .notStarted)
    }

    @Test("never ends before it starts, whatever is told in whatever order", arguments: 1...40 as ClosedRange<UInt64>)
    func anyHistory(seed: UInt64) {
        var random = RandomHistory<Engagement>(seed: seed)
        random.run { generator in
            generator.chance(oneIn: 2) ? .start(client: client) : .end
        } invariant: { state, history in
            switch state {
            case .notStarted:
                #expect(!history.effective.contains { $0.event == .started(client: client) })
            case .running(_, let since):
                #expect(history.effective.contains { $0.day == since })
            case .ended(_, let since, let until):
                #expect(since <= until)
            }
        }
        #expect(random.recorded > 0)
    }
}
