import Facts
import Regulation
import Testing

@Suite("The history of a stream")
struct HistoryTests {
    private func fact(_ position: Int64, _ event: EngagementEvent, on text: String) -> Recorded<EngagementEvent> {
        Recorded(position: position, event: event, occurred: .day(day(text)), day: day(text))
    }

    private var history: History<EngagementEvent> {
        History([
            .event(fact(3, .started(client: Sample.client), on: "2024-02-01")),
            .event(fact(5, .ended, on: "2024-06-30")),
            .corrected(position: 3, by: fact(8, .started(client: Sample.otherClient), on: "2024-01-01")),
            .retracted(position: 5, by: 9),
        ])
    }

    @Test("counts what was corrected as corrected, at the place where it was first told")
    func corrected() {
        let facts = history.effective
        #expect(facts.map(\.position) == [3])
        #expect(facts.first?.source == 8)
        #expect(facts.first?.event == .started(client: Sample.otherClient))
        #expect(facts.first?.day == day("2024-01-01"))
    }

    @Test("still shows what was believed before it was corrected or retracted")
    func knownAt() {
        #expect(history.effective(knownAt: 2).isEmpty)
        #expect(history.effective(knownAt: 4).map(\.day) == [day("2024-02-01")])
        #expect(history.effective(knownAt: 7).map(\.position) == [3, 5])
        #expect(history.effective(knownAt: 8).map(\.day) == [day("2024-01-01"), day("2024-06-30")])
        #expect(history.effective(knownAt: 9).map(\.position) == [3])
    }

    @Test("is in the order in which things happened, then in the order in which they were told")
    func order() {
        let history = History([
            .event(fact(1, .ended, on: "2024-06-30")),
            .event(fact(2, .started(client: Sample.client), on: "2024-01-01")),
            .event(fact(4, .ended, on: "2024-01-01")),
        ])
        #expect(history.effective.map(\.position) == [2, 4, 1])
    }

    @Test("places each entry where it was recorded, a correction where it was made")
    func positions() {
        #expect(history.entries.map(\.position) == [3, 5, 8, 9])
    }
}
