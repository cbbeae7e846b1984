import Facts
import Regulation
import Testing

@Suite("An import")
struct ImportTests {
    private let content = ImportContent(records: .records(.contacts), digest: [1, 2, 3], rows: 9)
    private let tally = ImportTally(recorded: 7, known: 1, leftOut: 1)
    private let today = day("2026-11-23")

    @Test("begins and ends once; the same file again is the same import, with another tally where rows were mended")
    func life() {
        let none = Specification<Import>()
        none.when(.begin(content), .happened(on: today)).then(.begun(content))
        none.when(.finish(tally), .happened(on: today)).refused(.importNotBegun)
        let begun = none.given(.begun(content), on: today)
        begun.when(.begin(content), .happened(on: today)).then()
        let other = ImportContent(records: .records(.contacts), digest: [9], rows: 9)
        begun.when(.begin(other), .happened(on: today)).refused(.importAlreadyBegun)
        begun.when(.finish(tally), .happened(on: today)).then(.finished(tally))
        let finished = begun.given(.finished(tally), on: today)
        finished.when(.finish(tally), .happened(on: today)).then()
        finished.when(.begin(other), .happened(on: today)).refused(.importAlreadyBegun)
        let more = ImportTally(recorded: 8, known: 1, leftOut: 0)
        finished.when(.finish(more), .happened(on: today)).then(.finished(more))
        #expect(finished.retracting(0).state == .notBegun)
    }

    @Test("of a yes whose day nobody knows: a no that may have come after it counts")
    func impreciseYes() throws {
        let party = ConsentParty(client: Sample.client)
        let yes = ConsentEvent.given(party, purpose: Sample.newsletter, Sample.grant)
        let no = ConsentEvent.withdrawn(party, purpose: Sample.newsletter, .every)
        func standing(_ occurred: Occurrence, _ withdrawn: String) -> ContactStanding? {
            ContactStanding(
                client: Sample.client,
                facts: [recorded(.recorded(.person, resembles: []), .day(day("2018-01-01")), 0)],
                consents: [[recorded(no, .day(day(withdrawn)), 1), recorded(yes, occurred, 2)]])
        }
        func reason(_ occurred: Occurrence, _ withdrawn: String) -> String {
            ContactPermission(
                ContactQuestion(
                    channel: .mail, nature: .marketing, purpose: .declared(Sample.newsletter, basis: .consent),
                    on: today), standing: standing(occurred, withdrawn)
            ).reason
        }
        let year = Occurrence.within(try #require(DaySpan(year: 2019)))
        #expect(reason(year, "2019-03-10") == "consent-withdrawn")
        #expect(reason(year, "2018-12-31") == "consent")
        #expect(reason(.day(day("2019-05-01")), "2019-03-10") == "consent")
        #expect(reason(.within(DaySpan(through: today)), "2019-03-10") == "consent-withdrawn")
    }

    private func recorded<Event: LedgerEvent>(
        _ event: Event, _ occurred: Occurrence, _ position: Int64
    ) -> Recorded<Event> {
        Recorded(position: position, event: event, occurred: occurred, day: LocalZone.utc.day(of: occurred))
    }
}
