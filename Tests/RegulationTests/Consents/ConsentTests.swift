import Facts
import Regulation
import Testing

@Suite("Consent to one purpose")
struct ConsentTests {
    private let party = Sample.party
    private let purpose = Sample.newsletter
    private let unasked = Specification<Consent>()
    private let given = Specification<Consent>()
        .given(.given(Sample.party, purpose: Sample.newsletter, Sample.grant), on: day("2024-01-10"))
    private let objected = Specification<Consent>()
        .given(.objected(Sample.party, purpose: Sample.newsletter, .every), on: day("2024-01-10"))

    private func give(_ grant: ConsentGrant, purposeIsKnown: Bool = true) -> Consent.Command {
        .give(party, purpose: purpose, grant, purposeIsKnown: purposeIsKnown)
    }

    @Test("is given per channel, with its proof and the text that was shown")
    func gives() {
        unasked.when(give(Sample.grant), .deciding(on: day("2024-01-10")))
            .then(.given(party, purpose: purpose, Sample.grant))
        let standing = given.state.standing
        #expect(standing?.permits(.mail) == true)
        #expect(standing?.permits(.phone) == true)
        #expect(standing?.permits(.letter) == false)
    }

    @Test("can't be given to a purpose that nobody declared, and can't have been")
    func unknownPurpose() {
        unasked.when(give(Sample.grant, purposeIsKnown: false), .deciding(on: day("2024-01-10")))
            .refused(.purposeUnknown(purpose))
        unasked.when(give(Sample.grant, purposeIsKnown: false), .happened(on: day("2024-01-10")))
            .refused(.purposeUnknown(purpose))
    }

    @Test("that nothing shows is recorded with a finding, and refused while it is being asked")
    func withoutProof() {
        let grant = ConsentGrant(channels: [.mail], hasProof: false, statement: Sample.statement)
        unasked.when(give(grant), .happened(on: day("2024-01-10"))).raises([.consentWithoutProof])
        unasked.when(give(grant), .deciding(on: day("2024-01-10"))).refused(.unlawful(.consentWithoutProof))
    }

    @Test("of a child under sixteen takes its representative")
    func minor() {
        let alone = ConsentGrant(giver: .minor, channels: [.mail], hasProof: true, statement: Sample.statement)
        let helped = ConsentGrant(
            giver: .representative, channels: [.mail], hasProof: true, statement: Sample.statement)
        unasked.when(give(alone), .happened(on: day("2024-01-10"))).raises([.consentByMinor])
        unasked.when(give(alone), .deciding(on: day("2024-01-10"))).refused(.unlawful(.consentByMinor))
        unasked.when(give(helped), .deciding(on: day("2024-01-10"))).raises([])
    }

    @Test("can't be given by somebody whose data were erased, and a no of theirs is taken all the same")
    func erased() {
        let command = Consent.Command.give(
            Sample.party, purpose: Sample.newsletter, Sample.grant, purposeIsKnown: true, isErased: true)
        unasked.when(command, .happened(on: day("2024-01-10"))).refused(.consentOfErased(Sample.client))
        unasked.when(
            .withdraw(Sample.party, purpose: Sample.newsletter, .every), .happened(on: day("2024-01-10"))
        ).raises([.withdrawalWithoutConsent])
    }

    @Test("says which statement was shown, or has a gap")
    func uninformed() {
        let grant = ConsentGrant(channels: [.mail], hasProof: true)
        unasked.when(give(grant), .deciding(on: day("2024-01-10"))).raises([.consentWithoutStatement])
    }

    @Test("is as easy to withdraw as it was to give")
    func harderToWithdraw() {
        let grant = ConsentGrant(
            channels: [.mail], means: .form, hasProof: true, statement: Sample.statement, withdrawal: [.letter])
        unasked.when(give(grant), .happened(on: day("2024-01-10"))).raises([.consentHarderToWithdraw])
        unasked.when(give(grant), .deciding(on: day("2024-01-10"))).refused(.unlawful(.consentHarderToWithdraw))
    }

