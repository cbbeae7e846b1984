import Facts
import Regulation
import Testing

@Suite("A contact")
struct ContactTests {
    private let unrecorded = Specification<Contact>()

    private func details(
        _ nature: ContactNature,
        _ channel: Channel = .mail,
        _ direction: ContactDirection = .outgoing,
        purpose: ElementID? = nil
    ) -> ContactDetails {
        ContactDetails(client: Sample.client, channel: channel, direction: direction, nature: nature, purpose: purpose)
    }

    private func expect(
        _ finding: Finding,
        refusedAs bar: ContactBar,
        _ details: ContactDetails,
        _ builder: StandingBuilder,
        basis: LawfulBasis? = nil,
        at location: SourceLocation = #_sourceLocation
    ) {
        let command = Contact.Command.record(details, basis: basis, standing: builder.standing)
        unrecorded.when(command, .happened(on: day("2026-08-01")))
            .then(.recorded(details), findings: [finding], at: location)
        unrecorded.when(command, .deciding(on: day("2026-08-01"))).refused(
            .contactNotAllowed(bar, term: bar == .followUpTermOver ? .standard : nil), at: location)
    }

    @Test("over each channel is recorded once", arguments: Channel.allCases)
    func recorded(channel: Channel) {
        let details = details(.service, channel)
        let command = Contact.Command.record(
            details, basis: nil, standing: StandingBuilder().served(from: "2024-01-01").standing)
        unrecorded.when(command, .happened(on: day("2024-02-01"))).then(.recorded(details))
        let told = unrecorded.given(.recorded(details), on: day("2024-02-01"))
        told.when(command, .happened(on: day("2024-02-01"))).then()
        told.when(command, .happened(on: day("2024-02-02"))).refused(.contactAlreadyRecorded)
    }

    @Test("with nobody on record is refused: there is nothing it could be about")
    func unknownClient() {
        unrecorded.when(.record(details(.service), basis: nil, standing: nil), .happened(on: day("2024-02-01")))
            .refused(.clientUnknown(Sample.client))
    }

    @Test("can't have happened tomorrow")
    func future() {
        unrecorded
            .when(
                .record(details(.service), basis: nil, standing: StandingBuilder().standing),
                .happened(on: day("2024-02-02"), recorded: day("2024-02-01"))
            )
            .refused(.happenedInFuture(day("2024-02-02"), today: day("2024-02-01")))
    }

    @Test("from them is never wrong, whatever stands against contact from us")
    func incoming() {
        let builder = StandingBuilder().saying(.objected(Sample.party, purpose: nil, .every), on: "2024-01-01")
        let details = details(.marketing, .phone, .incoming)
        unrecorded
            .when(.record(details, basis: nil, standing: builder.standing), .deciding(on: day("2026-08-01")))
            .then(.recorded(details))
    }

    @Test("about new work after an objection breaks Article 21(3)")
    func afterObjection() {
        expect(
            .contactAfterObjection, refusedAs: .objected, details(.followUp),
            StandingBuilder().served(from: "2024-01-01")
                .saying(.objected(Sample.party, purpose: nil, .every), on: "2024-06-01"))
    }

    @Test("after an opt-out breaks the Telecommunicatiewet")
    func afterOptOut() {
        expect(
            .contactAfterOptOut, refusedAs: .optedOut, details(.followUp),
            StandingBuilder().served(from: "2024-01-01")
                .saying(.optedOut(Sample.party, purpose: nil, ChannelScope([.mail])), on: "2024-06-01"))
    }

    @Test("after a withdrawal breaks Article 7(3)")
    func afterWithdrawal() {
        expect(
            .contactAfterWithdrawal, refusedAs: .consentWithdrawn, details(.marketing, purpose: Sample.newsletter),
            StandingBuilder()
                .saying(.given(Sample.party, purpose: Sample.newsletter, Sample.grant), on: "2024-01-01")
                .saying(.withdrawn(Sample.party, purpose: Sample.newsletter, .every), on: "2024-06-01"),
            basis: .consent)
    }

    @Test("without consent where the Telecommunicatiewet asks for it breaks that")
    func withoutConsent() {
        expect(.contactWithoutConsent, refusedAs: .consentMissing, details(.followUp), StandingBuilder())
        expect(
            .contactWithoutConsent, refusedAs: .consentRefused, details(.marketing, purpose: Sample.newsletter),
            StandingBuilder().saying(.refused(Sample.party, purpose: Sample.newsletter, .every), on: "2024-06-01"),
            basis: .consent)
    }

    @Test("later than eighteen months after the end of service breaks our own statement")
    func afterFollowUpTerm() {
        expect(
            .contactAfterFollowUpTerm, refusedAs: .followUpTermOver, details(.followUp, .letter),
            StandingBuilder().served(from: "2024-01-01", to: "2025-01-31"))
        #expect(Finding.contactAfterFollowUpTerm.severity == .statement)
    }

    @Test("is measured by the term that the organisation's own register declares, and says so")
    func otherTerm() {
        let term = FollowUpTerm(.months(3), by: .purpose)
        let details = details(.followUp, .letter)
        let standing = StandingBuilder().served(from: "2024-01-01", to: "2026-01-31").standing
        unrecorded
            .when(.record(details, basis: nil, standing: standing, term: term), .happened(on: day("2026-04-30")))
            .then(.recorded(details))
        unrecorded
            .when(.record(details, basis: nil, standing: standing, term: term), .happened(on: day("2026-05-01")))
            .then(.recorded(details), findings: [.contactAfterFollowUpTerm])
        unrecorded
            .when(.record(details, basis: nil, standing: standing, term: term), .deciding(on: day("2026-05-01")))
            .refused(.contactNotAllowed(.followUpTermOver, term: term))
    }

    @Test("for a purpose that no activity declares is found")
    func unknownPurpose() {
        expect(
            .contactForUnknownPurpose, refusedAs: .purposeUnknown, details(.information, purpose: Sample.followUp),
            StandingBuilder())
    }

    @Test("about work or a bill with somebody who was never served lacks a ground on record")
    func neverServed() {
        expect(.contactWithoutGround, refusedAs: .neverServed, details(.billing), StandingBuilder())
    }

    @Test("is what was told last of it, or not recorded", arguments: 1...20 as ClosedRange<UInt64>)
    func anyHistory(seed: UInt64) {
        var random = RandomHistory<Contact>(seed: seed)
        let standing = StandingBuilder().served(from: "2023-01-01").standing
        random.run { generator in
            let nature = ContactNature.allCases.randomElement(using: &generator) ?? .other
            let channel = Channel.allCases.randomElement(using: &generator) ?? .mail
            return .record(
                details(nature, channel, generator.chance(oneIn: 2) ? .incoming : .outgoing), basis: nil,
                standing: standing)
        } invariant: { state, history in
            #expect((state == .notRecorded) == history.effective.isEmpty)
        }
        #expect(random.recorded > 0)
    }
}
