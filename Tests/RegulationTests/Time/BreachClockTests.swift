import Facts
import Regulation
import Testing

@Suite("The clock of a data breach (Article 33)")
struct BreachClockTests {
    @Test(
        "runs 72 elapsed hours through weekends, holidays and the change of the clocks",
        arguments: [
            ("2026-11-20T16:30:00+01:00", "2026-11-23T16:30:00+01:00"),
            ("2026-12-24T09:15:00+01:00", "2026-12-27T09:15:00+01:00"),
            ("2026-04-03T17:45:00+02:00", "2026-04-06T17:45:00+02:00"),
            ("2026-03-27T14:00:00+01:00", "2026-03-30T15:00:00+02:00"),
            ("2026-10-23T14:00:00+02:00", "2026-10-26T13:00:00+01:00"),
            ("2026-12-31T23:59:00+01:00", "2027-01-03T23:59:00+01:00"),
            ("2026-11-22T22:07:00+01:00", "2026-11-25T22:07:00+01:00"),
        ]
    )
    func worked(aware: String, due: String) throws {
        let aware = try #require(Instant(aware))
        let clock = try #require(BreachClock(aware: aware))
        let due = try #require(Instant(due))
        #expect(clock.due == due)
        #expect(!clock.isLate(at: due))
        #expect(clock.isLate(at: due.adding(microseconds: 1)))
    }

    @Test("takes the hours of the law on the day of awareness")
    func effectiveDated() throws {
        let term = LegalParameter<Int>(
            "amended",
            [
                LegalValue(72, from: Law.regulationApplies, to: Day(nearestTo: 2027, 6, 30), source: "old"),
                LegalValue(96, from: Day(nearestTo: 2027, 7, 1), source: "new"),
            ]
        )
        let before = try #require(Instant("2027-06-30T23:59:59Z"))
        let after = try #require(Instant("2027-07-01T00:00:00Z"))
        #expect(BreachClock(aware: before, term: term)?.hours == 72)
        #expect(BreachClock(aware: after, term: term)?.due == after.adding(hours: 96))
        #expect(BreachClock(aware: try #require(Instant("2018-05-24T10:00:00Z"))) == nil)
    }
}
