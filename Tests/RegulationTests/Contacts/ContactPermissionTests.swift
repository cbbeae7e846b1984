import Facts
import Regulation
import Testing

@Suite("May we contact them? Consents, objections and other messages")
struct ContactPermissionTests {
    private let yes = ConsentEvent.given(Sample.party, purpose: Sample.newsletter, Sample.grant)
    private let newsletter = PurposeInQuestion.declared(Sample.newsletter, basis: .consent)
    private let approach = PurposeInQuestion.declared(Sample.followUp, basis: .legitimateInterests)

    private func ask(
        _ builder: StandingBuilder,
        _ channel: Channel,
        _ nature: ContactNature,
        _ purpose: PurposeInQuestion = .notNamed,
        person: SubjectID? = nil,
        on text: String = "2026-08-01"
    ) -> ContactPermission {
        let question = ContactQuestion(
            channel: channel, nature: nature, purpose: purpose, person: person, on: day(text))
        return ContactPermission(question, standing: builder.standing)
    }

    @Test("A yes counts for its purpose and its channels only")
    func consent() {
        let builder = StandingBuilder().saying(yes, on: "2024-01-10")
        let allowed = ask(builder, .mail, .marketing, newsletter)
        #expect(allowed.verdict == .allowed(.consent))
        #expect(allowed.evidence == [1])
        #expect(allowed.validUntil == nil)
        #expect(ask(builder, .phone, .marketing, newsletter).isAllowed)
        #expect(ask(builder, .sms, .marketing, newsletter).verdict == .denied(.consentMissing))
        #expect(ask(builder, .mail, .marketing, approach).verdict == .denied(.consentMissing))
        #expect(ask(builder, .mail, .marketing, newsletter, on: "2024-01-09").verdict == .denied(.consentMissing))
    }

