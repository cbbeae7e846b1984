import Facts
import Regulation
import Testing

@Suite("A rights request: decision, answer and the closed file")
struct RequestAnswerTests {
    private let granted = RequestDecision(outcome: .granted)
    private let refused = RequestDecision(outcome: .refused, ground: .excessive)

    private func received(_ right: RequestRight = .access) -> Specification<Request> {
        let receipt = RequestReceipt(right: right, channel: .letter, person: Sample.person)
        return Specification<Request>()
            .given(.received(receipt, nominal: day("2026-04-02"), due: day("2026-04-02")), on: day("2026-03-02"))
    }

    private func decided(_ decision: RequestDecision, _ right: RequestRight = .access) -> Specification<Request> {
        received(right).given(.decided(decision), on: day("2026-03-10"))
    }

    private func answered(_ decision: RequestDecision, _ right: RequestRight = .access) -> Specification<Request> {
        decided(decision, right).given(.answered(isLate: false, remedies: true), on: day("2026-03-20"))
    }

    @Test("is granted without more ado")
    func grants() {
        received().when(.decide(granted, explained: false), .deciding(on: day("2026-03-10"))).then(.decided(granted))
        decided(granted).when(.decide(granted, explained: true), .deciding(on: day("2026-03-11"))).then()
        decided(granted).when(.decide(refused, explained: true), .deciding(on: day("2026-03-11")))
            .then(.decided(refused))
    }

    @Test("is refused on a ground that the law knows for the right, with the reasons")
    func refuses() {
        let groundless = RequestDecision(outcome: .refused)
        let misplaced = RequestDecision(outcome: .partlyGranted, ground: .legalObligation)
        received().when(.decide(refused, explained: true), .deciding(on: day("2026-03-10"))).then(.decided(refused))
        received().when(.decide(refused, explained: false), .happened(on: day("2026-03-10")))
            .then(.decided(refused), findings: [.refusalUnexplained])
        received().when(.decide(refused, explained: false), .deciding(on: day("2026-03-10")))
            .refused(.unlawful(.refusalUnexplained))
        received().when(.decide(groundless, explained: true), .happened(on: day("2026-03-10")))
            .then(.decided(groundless), findings: [.refusalWithoutGround])
        received().when(.decide(groundless, explained: true), .deciding(on: day("2026-03-10")))
            .refused(.unlawful(.refusalWithoutGround))
        received().when(.decide(misplaced, explained: true), .happened(on: day("2026-03-10")))
            .then(.decided(misplaced), findings: [.groundNotApplicable])
        received().when(.decide(misplaced, explained: true), .deciding(on: day("2026-03-10")))
            .refused(.unlawful(.groundNotApplicable))
        received(.erasure).when(.decide(misplaced, explained: true), .deciding(on: day("2026-03-10")))
            .then(.decided(misplaced))
    }

    @Test("can't be refused where the right is absolute")
    func absolute() {
        received(.marketingObjection).when(.decide(refused, explained: true), .happened(on: day("2026-03-10")))
            .raises([.marketingObjectionRefused])
        received(.marketingObjection).when(.decide(refused, explained: true), .deciding(on: day("2026-03-10")))
            .refused(.unlawful(.marketingObjectionRefused))
        received(.consentWithdrawal).when(.decide(refused, explained: true), .happened(on: day("2026-03-10")))
            .raises([.withdrawalRefused])
        received(.consentWithdrawal).when(.decide(refused, explained: true), .deciding(on: day("2026-03-10")))
            .refused(.unlawful(.withdrawalRefused))
    }

    @Test("names each recipient once")
    func recipients() {
        let twice = RequestDecision(outcome: .granted, recipients: [Sample.recipient, Sample.recipient])
        received(.erasure).when(.decide(twice, explained: true), .happened(on: day("2026-03-10")))
            .refused(.duplicateElement(Sample.recipient))
    }

    @Test("is in time on the due day to its end, and late on the next, but sent all the same")
    func answers() {
        decided(granted).when(.answer(remedies: true), .deciding(on: day("2026-04-02")))
            .then(.answered(isLate: false, remedies: true))
        decided(granted).when(.answer(remedies: true), .deciding(on: day("2026-04-03")))
            .then(.answered(isLate: true, remedies: true), findings: [.answeredLate])
    }

