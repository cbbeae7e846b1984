import Facts
import Regulation
import Testing

@Suite("A rights request: receipt, questions and the term")
struct RequestTests {
    private let nothing = Specification<Request>()

    private func receipt(_ right: RequestRight = .access, _ calendar: HolidayCalendar = .a) -> RequestReceipt {
        RequestReceipt(right: right, channel: .mail, client: Sample.client, calendar: calendar)
    }

    private func received(_ right: RequestRight = .access, on text: String = "2026-03-02") -> Specification<Request> {
        nothing.given(
            .received(receipt(right), nominal: day(text).adding(months: 1), due: day(text).adding(months: 1)),
            on: day(text))
    }

    @Test(
        "is due a month after receipt, rolled over weekends and holidays of the chosen calendar",
        arguments: [
            ("2026-03-05", HolidayCalendar.a, "2026-04-05", "2026-04-07"),
            ("2026-08-31", .a, "2026-09-30", "2026-09-30"),
            ("2026-01-31", .a, "2026-02-28", "2026-03-02"),
            ("2026-03-03", .a, "2026-04-03", "2026-04-03"),
            ("2026-03-03", .b, "2026-04-03", "2026-04-07"),
            ("2026-04-27", .a, "2026-05-27", "2026-05-27"),
        ])
    func receives(received: String, calendar: HolidayCalendar, nominal: String, due: String) {
        let receipt = receipt(.access, calendar)
        nothing.when(.receive(receipt), .happened(on: day(received)))
            .then(.received(receipt, nominal: day(nominal), due: day(due)))
    }

    @Test("arrives once; told again alike it adds nothing, told otherwise it asks for a correction")
    func receivedTwice() {
        received().when(.receive(receipt()), .happened(on: day("2026-03-02"))).then()
        received().when(.receive(receipt(.erasure)), .happened(on: day("2026-03-02"))).refused(.requestAlreadyReceived)
        received().when(.receive(receipt()), .happened(on: day("2026-03-03"))).refused(.requestAlreadyReceived)
    }

    @Test("can't arrive tomorrow, nor before the Regulation applied")
    func impossibleDays() {
        nothing.when(.receive(receipt()), .happened(on: day("2026-03-03"), recorded: day("2026-03-02")))
            .refused(.happenedInFuture(day("2026-03-03"), today: day("2026-03-02")))
        nothing.when(.receive(receipt()), .happened(on: day("2018-05-24"), recorded: day("2026-03-02")))
            .refused(.beforeRegulation(applies: day("2018-05-25")))
    }

    @Test("has to arrive before anything is done with it")
    func notReceived() {
        nothing.when(.close, .happened(on: day("2026-03-03"))).refused(.requestNotReceived)
        received().when(.askClarification, .happened(on: day("2026-03-01"), recorded: day("2026-03-05")))
            .refused(.beforeReceipt(received: day("2026-03-02")))
    }

    @Test("stands still from a question about identity, asked in time, to its answer")
    func identityPause() {
        received().when(.askIdentity(.knownChannel), .deciding(on: day("2026-03-03")))
            .then(.identityAsked(.knownChannel))
        let asked = received().given(.identityAsked(.knownChannel), on: day("2026-03-03"))
        #expect(asked.state.file?.isSuspended == true)
        #expect(asked.state.file?.isLate(on: day("2026-12-31")) == false)
        asked.when(.askIdentity(.knownChannel), .deciding(on: day("2026-03-03"))).then()
        asked.when(.verifyIdentity(.knownChannel), .happened(on: day("2026-03-10")))
            .then(.identityVerified(.knownChannel, due: day("2026-04-09")))
        let verified = asked.given(.identityVerified(.knownChannel, due: day("2026-04-09")), on: day("2026-03-10"))
        #expect(verified.state.file?.due == day("2026-04-09"))
        #expect(verified.state.file?.period?.unpausedDue == day("2026-04-02"))
        verified.when(.verifyIdentity(.account), .happened(on: day("2026-03-11"))).then()
    }

    @Test("does not stand still for a question asked late")
    func identityLate() {
        received().when(.askIdentity(.account), .deciding(on: day("2026-03-12")))
            .then(.identityAsked(.account), findings: [.questionAskedLate])
        let asked = received().given(.identityAsked(.account), on: day("2026-03-12"))
        asked.when(.verifyIdentity(.account), .happened(on: day("2026-03-20")))
            .then(.identityVerified(.account, due: day("2026-04-02")))
        received().when(.askClarification, .deciding(on: day("2026-03-12")))
            .then(.clarificationAsked, findings: [.questionAskedLate])
    }

    @Test("asks for no more than is needed to know who asks")
    func identityExcessive() {
        received().when(.askIdentity(.fullDocument), .happened(on: day("2026-03-03")))
            .then(.identityAsked(.fullDocument), findings: [.identityEvidenceExcessive])
        received().when(.askIdentity(.fullDocument), .deciding(on: day("2026-03-03")))
            .refused(.unlawful(.identityEvidenceExcessive))
        received().when(.verifyIdentity(.fullDocument), .happened(on: day("2026-03-03")))
            .raises([.identityEvidenceExcessive])
        received().when(.askIdentity(.maskedDocument), .deciding(on: day("2026-03-03"))).raises([])
    }