    @Test("does not speak over an objection that stands")
    func despiteObjection() {
        objected.when(give(Sample.grant), .happened(on: day("2024-02-01"))).raises([.consentDespiteObjection])
        let both = objected.given(.given(party, purpose: purpose, Sample.grant), on: day("2024-02-01"))
        #expect(both.state.standing?.permits(.mail) == false)
        let lifted = both.given(.objectionLifted(party, purpose: purpose, .every), on: day("2024-03-01"))
        #expect(lifted.state.standing?.permits(.mail) == true)
    }

    @Test("can be refused")
    func refuses() {
        unasked.when(.refuse(party, purpose: purpose, .every), .happened(on: day("2024-01-10")))
            .then(.refused(party, purpose: purpose, .every))
        unasked.given(.refused(party, purpose: purpose, .every), on: day("2024-01-10"))
            .when(.refuse(party, purpose: purpose, ChannelScope([.mail])), .happened(on: day("2024-01-11"))).then()
    }

    @Test("is withdrawn at any time, by some channels or by all")
    func withdraws() {
        given.when(.withdraw(party, purpose: purpose, ChannelScope([.mail])), .happened(on: day("2024-02-01")))
            .then(.withdrawn(party, purpose: purpose, ChannelScope([.mail])))
        let partly = given.given(.withdrawn(party, purpose: purpose, ChannelScope([.mail])), on: day("2024-02-01"))
        #expect(partly.state.standing?.permits(.mail) == false)
        #expect(partly.state.standing?.permits(.phone) == true)
        let fully = given.given(.withdrawn(party, purpose: purpose, .every), on: day("2024-02-01"))
        #expect(fully.state.standing?.permits(.phone) == false)
        fully.when(.withdraw(party, purpose: purpose, .every), .happened(on: day("2024-02-05"))).then()
    }

    @Test("that was withdrawn on an earlier day than known is told again, for contact in between")
    func withdrawnEarlier() {
        given.given(.withdrawn(party, purpose: purpose, .every), on: day("2024-03-01"))
            .when(
                .withdraw(party, purpose: purpose, .every),
                .happened(on: day("2024-02-01"), recorded: day("2024-03-02"))
            )
            .then(.withdrawn(party, purpose: purpose, .every))
    }

    @Test("that is withdrawn without ever having been recorded was relied on without a record")
    func withdrawalWithoutConsent() {
        unasked.when(.withdraw(party, purpose: purpose, .every), .deciding(on: day("2024-02-01")))
            .then(.withdrawn(party, purpose: purpose, .every), findings: [.withdrawalWithoutConsent])
    }

    @Test("ends by an opt-out, and a new yes after it counts")
    func optsOut() {
        given.when(.optOut(party, purpose: purpose, ChannelScope([.mail])), .happened(on: day("2024-02-01")))
            .then(.optedOut(party, purpose: purpose, ChannelScope([.mail])))
        let out = given.given(.optedOut(party, purpose: purpose, .every), on: day("2024-02-01"))
        out.when(.optOut(party, purpose: purpose, ChannelScope([.sms])), .happened(on: day("2024-02-02"))).then()
        #expect(out.state.standing?.permits(.mail) == false)
        let again = out.given(.given(party, purpose: purpose, Sample.grant), on: day("2024-03-01"))
        #expect(again.state.standing?.permits(.mail) == true)
    }

    @Test("is objected to per channel or at all, once")
    func objects() {
        unasked.when(.object(party, purpose: nil, .every), .happened(on: day("2024-02-01")))
            .then(.objected(party, purpose: nil, .every))
        objected.when(.object(party, purpose: purpose, ChannelScope([.mail])), .happened(on: day("2024-02-01"))).then()
        objected
            .when(
                .object(party, purpose: purpose, .every), .happened(on: day("2023-12-01"), recorded: day("2024-02-01"))
            )
            .then(.objected(party, purpose: purpose, .every))
    }