    @Test("is not late while it waits for an answer about identity, nor within an extension")
    func notLate() {
        received().given(.identityAsked(.account), on: day("2026-03-03"))
            .given(.decided(RequestDecision(outcome: .notIdentified)), on: day("2026-05-01"))
            .when(.answer(remedies: true), .deciding(on: day("2026-05-02")))
            .then(.answered(isLate: false, remedies: true))
        decided(granted).given(.extended(.complexity, due: day("2026-06-02")), on: day("2026-03-30"))
            .when(.answer(remedies: true), .deciding(on: day("2026-06-02")))
            .then(.answered(isLate: false, remedies: true))
    }

    @Test("gives nothing to somebody whose identity was asked and is not established")
    func unverified() {
        let asked = decided(granted).given(.identityAsked(.account), on: day("2026-03-11"))
        asked.when(.answer(remedies: true), .happened(on: day("2026-03-20")))
            .then(.answered(isLate: false, remedies: true), findings: [.answeredUnverified])
        asked.when(.answer(remedies: true), .deciding(on: day("2026-03-20"))).refused(.unlawful(.answeredUnverified))
    }

    @Test("names complaint and petition where something is denied")
    func remedies() {
        decided(refused).when(.answer(remedies: false), .happened(on: day("2026-03-20")))
            .then(.answered(isLate: false, remedies: false), findings: [.remediesNotNamed])
        decided(refused).when(.answer(remedies: false), .deciding(on: day("2026-03-20")))
            .refused(.unlawful(.remediesNotNamed))
    }

    @Test("is decided before it is answered, or has a gap")
    func undecided() {
        received().when(.answer(remedies: true), .happened(on: day("2026-03-20")))
            .then(.answered(isLate: false, remedies: true), findings: [.answeredUndecided])
    }

    @Test("is answered once, on a day")
    func answeredTwice() {
        answered(granted).when(.answer(remedies: true), .happened(on: day("2026-03-20"))).then()
        answered(granted).when(.answer(remedies: true), .happened(on: day("2026-03-21")))
            .refused(.requestAlreadyAnswered(on: day("2026-03-20")))
    }

    @Test("is not taken up again once answered or closed, but what happened before can be told")
    func settled() {
        answered(granted).when(.askIdentity(.account), .deciding(on: day("2026-03-21")))
            .refused(.requestAlreadyAnswered(on: day("2026-03-20")))
        let told = answered(granted)
            .when(.askIdentity(.account), .happened(on: day("2026-03-03"), recorded: day("2026-03-21")))
        told.then(.identityAsked(.account))
        let closed = answered(granted).given(.closed, on: day("2026-03-25"))
        closed.when(.extend(.number, explained: true), .deciding(on: day("2026-03-26")))
            .refused(.requestAlreadyClosed(on: day("2026-03-25")))
        closed.when(.close, .happened(on: day("2026-03-25"))).then()
        closed.when(.close, .happened(on: day("2026-03-26"))).refused(.requestAlreadyClosed(on: day("2026-03-25")))
    }

    @Test("is closed once it is answered, or withdrawn")
    func closes() {
        answered(granted).when(.close, .deciding(on: day("2026-03-25"))).then(.closed)
        decided(RequestDecision(outcome: .withdrawn)).when(.close, .deciding(on: day("2026-03-25"))).then(.closed)
        decided(granted).when(.close, .happened(on: day("2026-03-25")))
            .then(.closed, findings: [.closedUnanswered])
        decided(granted).when(.close, .deciding(on: day("2026-03-25"))).refused(.unlawful(.closedUnanswered))
    }

