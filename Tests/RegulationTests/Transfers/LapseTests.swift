import Facts
import Regulation
import Testing

@Suite("A transfer that rests on a decision of the Commission")
struct LapseTests {
    private let kingdom = TransferDestination.country(.unitedKingdom)
    private let states = Country("US").map(TransferDestination.country)

    @Test("stands until the last of the decisions that follow each other")
    func chain() {
        // The decision of 2021 was followed by its renewal before it lapsed.
        let since = day("2021-07-01")
        #expect(kingdom.lapse(with: nil, since: since, seenOn: day("2022-01-01")) == day("2031-12-27"))
        #expect(kingdom.lapse(with: nil, since: since, seenOn: day("2032-01-01")) == day("2031-12-27"))
    }

    @Test("stands on by what was arranged besides, and within the area by itself")
    func otherwise() {
        let clauses = TransferSafeguard(.standardClauses, documented: true)
        #expect(kingdom.lapse(with: clauses, since: day("2022-01-01"), seenOn: day("2022-01-01")) == nil)
        #expect(kingdom.lapse(with: nil, since: day("2019-01-01"), seenOn: day("2019-01-01")) == nil)
    }

    @Test("fell with the Privacy Shield, if it had begun by then")
    func shield() throws {
        let states = try #require(states)
        let shield = TransferSafeguard(.adequacy, documented: true)
        #expect(states.lapse(with: shield, since: day("2019-01-01"), seenOn: day("2021-01-01")) == day("2020-07-16"))
        #expect(states.lapse(with: shield, since: day("2020-12-01"), seenOn: day("2021-01-01")) == nil)
        #expect(states.lapse(with: shield, since: day("2024-01-01"), seenOn: day("2024-01-01")) == nil)
    }

    @Test(
        "counts a term back to its last possible start",
        arguments: [
            CalendarDuration.days(30), .weeks(2), .hours(49), .months(1), .months(18), .years(1), .years(7), .months(0),
        ])
    func lastStart(duration: CalendarDuration) {
        var end = day("2023-12-25")
        for _ in 0..<800 {
            let start = end.lastStart(of: duration)
            #expect(start.adding(duration) <= end && end < start.adding(days: 1).adding(duration))
            end = end.adding(days: 1)
        }
    }
}
