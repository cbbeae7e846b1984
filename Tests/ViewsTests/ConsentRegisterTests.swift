import Facts
import Regulation
import Testing
import Views

@Suite("What was said on days that nobody knows")
struct ConsentRegisterTests {
    private typealias Fact = Recorded<ConsentEvent>
    private static let party = ConsentParty(client: .random())
    private static let purpose = ElementID.random()
    private static let yes = ConsentEvent.given(
        party, purpose: purpose, ConsentGrant(channels: [.mail], hasProof: true))
    private static let no = ConsentEvent.withdrawn(party, purpose: purpose, .every)
    private static let objection = ConsentEvent.objected(party, purpose: purpose, .every)
    private static let lifting = ConsentEvent.objectionLifted(party, purpose: purpose, .every)

    private static func fact(_ position: Int64, _ event: ConsentEvent, _ text: String) throws -> Fact {
        let occurred = try #require(Occurrence(text))
        return Recorded(position: position, event: event, occurred: occurred, day: LocalZone.utc.day(of: occurred))
    }

    /// What the register says about mail on a day.
    private static func mail(_ facts: [Fact], on text: String) throws -> ConsentRegister.Values? {
        var state = Consent()
        let spans = ConsentRegister.fold(
            facts.sorted { ($0.day, $0.position) < ($1.day, $1.position) }, into: &state)
        let rows = spans.on(try #require(Day(text)))
        // A "no" to every channel is told by the row of the purpose.
        return (rows.first { $0.part == .channel(.mail) } ?? rows.first { $0.part == .purpose })?.values
    }

    @Test("a no stands from the first day on which it can have been said, and after every yes before its last")
    func no() throws {
        let facts = [
            try Self.fact(0, Self.yes, "2024-05-01"), try Self.fact(1, Self.no, "../2026-11-23"),
            try Self.fact(2, Self.yes, "2026-12-01"),
        ]
        var state = Consent()
        let early = ConsentRegister.fold(facts, into: &state).on(Day(daysSince2000: 0))
        #expect(early.map(\.values.answer) == [.withdrawn])
        #expect(early.map(\.values.answered) == [.distantPast])
        #expect(try Self.mail(facts, on: "2024-05-01")?.answer == .withdrawn)
        #expect(try Self.mail(facts, on: "2026-11-30")?.answer == .withdrawn)
        #expect(try Self.mail(facts, on: "2026-12-01")?.answer == .given)
    }

    @Test("a yes stands from the last day on which it can have been said, and before every no after its first")
    func yes() throws {
        let yes = try Self.fact(0, Self.yes, "2019")
        #expect(try Self.mail([yes], on: "2019-12-30") == nil)
        #expect(try Self.mail([yes], on: "2019-12-31")?.answer == .given)
        let no = try Self.fact(1, Self.no, "2019-03-10")
        #expect(try Self.mail([yes, no], on: "2020-01-01")?.answer == .withdrawn)
    }

    @Test("a lifting that may have come before the objection lifts nothing")
    func lifting() throws {
        let facts = [try Self.fact(0, Self.objection, "2019-06-01"), try Self.fact(1, Self.lifting, "2019")]
        #expect(try Self.mail(facts, on: "2020-01-01")?.objected == Day("2019-06-01"))
    }

    @Test("gives the same whether facts come one by one or together")
    func oneByOne() throws {
        let events = [Self.yes, Self.no, Self.objection, Self.lifting]
        let times = ["../2026-11-23", "2019", "2019-03", "2019-03-10", "2020-02-02", "2026-12-01"]
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<200 {
            let stream = StreamID.random()
            var fold = TemporalFold<ConsentRegister>(capacity: 100, settling: .withEveryPage)
            var table: [TemporalRow<ConsentRegister>] = []
            var facts: [Fact] = []
            for position in 0..<Int64(6) {
                let fact = try Self.fact(
                    position, try #require(events.randomElement(using: &generator)),
                    try #require(times.randomElement(using: &generator)))
                facts.append(fact)
                fold.take(.event(fact), of: stream, version: Int32(position) + 1)
                let changes = fold.endPage()
                for closing in changes.closings {
                    table.removeAll { $0.part == closing.part && $0.validFrom == closing.validFrom }
                }
                table += changes.rows.filter { $0.recordedUntil == TemporalRow<ConsentRegister>.open }
                var state = Consent()
                let whole = ConsentRegister.fold(
                    facts.sorted { ($0.day, $0.position) < ($1.day, $1.position) }, into: &state)
                #expect(table.map(\.span).sorted { ($0.part, $0.from) < ($1.part, $1.from) } == whole.all)
            }
        }
    }
}
