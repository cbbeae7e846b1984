import Facts
import Regulation
import Testing

@Suite("Whose data went stands in entries that hold it")
struct ShareSubjectsTests {
    private static let today = day("2026-05-01")

    private static func content(_ subjects: ShareSubjects) -> ShareContent {
        var content = ShareContent(ground: .legalObligation)
        content.subjects = subjects
        return content
    }

    private static func clients(_ count: Int) -> [StreamID] { (1...count).map { StreamID.numbered(UInt64($0)) } }

    private static func decided(_ content: ShareContent) throws -> [ShareEvent] {
        try Share().decide(
            .record(content, recipient: nil, promises: []),
            at: Moment(occurred: .day(today), day: today, today: today, tense: .happened)
        ).map(\.event)
    }

    @Test(
        "so that ten thousand go into lists, none of which is longer than an entry",
        arguments: [1, 1_000, 1_001, 10_000])
    func lists(count: Int) throws {
        let all = Self.clients(count)
        let events = try Self.decided(Self.content(.named(all)))
        var state = Share()
        for event in events {
            #expect(event.canonicalFacts.count < 60_000)
            state.apply(event, on: Self.today)
        }
        let recorded = try #require(state.disclosure?.content.subjects)
        #expect(recorded.count == count)
        #expect(recorded.clients + (state.lists[nil] ?? []) == all)
        #expect((events.count == 1) == (count <= 1_000))
        // The same again adds nothing; one fewer is something else.
        let again = try state.decide(
            .record(Self.content(.named(all)), recipient: nil, promises: []),
            at: Moment(occurred: .day(Self.today), day: Self.today, today: Self.today, tense: .happened))
        #expect(again.isEmpty)
        guard count > 1 else { return }
        #expect(throws: Refusal.shareAlreadyRecorded) {
            try state.decide(
                .record(Self.content(.named(all.dropLast())), recipient: nil, promises: []),
                at: Moment(occurred: .day(Self.today), day: Self.today, today: Self.today, tense: .happened))
        }
    }

    @Test("and nobody is named twice, and a rule names somebody")
    func refused() {
        let twice = [StreamID.numbered(1), .numbered(2), .numbered(1)]
        #expect(throws: Refusal.clientNamedTwice(.numbered(1))) { try Self.decided(Self.content(.named(twice))) }
        let empty = FrozenRule(.engaged, asOf: Self.today, position: 9, count: 0, digest: [StreamID]().digest())
        #expect(throws: Refusal.ruleNamesNobody) { try Self.decided(Self.content(.ruled(empty))) }
    }

    @Test("written and read alike, whichever way they are named")
    func roundTrip() throws {
        let frozen = FrozenRule(
            .activity(.numbered(3), purposes: [.numbered(4)]), asOf: Self.today, position: 812, count: 7,
            digest: Self.clients(7).digest())
        let ways: [ShareSubjects] = [
            .notNamed, .named(Self.clients(3)), .listed(4_000), .ruled(frozen), .standing(.contactSince(Self.today)),
            .standing(.clients), .ruled(FrozenRule(.engaged, asOf: Self.today, position: 0, count: 1, digest: [1])),
        ]
        for way in ways {
            let event = ShareEvent.recorded(Self.content(way))
            #expect(try ShareEvent(name: event.name, schema: event.schema, bytes: event.canonicalFacts) == event)
            #expect(event.schema == (way.rule == nil && way.count != 4_000 ? 1 : 2))
        }
    }

    @Test("but not in two ways at once")
    func contradictory() {
        let facts =
            #"{"clients":["00000000-0000-0000-0000-000000000001"],"ground":"consent","listed":3,"referenced":false}"#
        #expect(throws: MalformedFacts.self) {
            try ShareEvent(name: .shareRecorded, schema: 2, bytes: Array(facts.utf8))
        }
    }

    @Test("a digest tells another list and another order")
    func digest() {
        let some = Self.clients(3)
        #expect(some.digest().count == 32)
        #expect(some.digest() == Self.clients(3).digest())
        #expect(some.digest() != Self.clients(2).digest())
        #expect(some.digest() != Array(some.reversed()).digest())
    }
}
