import Facts
import Regulation
import Testing
import Views

@Suite("The register of activities")
struct ActivityRegisterTests {
    private typealias Phase = ActivityRegister.Phase

    private static func day(_ month: Int, _ day: Int) -> Day { Day(nearestTo: 2025, month, day) }

    private static func fold(_ events: (ActivityEvent, Day)...) -> Spans<Whole, ActivityRegister.Values> {
        var state = Activity()
        let facts = events.enumerated().map { index, told in
            Recorded(position: Int64(index), event: told.0, occurred: .day(told.1), day: told.1)
        }
        return ActivityRegister.fold(facts, into: &state)
    }

    private static func phase(_ spans: Spans<Whole, ActivityRegister.Values>, _ day: Day) -> Phase? {
        spans.on(day).first?.values.phase
    }

    @Test("has an activity from its own first day on, also when it was declared later")
    func declaredLate() {
        let content = ActivityContent(kind: .controller, since: Self.day(1, 10))
        let spans = Self.fold((.declared(content), Self.day(6, 1)))
        #expect(Self.phase(spans, Self.day(1, 9)) == nil)
        #expect(Self.phase(spans, Self.day(1, 10)) == .running)
        #expect(Self.phase(spans, Self.day(6, 1)) == .running)
    }

    @Test("shows one that begins later as planned until then")
    func declaredAhead() {
        let content = ActivityContent(kind: .controller, since: Self.day(9, 1))
        let spans = Self.fold((.declared(content), Self.day(6, 1)))
        #expect(Self.phase(spans, Self.day(5, 31)) == nil)
        #expect(Self.phase(spans, Self.day(8, 31)) == .planned)
        #expect(Self.phase(spans, Self.day(9, 1)) == .running)
    }

    @Test("shows one as running through its last day and as ended after it")
    func ended() {
        let content = ActivityContent(kind: .controller, since: Self.day(1, 1))
        let spans = Self.fold((.declared(content), Self.day(1, 1)), (.ended, Self.day(7, 31)))
        #expect(Self.phase(spans, Self.day(7, 31)) == .running)
        #expect(Self.phase(spans, Self.day(8, 1)) == .ended)
        #expect(spans.on(Self.day(8, 1)).first?.event == 1)
        var limited = content
        limited.until = Self.day(3, 31)
        let known = Self.fold((.declared(limited), Self.day(1, 1)))
        #expect(Self.phase(known, Self.day(3, 31)) == .running)
        #expect(Self.phase(known, Self.day(4, 1)) == .ended)
    }

    @Test("counts the next review from the last one")
    func reviewed() {
        let content = ActivityContent(kind: .controller, since: Self.day(1, 1))
        let spans = Self.fold((.declared(content), Self.day(1, 1)), (.reviewed, Self.day(5, 5)))
        #expect(spans.on(Self.day(5, 4)).first?.values.reviewDue == Day(nearestTo: 2026, 1, 1))
        #expect(spans.on(Self.day(5, 5)).first?.values.reviewDue == Day(nearestTo: 2026, 5, 5))
    }

    @Test("gives a change the day on which it was made")
    func changed() {
        let content = ActivityContent(kind: .controller, since: Self.day(1, 1))
        var other = content
        other.profiling = true
        let spans = Self.fold((.declared(content), Self.day(1, 1)), (.changed(other, [.profiling]), Self.day(4, 1)))
        #expect(spans.on(Self.day(3, 31)).first?.values.content == content)
        #expect(spans.on(Self.day(4, 1)).first?.values.content == other)
        #expect(spans.on(Self.day(4, 1)).first?.event == 1)
    }
}