    @Test(
        "A no of which nobody knows the day stands from the first on which it can have been said, and beats every yes")
    func noOfUnknownDay() throws {
        let no = ConsentEvent.optedOut(Sample.party, purpose: nil, .every)
        let builder = StandingBuilder().saying(yes, on: "2024-01-10").saying(
            no, within: DaySpan(through: day("2026-11-23")))
        for on in ["2001-01-01", "2024-01-10", "2026-08-01", "2027-01-01"] {
            #expect(ask(builder, .mail, .marketing, newsletter, on: on).verdict == .denied(.optedOut))
        }
        let within = StandingBuilder().saying(yes, on: "2023-01-10").saying(
            no, within: try #require(DaySpan(year: 2024)))
        #expect(ask(within, .mail, .marketing, newsletter, on: "2023-12-31").verdict == .allowed(.consent))
        #expect(ask(within, .mail, .marketing, newsletter, on: "2024-01-01").verdict == .denied(.optedOut))
    }

    @Test("A yes that can't be shown, or that a child gave, takes nothing from one that counts, and permits nothing")
    func claimed() {
        let grants = [
            ConsentGrant(channels: [.mail, .sms], hasProof: false),
            ConsentGrant(giver: .minor, channels: [.mail, .sms], hasProof: true),
        ]
        for grant in grants {
            let claim = ConsentEvent.given(Sample.party, purpose: Sample.newsletter, grant)
            let builder = StandingBuilder().saying(yes, on: "2024-01-10").saying(claim, on: "2025-01-10")
            let allowed = ask(builder, .mail, .marketing, newsletter)
            #expect(allowed.verdict == .allowed(.consent) && allowed.evidence == [1])
            #expect(!ask(builder, .sms, .marketing, newsletter).isAllowed)
            // Another that counts does take its place, and a "no" ends it: what is claimed then is no "yes".
            let again = builder.saying(yes, on: "2025-02-10")
            #expect(ask(again, .mail, .marketing, newsletter).evidence == [3])
            let no = ConsentEvent.withdrawn(Sample.party, purpose: Sample.newsletter, .every)
            let ended = builder.saying(no, on: "2025-03-10").saying(claim, on: "2025-04-10")
            #expect(!ask(ended, .mail, .marketing, newsletter).isAllowed)
            // Of the two without the other, in whichever order they were recorded, that which counts counts.
            let other = StandingBuilder().saying(claim, on: "2025-01-10").saying(yes, on: "2024-01-10")
            #expect(ask(other, .mail, .marketing, newsletter).verdict == .allowed(.consent))
        }
    }

    @Test("A contact that was made is wrong only where the no had surely been said by then")
    func madeBeforeNo() throws {
        let no = ConsentEvent.optedOut(Sample.party, purpose: nil, .every)
        let builder = StandingBuilder().saying(yes, on: "2024-01-10").saying(
            no, within: try #require(DaySpan(year: 2025)))
        let details = ContactDetails(
            client: Sample.client, channel: .mail, direction: .outgoing, nature: .marketing, purpose: Sample.newsletter)
        func findings(_ text: String, _ tense: Moment.Tense) throws -> [Finding] {
            let moment = Moment(occurred: .day(day(text)), day: day(text), today: day("2026-11-23"), tense: tense)
            return try Contact().decide(.record(details, basis: .consent, standing: builder.standing), at: moment)
                .flatMap(\.findings)
        }
        #expect(try findings("2025-06-01", .happened).isEmpty)
        #expect(throws: Refusal.self) { try findings("2025-06-01", .deciding) }
        #expect(try !findings("2026-01-01", .happened).isEmpty)
    }

    @Test("With consent to that very purpose a former customer may be called after July 2026, but not after the term")
    func consentByPhone() {
        let builder = StandingBuilder().served(from: "2024-01-01", to: "2025-12-31")
            .saying(.given(Sample.party, purpose: Sample.followUp, Sample.grant), on: "2025-01-10")
        let allowed = ask(builder, .phone, .followUp, approach)
        #expect(allowed.verdict == .allowed(.consent))
        #expect(allowed.validUntil == day("2027-06-30"))
        #expect(ask(builder, .phone, .followUp, approach, on: "2027-07-01").verdict == .denied(.followUpTermOver))
    }

    @Test("Consent to other marketing outlasts the term, until it is withdrawn")
    func consentOutlasts() {
        let builder = StandingBuilder().served(from: "2020-01-01", to: "2020-12-31").saying(yes, on: "2020-02-01")
        #expect(ask(builder, .mail, .marketing, newsletter).verdict == .allowed(.consent))
        let withdrawn = builder.saying(.withdrawn(Sample.party, purpose: Sample.newsletter, .every), on: "2021-01-01")
        #expect(ask(withdrawn, .mail, .marketing, newsletter).verdict == .denied(.followUpTermOver))
    }

    @Test("Other marketing has no customer exception")
    func marketingNeedsConsent() {
        let builder = StandingBuilder().served(from: "2024-01-01")
        #expect(ask(builder, .mail, .marketing).verdict == .denied(.consentMissing))
        #expect(ask(builder, .phone, .marketing, on: "2022-01-01").verdict == .denied(.consentMissing))
        #expect(ask(builder, .letter, .marketing).verdict == .allowed(.legitimateInterest))
    }

    @Test("A purpose that rests on consent takes consent by every channel")
    func purposeOnConsent() {
        let builder = StandingBuilder(.organisation(.privateLimited)).served(from: "2024-01-01")
        for channel in Channel.allCases {
            #expect(ask(builder, channel, .marketing, newsletter).verdict == .denied(.consentMissing))
            #expect(ask(builder, channel, .information, newsletter).verdict == .denied(.consentMissing))
        }
        let consented = builder.saying(yes, on: "2024-02-01")
        #expect(ask(consented, .mail, .information, newsletter).verdict == .allowed(.consent))
    }

    @Test("A no to asking, a withdrawal and an opt-out bar it until a new yes")
    func lastWord() {
        let party = Sample.party
        let base = StandingBuilder().served(from: "2026-01-01").saying(yes, on: "2026-02-01")
        let cases: [(ConsentEvent, ContactBar)] = [
            (.refused(party, purpose: Sample.newsletter, .every), .consentRefused),
            (.withdrawn(party, purpose: Sample.newsletter, ChannelScope([.mail])), .consentWithdrawn),
            (.optedOut(party, purpose: Sample.newsletter, ChannelScope([.mail])), .optedOut),
            (.optedOut(party, purpose: nil, ChannelScope([.mail])), .optedOut),
        ]
        for (event, bar) in cases {
            let no = base.saying(event, on: "2026-03-01")
            #expect(ask(no, .mail, .marketing, newsletter).verdict == .denied(bar))
            #expect(ask(no, .mail, .marketing, newsletter, on: "2026-02-28").isAllowed)
            let again = no.saying(yes, on: "2026-04-01")
            #expect(ask(again, .mail, .marketing, newsletter).verdict == .allowed(.consent))
        }
        let mailOnly = base.saying(
            .withdrawn(party, purpose: Sample.newsletter, ChannelScope([.mail])), on: "2026-03-01")
        #expect(ask(mailOnly, .phone, .marketing, newsletter).isAllowed)
    }

    @Test("An objection wins over a later yes, until it is lifted")
    func objectionWins() {
        let builder = StandingBuilder().saying(.objected(Sample.party, purpose: nil, .every), on: "2024-01-01")
            .saying(yes, on: "2024-02-01")
        let denied = ask(builder, .mail, .marketing, newsletter)
        #expect(denied.verdict == .denied(.objected))
        #expect(denied.rule == .gdpr("21(3)"))
        #expect(denied.evidence == [1])
        let lifted = builder.saying(
            .objectionLifted(Sample.party, purpose: nil, ChannelScope([.mail])), on: "2024-03-01")
        #expect(ask(lifted, .mail, .marketing, newsletter).verdict == .allowed(.consent))
        #expect(ask(lifted, .phone, .marketing, newsletter).verdict == .denied(.objected))
    }

    @Test("An objection to one purpose leaves the others alone, but bars an approach that names none")
    func objectionToOnePurpose() {
        let builder = StandingBuilder(.organisation(.privateLimited)).served(from: "2026-01-01")
            .saying(.objected(Sample.party, purpose: Sample.newsletter, .every), on: "2026-02-01")
        #expect(ask(builder, .mail, .followUp, approach).verdict == .allowed(.customer))
        #expect(ask(builder, .mail, .marketing, newsletter).verdict == .denied(.objected))
        #expect(ask(builder, .mail, .followUp).verdict == .denied(.objected))
        #expect(ask(builder, .mail, .information, newsletter).verdict == .denied(.objected))
        #expect(ask(builder, .mail, .information, approach).verdict == .allowed(.answer))
    }

    @Test("What one person at a client says is theirs, and bars approaches that don't say whom")
    func persons() {
        let someone = ConsentParty(client: Sample.client, person: Sample.person)
        let builder = StandingBuilder(.organisation(.privateLimited)).served(from: "2026-01-01")
            .saying(.objected(someone, purpose: nil, .every), on: "2026-02-01")
        #expect(!ask(builder, .mail, .followUp, person: Sample.person).isAllowed)
        #expect(ask(builder, .mail, .followUp, person: Sample.otherPerson).isAllowed)
        #expect(!ask(builder, .mail, .followUp).isAllowed)
        let consented = StandingBuilder(.organisation(.privateLimited))
            .saying(.given(someone, purpose: Sample.newsletter, Sample.grant), on: "2026-02-01")
        #expect(ask(consented, .mail, .marketing, newsletter, person: Sample.person).isAllowed)
        #expect(!ask(consented, .mail, .marketing, newsletter, person: Sample.otherPerson).isAllowed)
        #expect(!ask(consented, .mail, .marketing, newsletter).isAllowed)
    }

    @Test("What another client said counts for nothing")
    func otherClient() {
        let other = ConsentParty(client: Sample.otherClient)
        let builder = StandingBuilder().saying(
            .given(other, purpose: Sample.newsletter, Sample.grant), on: "2026-01-01")
        #expect(!ask(builder, .mail, .marketing, newsletter).isAllowed)
    }

    @Test("A yes that can't be shown, or came from a child alone, is none")
    func invalidYes() {
        let unproven = ConsentGrant(channels: [.mail], hasProof: false)
        let child = ConsentGrant(giver: .minor, channels: [.mail], hasProof: true)
        let first = StandingBuilder().saying(
            .given(Sample.party, purpose: Sample.newsletter, unproven), on: "2026-01-01")
        let second = StandingBuilder().saying(.given(Sample.party, purpose: Sample.newsletter, child), on: "2026-01-01")
        #expect(ask(first, .mail, .marketing, newsletter).verdict == .denied(.consentUnproven))
        #expect(ask(second, .mail, .marketing, newsletter).verdict == .denied(.consentByMinor))
    }

    @Test("Messages that promote nothing need no consent, and duties none of anybody's leave")
    func otherMessages() {
        let stranger = StandingBuilder().saying(.objected(Sample.party, purpose: nil, .every), on: "2024-01-01")
        #expect(ask(stranger, .mail, .information).verdict == .allowed(.answer))
        #expect(ask(stranger, .mail, .other).verdict == .allowed(.answer))
        #expect(ask(stranger, .letter, .request).verdict == .allowed(.rightsAnswer))
        #expect(ask(stranger, .mail, .service).verdict == .denied(.neverServed))
        #expect(ask(stranger, .mail, .billing).verdict == .denied(.neverServed))
        let former = stranger.served(from: "2024-02-01", to: "2024-03-01")
        #expect(ask(former, .mail, .billing).verdict == .allowed(.service))
        #expect(ask(former, .mail, .followUp).verdict == .denied(.objected))
    }

    @Test("A purpose suggests what an approach for it is: only consent and legitimate interest make it marketing")
    func suggestedNature() {
        for basis in LawfulBasis.allCases {
            let isMarketing = basis == .consent || basis == .legitimateInterests
            #expect(ContactNature(suggestedBy: basis).isDirectMarketing == isMarketing)
        }
        #expect(ContactNature(suggestedBy: .contract) == .service)
    }

    @Test("A new service stops the clock, and its end starts it anew")
    func restart() {
        let again = StandingBuilder().served(from: "2020-01-01", to: "2020-12-31")
            .served(from: "2026-01-01", to: "2026-07-15", as: Sample.id(5))
        #expect(ask(again, .mail, .followUp, on: "2022-07-01").verdict == .denied(.followUpTermOver))
        #expect(ask(again, .mail, .followUp, on: "2026-07-15").validUntil == nil)
        #expect(ask(again, .mail, .followUp, on: "2026-07-16").validUntil == day("2028-01-15"))
    }

    @Test("Within a day two instants are told apart, and a day counts from its start")
    func instants() {
        let morning = Instant(utc: day("2026-03-02"), seconds: 9 * 3600)
        let builder = StandingBuilder().served(from: "2026-01-01")
        let objection = ConsentEvent.objected(Sample.party, purpose: nil, .every)
        let precise = builder.saying(objection, at: morning)
        let vague = builder.saying(objection, on: "2026-03-02")
        func approached(_ builder: StandingBuilder, hour: Int) -> Bool {
            let instant = Instant(utc: day("2026-03-02"), seconds: hour * 3600)
            let question = ContactQuestion(
                channel: .mail, nature: .followUp, occurred: .instant(instant), day: day("2026-03-02"))
            return ContactPermission(question, standing: builder.standing).isAllowed
        }
        #expect(approached(precise, hour: 8))
        #expect(!approached(precise, hour: 9))
        #expect(!approached(vague, hour: 8))
    }

    @Test("A client is what it is known to be on the day, and was so before anybody recorded it")
    func kinds() {
        let builder = StandingBuilder(.organisation(.privateLimited), on: "2024-01-01")
            .becoming(.soleTrader, on: "2026-01-01")
        #expect(ask(builder, .phone, .followUp, on: "2022-01-01").verdict == .allowed(.legalPerson))
        #expect(ask(builder, .phone, .followUp, on: "2025-01-01").verdict == .allowed(.legalPerson))
        #expect(ask(builder, .phone, .followUp, on: "2026-01-01").verdict == .denied(.consentMissing))
        #expect(ask(builder, .phone, .followUp, on: "2026-01-01").evidence == [1])
    }

    @Test("The evidence of a corrected fact names the correction too")
    func correctedEvidence() {
        let objection = Recorded<ConsentEvent>(
            position: 7, event: .objected(Sample.party, purpose: nil, .every), occurred: .day(day("2024-01-01")),
            day: day("2024-01-01"), source: 12)
        let client = Recorded<ClientEvent>(
            position: 1, event: .recorded(.person, resembles: []), occurred: .day(day("2024-01-01")),
            day: day("2024-01-01"))
        let standing = ContactStanding(client: Sample.client, facts: [client], consents: [[objection]])
        let question = ContactQuestion(channel: .mail, nature: .followUp, on: day("2024-02-01"))
        #expect(ContactPermission(question, standing: standing).evidence == [7, 12])
    }

    @Test("A client whose recording was retracted is unknown; what they said no to stays said")
    func retracted() {
        #expect(ContactStanding(client: Sample.client, facts: []) == nil)
        let objection = Recorded<ConsentEvent>(
            position: 7, event: .objected(Sample.party, purpose: nil, .every), occurred: .day(day("2024-01-01")),
            day: day("2024-01-01"))
        let standing = ContactStanding(client: Sample.client, facts: [], consents: [[objection]])
        func ask(_ nature: ContactNature) -> ContactPermission {
            ContactPermission(
                ContactQuestion(channel: .mail, nature: nature, on: day("2024-02-01")), standing: standing)
        }
        #expect(ask(.marketing).verdict == .denied(.objected) && ask(.marketing).evidence == [7])
        #expect(!ask(.marketing).isByAddress)
        #expect(ask(.service).verdict == .denied(.clientUnknown))
        let contact = ContactDetails(client: Sample.client, channel: .mail, direction: .incoming, nature: .other)
        Specification<Contact>().when(
            .record(contact, basis: nil, standing: standing), .happened(on: day("2024-02-01"))
        ).refused(.clientUnknown(Sample.client))
    }

    @Test("What was said under the same address counts where it is a no, and says that it is known so")
    func heard() {
        let client = Recorded<ClientEvent>(
            position: 1, event: .recorded(.person, resembles: []), occurred: .day(day("2020-01-01")),
            day: day("2020-01-01"))
        func told(_ event: ConsentEvent, _ position: Int64, on text: String) -> Recorded<ConsentEvent> {
            Recorded(position: position, event: event, occurred: .day(day(text)), day: day(text))
        }
        let whole = ConsentParty(client: Sample.client)
        let purpose: ElementID = Sample.id(70)
        let grant = ConsentGrant(channels: [.mail], means: .form, hasProof: true)
        func ask(_ heard: [Recorded<ConsentEvent>], _ own: [Recorded<ConsentEvent>] = []) -> ContactPermission {
            let standing = ContactStanding(
                client: Sample.client, facts: [client], consents: [own], heard: heard)
            return ContactPermission(
                ContactQuestion(
                    channel: .mail, nature: .marketing, purpose: .declared(purpose, basis: .consent),
                    on: day("2024-02-01")), standing: standing)
        }
        let yes = told(.given(whole, purpose: purpose, grant), 20, on: "2024-01-20")
        let no = told(.objected(whole, purpose: nil, .every), 5, on: "2021-01-01")
        // A "yes" of another record is none of this one.
        #expect(ask([yes]).verdict == .denied(.consentMissing))
        #expect(ask([], [yes]).isAllowed)
        #expect(ask([no], [yes]).verdict == .denied(.objected))
        #expect(ask([no], [yes]).evidence == [5] && ask([no], [yes]).isByAddress)
        let lifted = told(.objectionLifted(whole, purpose: nil, .every), 21, on: "2024-01-21")
        #expect(ask([no], [yes, lifted]).isAllowed && !ask([no], [yes, lifted]).isByAddress)
        let withdrawn = told(.withdrawn(whole, purpose: purpose, .every), 6, on: "2021-01-01")
        #expect(ask([withdrawn]).verdict == .denied(.consentWithdrawn))
        #expect(ask([withdrawn], [yes]).isAllowed)
    }

    @Test("One consent stream and the standing folded from it say the same", arguments: 1...40 as ClosedRange<UInt64>)
    func agrees(seed: UInt64) {
        var random = RandomHistory<Consent>(seed: seed)
        let client = Recorded<ClientEvent>(
            position: 0, event: .recorded(.person, resembles: []), occurred: .day(day("2020-01-01")),
            day: day("2020-01-01"))
        let last = day("2030-01-01")
        random.run(command: ConsentTests.command) { state, history in
            let standing = ContactStanding(client: Sample.client, facts: [client], consents: [history.effective])
            for channel in Channel.allCases {
                let question = ContactQuestion(channel: channel, nature: .marketing, purpose: newsletter, on: last)
                let permission = ContactPermission(question, standing: standing)
                let isInvalid =
                    permission.verdict == .denied(.consentUnproven)
                    || permission.verdict == .denied(.consentByMinor)
                #expect(state.standing?.permits(channel) ?? false == (permission.isAllowed || isInvalid))
            }
        }
    }
}
