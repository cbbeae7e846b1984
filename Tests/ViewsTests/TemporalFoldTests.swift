import Facts
import Regulation
import Testing
import Views

@Suite("Folding entry by entry")
struct TemporalFoldTests {
    static let seeds = Array(UInt64(1)...60)

    @Test("gives what folding from the start gives, at every position", arguments: seeds)
    func sameAsFromTheStart(seed: UInt64) {
        Self.compare(RandomLedger<EngagementRegister>(seed: seed, event: RandomEvents.engagement))
        Self.compare(RandomLedger<InvoiceRegister>(seed: seed, event: RandomEvents.invoice))
        Self.compare(RandomLedger<MessageRegister>(seed: seed, event: RandomEvents.message))
        Self.compare(RandomLedger<ContactRegister>(seed: seed, event: RandomEvents.contact))
        Self.compare(RandomLedger<ShareRegister>(seed: seed, event: RandomEvents.share))
        Self.compare(RandomLedger<DisclosureRegister>(seed: seed, event: RandomEvents.share))
        Self.compare(RandomLedger<RecurrenceRegister>(seed: seed, event: RandomEvents.share))
        Self.compare(RandomLedger<ClientRegister>(seed: seed, event: RandomEvents.client))
        Self.compare(RandomLedger<PersonRegister>(seed: seed, event: RandomEvents.client))
        Self.compare(RandomLedger<ConsentRegister>(seed: seed, event: RandomEvents.consent))
        Self.compare(RandomLedger<ActivityRegister>(seed: seed, event: RandomEvents.activity))
    }

    private static func compare<View>(_ ledger: RandomLedger<View>) {
        let table = FoldedTable(ledger, capacity: 1_000, settling: .withEveryPage, page: 1)
        for position in 0..<Int64(ledger.entries.count) {
            for stream in ledger.streams {
                let expected = ledger.spans(of: stream, knownAt: position).all
                #expect(table.spans(of: stream, knownAt: position) == expected, "known at \(position)")
            }
        }
        let rows = Set(table.rows)
        #expect(rows.count == table.rows.count)
        // The same rows whatever the pages, however little is at hand, and when rows are handed out late.
        for (capacity, settling, page) in [
            (1_000, Settling.withEveryPage, 7), (2, .withEveryPage, 3), (1_000, .late, 5), (2, .late, 1), (4, .late, 9),
        ] {
            let other = FoldedTable(ledger, capacity: capacity, settling: settling, page: page)
            #expect(other.rows.count == rows.count)
            #expect(Set(other.rows) == rows, "\(capacity) at hand, pages of \(page), \(settling)")
        }
    }

    @Test("shows for each day the state after everything that happened by then", arguments: seeds)
    func stateOfTheDay(seed: UInt64) {
        Self.compareDays(RandomLedger<EngagementRegister>(seed: seed, event: RandomEvents.engagement))
        Self.compareDays(RandomLedger<InvoiceRegister>(seed: seed, event: RandomEvents.invoice))
        Self.compareDays(RandomLedger<MessageRegister>(seed: seed, event: RandomEvents.message))
        Self.compareDays(RandomLedger<ContactRegister>(seed: seed, event: RandomEvents.contact))
        Self.compareDays(RandomLedger<ShareRegister>(seed: seed, event: RandomEvents.share))
        Self.compareDays(RandomLedger<RecurrenceRegister>(seed: seed, event: RandomEvents.share))
        Self.compareDays(RandomLedger<ClientRegister>(seed: seed, event: RandomEvents.client))
        Self.compareDays(RandomLedger<PersonRegister>(seed: seed, event: RandomEvents.client))
    }

