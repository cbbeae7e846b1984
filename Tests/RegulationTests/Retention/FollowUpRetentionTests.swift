import Facts
import Regulation
import Testing

@Suite("How long a former client's details are kept for new work")
struct FollowUpRetentionTests {
    private func retention(_ builder: StandingBuilder, on text: String) throws -> FollowUpRetention {
        FollowUpRetention(try #require(builder.standing), on: day(text), purpose: Sample.followUp)
    }

    @Test("has not started for somebody who was never served, and stands still while they are")
    func notRunning() throws {
        #expect(try retention(StandingBuilder(), on: "2024-01-01") == .notStarted)
        let served = try retention(StandingBuilder().served(from: "2023-01-01"), on: "2024-01-01")
        guard case .served(let since) = served else {
            Issue.record("Not served: \(served).")
            return
        }
        #expect(since.positions == [1])
        #expect(!served.isOver(on: day("2050-01-01")))
    }

    @Test("is eighteen months after the last day of service, the last day included")
    func term() throws {
        let former = StandingBuilder().served(from: "2023-01-01", to: "2024-08-31")
        let retention = try retention(former, on: "2026-01-01")
        #expect(retention == .until(day("2026-02-28"), evidence: [2]))
        #expect(!retention.isOver(on: day("2026-02-28")))
        #expect(retention.isOver(on: day("2026-03-01")))
    }

    @Test("ends with an objection to all of it, but not before the service does")
    func objection() throws {
        let former = StandingBuilder().served(from: "2023-01-01", to: "2024-08-31")
        let party = Sample.party
        let objected = former.saying(.objected(party, purpose: nil, .every), on: "2024-10-01")
        #expect(try retention(objected, on: "2026-01-01") == .until(day("2024-10-01"), evidence: [2, 3]))
        #expect(try retention(objected, on: "2024-09-30") == .until(day("2026-02-28"), evidence: [2]))
        let early = former.saying(.objected(party, purpose: Sample.followUp, .every), on: "2024-02-01")
        #expect(try retention(early, on: "2026-01-01") == .until(day("2024-08-31"), evidence: [2, 3]))
        let lifted = objected.saying(.objectionLifted(party, purpose: nil, .every), on: "2024-11-01")
        #expect(try retention(lifted, on: "2026-01-01") == .until(day("2026-02-28"), evidence: [2]))
    }

    @Test("is not ended by an objection to one channel, one person's or another purpose")
    func narrowObjection() throws {
        let former = StandingBuilder().served(from: "2023-01-01", to: "2024-08-31")
        let person = ConsentParty(client: Sample.client, person: Sample.person)
        for said in [
            ConsentEvent.objected(Sample.party, purpose: nil, ChannelScope([.phone])),
            .objected(person, purpose: nil, .every), .objected(Sample.party, purpose: Sample.newsletter, .every),
        ] {
            let builder = former.saying(said, on: "2024-10-01")
            #expect(try retention(builder, on: "2026-01-01") == .until(day("2026-02-28"), evidence: [2]))
        }
    }
}