    @Test("does not ask again who somebody is once that is known")
    func identityAgain() {
        let verified = received().given(.identityVerified(.account, due: day("2026-04-02")), on: day("2026-03-03"))
        verified.when(.askIdentity(.account), .happened(on: day("2026-03-04"))).raises([.identityAskedAgain])
        verified.when(.askIdentity(.account), .deciding(on: day("2026-03-04")))
            .refused(.unlawful(.identityAskedAgain))
    }

    @Test("has an answer to a question only after the question")
    func answersToQuestions() {
        let asked = received().given(.identityAsked(.account), on: day("2026-03-04"))
        asked.when(.verifyIdentity(.account), .happened(on: day("2026-03-03")))
            .refused(.answeredBeforeAsked(asked: day("2026-03-04")))
        received().when(.takeClarification, .happened(on: day("2026-03-03"))).refused(.nothingAsked)
        received().given(.clarificationAsked, on: day("2026-03-04"))
            .when(.takeClarification, .happened(on: day("2026-03-03")))
            .refused(.answeredBeforeAsked(asked: day("2026-03-04")))
    }

    @Test("stands still for a clarification too, and days of two questions count once")
    func clarification() {
        let asked = received().given(.clarificationAsked, on: day("2026-03-03"))
        asked.when(.askClarification, .happened(on: day("2026-03-03"))).then()
        asked.when(.takeClarification, .happened(on: day("2026-03-10")))
            .then(.clarificationAnswered(due: day("2026-04-09")))
        let both = asked.given(.identityAsked(.account), on: day("2026-03-04"))
            .given(.identityVerified(.account, due: day("2026-04-09")), on: day("2026-03-09"))
            .given(.clarificationAnswered(due: day("2026-04-09")), on: day("2026-03-10"))
        #expect(both.state.file?.due == day("2026-04-09"))
        #expect(both.state.file?.isAwaitingRequester == false)
    }

    @Test("is extended to three months from receipt, never chained to the first due day")
    func extends() {
        received(on: "2026-01-31").when(.extend(.complexity, explained: true), .deciding(on: day("2026-03-02")))
            .then(.extended(.complexity, due: day("2026-04-30")))
        let extended = received(on: "2026-01-31")
            .given(.extended(.complexity, due: day("2026-04-30")), on: day("2026-03-02"))
        #expect(extended.state.file?.due == day("2026-04-30"))
        extended.when(.extend(.complexity, explained: true), .deciding(on: day("2026-03-02"))).then()
    }

    @Test("is not extended after the due day: refused beforehand, and without effect where it happened")
    func extendedLate() {
        received().when(.extend(.number, explained: true), .deciding(on: day("2026-04-03")))
            .refused(.unlawful(.requestExtendedLate))
        received().when(.extend(.number, explained: true), .happened(on: day("2026-04-03")))
            .then(.extended(.number, due: day("2026-04-02")), findings: [.requestExtendedLate])
    }

    @Test("is extended once, and with the reasons")
    func extendedOnce() {
        let extended = received().given(.extended(.number, due: day("2026-06-02")), on: day("2026-03-20"))
        extended.when(.extend(.complexity, explained: true), .happened(on: day("2026-03-21")))
            .then(.extended(.complexity, due: day("2026-06-02")), findings: [.requestExtendedTwice])
        extended.when(.extend(.complexity, explained: true), .deciding(on: day("2026-03-21")))
            .refused(.unlawful(.requestExtendedTwice))
        received().when(.extend(.number, explained: false), .happened(on: day("2026-03-21")))
            .then(.extended(.number, due: day("2026-06-02")), findings: [.extensionUnexplained])
        received().when(.extend(.number, explained: false), .deciding(on: day("2026-03-21")))
            .refused(.unlawful(.extensionUnexplained))
    }

    @Test("moves its term with a corrected day of receipt")
    func corrected() {
        var history = History<Request.Event>()
        let event = RequestEvent.received(receipt(), nominal: day("2026-04-02"), due: day("2026-04-02"))
        history.append(
            .event(Recorded(position: 1, event: event, occurred: .day(day("2026-03-02")), day: day("2026-03-02"))))
        history.append(
            .corrected(
                position: 1,
                by: Recorded(position: 2, event: event, occurred: .day(day("2026-02-27")), day: day("2026-02-27"))))
        #expect(Request(history).file?.due == day("2026-03-27"))
    }

    @Test("takes effect at once where the law leaves nothing to weigh")
    func immediate() {
        let immediate = RequestRight.allCases.filter(\.takesEffectAtOnce)
        #expect(immediate == [.marketingObjection, .consentWithdrawal])
    }
}