    /// Compares with the plainest definition there is: filter the facts by both times, and apply them.
    private static func compareDays<View: SteppedView>(_ ledger: RandomLedger<View>) {
        let table = FoldedTable(ledger, capacity: 10, settling: .withEveryPage, page: 4)
        for position in stride(from: Int64(0), to: Int64(ledger.entries.count), by: 7) {
            for stream in ledger.streams {
                for count in (RandomLedger<View>.days.lowerBound - 1)...(RandomLedger<View>.days.upperBound + 1) {
                    let day = Day(daysSince2000: count)
                    var state = View.State()
                    for fact in ledger.facts(of: stream, knownAt: position) where fact.day <= day {
                        state.apply(fact.event, on: fact.day)
                    }
                    let expected = View.parts(of: state).sorted { $0.part < $1.part }
                    let actual = table.rows.filter { $0.stream == stream && $0.holds(on: day, knownAt: position) }
                        .sorted { $0.part < $1.part }
                    #expect(actual.map(\.part) == expected.map(\.part))
                    #expect(actual.map(\.values) == expected.map(\.values))
                }
            }
        }
    }

    @Test("keeps no two rows of a part that overlap, nor two that touch and are equal", arguments: seeds)
    func wellFormed(seed: UInt64) {
        let ledger = RandomLedger<ConsentRegister>(seed: seed, length: 60, event: RandomEvents.consent)
        for stream in ledger.streams {
            let spans = ledger.spans(of: stream, knownAt: .max).all
            for (one, next) in zip(spans, spans.dropFirst()) where one.part == next.part {
                #expect(one.from < one.until)
                #expect(one.until <= next.from)
                #expect(one.until < next.from || one.values != next.values)
            }
        }
    }

    @Test("places a contact of 1 March recorded on 5 March as the plan says")
    func backdatedContact() throws {
        let first = Day(nearestTo: 2026, 3, 1)
        let third = Day(nearestTo: 2026, 3, 3)
        let client = StreamID(high: 1, low: 1)
        let stream = StreamID(high: 1, low: 2)
        let details = ContactDetails(client: client, channel: .phone, direction: .incoming, nature: .information)
        // Position 0 was recorded on 4 March, position 1, the contact, on 5 March.
        var fold = TemporalFold<ContactRegister>(capacity: 10, settling: .withEveryPage)
        let fact = Recorded(position: 1, event: ContactEvent.recorded(details), occurred: .day(first), day: first)
        fold.take(.event(fact), of: stream, version: 1)
        let row = try #require(fold.endPage().rows.first)
        #expect(row.holds(on: third))
        #expect(row.holds(on: first))
        #expect(!row.holds(on: first.adding(days: -1)))
        #expect(!row.holds(on: third, knownAt: 0))
        #expect(row.holds(on: third, knownAt: 1))
    }

    @Test("shows what was believed before a correction, and the truth after it")
    func correctedContact() {
        let told = Day(nearestTo: 2026, 3, 1)
        let truly = Day(nearestTo: 2026, 3, 10)
        let stream = StreamID(high: 1, low: 2)
        let details = ContactDetails(
            client: StreamID(high: 1, low: 1), channel: .phone, direction: .incoming, nature: .information)
        var fold = TemporalFold<ContactRegister>(capacity: 10, settling: .withEveryPage)
        var table = [TemporalRow<ContactRegister>]()
        fold.take(
            .event(Recorded(position: 4, event: .recorded(details), occurred: .day(told), day: told)), of: stream,
            version: 1)
        let first = fold.endPage()
        fold.recall(
            [.event(Recorded(position: 4, event: .recorded(details), occurred: .day(told), day: told))], of: stream)
        fold.take(
            .corrected(
                position: 4, by: Recorded(position: 9, event: .recorded(details), occurred: .day(truly), day: truly)),
            of: stream, version: 2)
        let second = fold.endPage()
        #expect(second.closings.map(\.recordedFrom) == [4])
        table += first.rows.map {
            TemporalRow(stream: $0.stream, span: $0.span, recordedFrom: $0.recordedFrom, recordedUntil: 9)
        }
        table += second.rows
        let between = Day(nearestTo: 2026, 3, 5)
        #expect(table.count { $0.holds(on: between, knownAt: 8) } == 1)
        #expect(table.count { $0.holds(on: between, knownAt: 9) } == 0)
        #expect(table.count { $0.holds(on: truly) } == 1)
        #expect(table.filter { $0.holds(on: truly) }.map(\.event) == [9])
    }
}