    @Test("stays open until each recipient was told of a rectification, erasure or restriction (Article 19)")
    func notifies() {
        let decision = RequestDecision(outcome: .granted, recipients: [Sample.recipient, Sample.otherRecipient])
        let open = answered(decision, .erasure)
        #expect(open.state.recipientsToNotify == [Sample.recipient, Sample.otherRecipient])
        open.when(.close, .happened(on: day("2026-03-25"))).then(.closed, findings: [.recipientsNotNotified])
        open.when(.close, .deciding(on: day("2026-03-25"))).refused(.unlawful(.recipientsNotNotified))
        open.when(.notify(Sample.recipient, .sent), .happened(on: day("2026-03-22")))
            .then(.recipientNotified(Sample.recipient, .sent))
        let told = open.given(.recipientNotified(Sample.recipient, .sent), on: day("2026-03-22"))
            .given(.recipientNotified(Sample.otherRecipient, .impossible), on: day("2026-03-22"))
        told.when(.notify(Sample.recipient, .sent), .happened(on: day("2026-03-23"))).then()
        told.when(.notify(Sample.recipient, .acknowledged), .happened(on: day("2026-03-23")))
            .then(.recipientNotified(Sample.recipient, .acknowledged))
        told.when(.close, .deciding(on: day("2026-03-25"))).then(.closed)
        answered(decision, .access).when(.close, .deciding(on: day("2026-03-25"))).then(.closed)
    }

    @Test("knows a ground for refusing each right", arguments: RequestRight.allCases)
    func grounds(right: RequestRight) {
        #expect(RefusalGround.allCases.contains { $0.applies(to: right) })
        #expect(RefusalGround.compellingGrounds.applies(to: right) == (right == .objection))
        #expect(RefusalGround.notPortable.applies(to: right) == (right == .portability))
        #expect(RefusalGround.legalClaims.applies(to: right) == (right == .erasure))
        #expect(RefusalGround.rightsOfOthers.applies(to: right) == (right == .access || right == .portability))
    }

    @Test(
        "ends in a phase that its facts bear out, in whatever order they are told",
        arguments: 1...60 as ClosedRange<UInt64>)
    func anyHistory(seed: UInt64) {
        var random = RandomHistory<Request>(seed: seed)
        random.run(command: Self.command) { state, history in
            let first = history.effective.firstIndex { $0.event.name == .requestReceived }
            #expect((first == nil) == (state == .notReceived))
            guard let first, let file = state.file else { return }
            let told = history.effective[first...].map(\.event.name)
            #expect(told.contains(.requestAnswered) == (state.answeredOn != nil))
            #expect(told.contains(.requestClosed) == (state.closedOn != nil))
            #expect(told.contains(.requestDecided) == (state.decision != nil))
            #expect((state.answeredOn ?? file.received) >= file.received)
            #expect((state.closedOn ?? file.received) >= file.received)
            // An extension never shortens the term, and nothing reaches beyond the extended one.
            if let due = file.due, let period = file.period {
                #expect(due >= period.due)
                #expect(due <= period.extendedDue)
                #expect(period.due >= period.unpausedDue)
            }
        }
        #expect(random.recorded > 0)
    }

    private static func command(_ generator: inout SeededGenerator) -> Request.Command {
        let recipient = generator.chance(oneIn: 2) ? Sample.recipient : Sample.otherRecipient
        let method = IdentityMethod.allCases.randomElement(using: &generator) ?? .account
        switch Int.random(in: 0..<12, using: &generator) {
        case 0, 1, 2:
            return .receive(
                RequestReceipt(
                    right: RequestRight.allCases.randomElement(using: &generator) ?? .access, channel: .mail,
                    client: generator.chance(oneIn: 2) ? Sample.client : nil,
                    person: generator.chance(oneIn: 2) ? Sample.person : nil,
                    calendar: generator.chance(oneIn: 2) ? .a : .b))
        case 3: return .askIdentity(method)
        case 4: return .verifyIdentity(method)
        case 5: return .askClarification
        case 6: return .takeClarification
        case 7:
            return .extend(generator.chance(oneIn: 2) ? .complexity : .number, explained: generator.chance(oneIn: 2))
        case 8:
            let decision = RequestDecision(
                outcome: RequestOutcome.allCases.randomElement(using: &generator) ?? .granted,
                ground: generator.chance(oneIn: 2) ? RefusalGround.allCases.randomElement(using: &generator) : nil,
                recipients: generator.chance(oneIn: 2) ? [Sample.recipient] : [])
            return .decide(decision, explained: generator.chance(oneIn: 2))
        case 9: return .answer(remedies: generator.chance(oneIn: 2))
        case 10:
            return .notify(recipient, NotificationResult.allCases.randomElement(using: &generator) ?? .sent)
        default: return .close
        }
    }
}