    @Test("has no objection to lift where none stands")
    func lifts() {
        objected.when(.liftObjection(party, purpose: purpose, ChannelScope([.mail])), .happened(on: day("2024-02-01")))
            .then(.objectionLifted(party, purpose: purpose, ChannelScope([.mail])))
        given.when(.liftObjection(party, purpose: purpose, .every), .happened(on: day("2024-02-01")))
            .refused(.noObjectionToLift)
        objected.given(.objectionLifted(party, purpose: purpose, ChannelScope([.mail])), on: day("2024-02-01"))
            .when(.liftObjection(party, purpose: purpose, ChannelScope([.mail])), .happened(on: day("2024-02-02")))
            .refused(.noObjectionToLift)
    }

    @Test("is one party's and one purpose's")
    func another() {
        let someone = ConsentParty(client: Sample.client, person: Sample.person)
        given.when(.withdraw(someone, purpose: purpose, .every), .happened(on: day("2024-02-01")))
            .refused(.consentOfAnother)
        given.when(.withdraw(party, purpose: Sample.followUp, .every), .happened(on: day("2024-02-01")))
            .refused(.consentOfAnother)
    }

    @Test("can't have been given tomorrow")
    func future() {
        unasked.when(give(Sample.grant), .happened(on: day("2024-01-11"), recorded: day("2024-01-10")))
            .refused(.happenedInFuture(day("2024-01-11"), today: day("2024-01-10")))
    }

    @Test("permits nothing that somebody said no to last", arguments: 1...60 as ClosedRange<UInt64>)
    func anyHistory(seed: UInt64) {
        var random = RandomHistory<Consent>(seed: seed)
        random.run(command: Self.command) { state, history in
            for channel in Channel.allCases {
                let words = history.effective.filter { $0.event.speaks(of: channel) }
                let last = words.last { !$0.event.isAboutObjecting }
                let objection = words.last { $0.event.isAboutObjecting }
                let expected = last?.event.name == .consentGiven && objection?.event.name != .objectionRecorded
                #expect(state.standing?.permits(channel) ?? false == expected)
            }
        }
        #expect(random.recorded > 0)
    }

    static func command(_ generator: inout SeededGenerator) -> Consent.Command {
        let named = Set(Channel.allCases.filter { _ in generator.chance(oneIn: 3) })
        let scope = ChannelScope(named)
        switch Int.random(in: 0..<7, using: &generator) {
        case 0, 1:
            let grant = ConsentGrant(
                giver: ConsentGiver.allCases.randomElement(using: &generator) ?? .person, channels: named,
                means: Channel.allCases.randomElement(using: &generator), hasProof: !generator.chance(oneIn: 3),
                statement: generator.chance(oneIn: 2) ? Sample.statement : nil,
                wording: generator.chance(oneIn: 2) ? 1 : nil, withdrawal: Set(Channel.allCases))
            return .give(
                Sample.party, purpose: Sample.newsletter, grant, purposeIsKnown: !generator.chance(oneIn: 9))
        case 2: return .refuse(Sample.party, purpose: Sample.newsletter, scope)
        case 3: return .withdraw(Sample.party, purpose: Sample.newsletter, scope)
        case 4: return .optOut(Sample.party, purpose: Sample.newsletter, scope)
        case 5: return .object(Sample.party, purpose: Sample.newsletter, scope)
        default: return .liftObjection(Sample.party, purpose: Sample.newsletter, scope)
        }
    }
}

extension ConsentEvent {
    fileprivate func speaks(of channel: Channel) -> Bool {
        switch self {
        case .given(_, _, let grant): grant.channels.contains(channel)
        case .refused(_, _, let scope), .withdrawn(_, _, let scope): scope.covers(channel)
        case .optedOut(_, _, let scope), .objected(_, _, let scope), .objectionLifted(_, _, let scope):
            scope.covers(channel)
        }
    }

    fileprivate var isAboutObjecting: Bool {
        switch self {
        case .objected, .objectionLifted: true
        case .given, .refused, .withdrawn, .optedOut: false
        }
    }
}
