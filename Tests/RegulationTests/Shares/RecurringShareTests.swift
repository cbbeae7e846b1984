import Facts
import Regulation
import Testing

@Suite("A share that recurs is confirmed for each of its periods")
struct RecurringShareTests {
    private static let start = day("2026-01-15")
    private static let today = day("2026-05-20")
    private static let arrangement = ShareArrangement(
        ShareContent(clients: [.numbered(1)], people: 2, ground: .agreement, recipient: .numbered(60)), every: .month)

    private static func month(_ text: String) -> CalendarPeriod {
        CalendarPeriod(text) ?? CalendarPeriod(.month, containing: start)
    }

    private static let given = Specification<Share>().given(.arranged(arrangement), on: start)

    private static func confirm(_ period: String) -> Share.Command {
        .confirm(ShareConfirmation(month(period)), recipient: .hosting, promises: [])
    }

    private static func share(_ facts: (ShareEvent, String)...) -> Share {
        var share = Share()
        share.apply(.arranged(arrangement), on: start)
        for (event, on) in facts { share.apply(event, on: day(on)) }
        return share
    }

    @Test("which asks for every period that ended, fourteen days after its end at the latest")
    func due() {
        let share = Self.share(
            (.confirmed(ShareConfirmation(Self.month("2026-02"))), "2026-02-28"),
            (.nothingShared(Self.month("2026-03")), "2026-04-02"))
        let open = share.unconfirmed(on: Self.today)
        #expect(open.map(\.period.description) == ["2026-01", "2026-04"])
        #expect(open.map(\.due) == [day("2026-02-14"), day("2026-05-14")])
        // A period that has not ended is not asked about.
        #expect(share.unconfirmed(on: day("2026-01-31")).isEmpty)
        #expect(share.unconfirmed(on: day("2026-02-01")).count == 1)
    }

    @Test("and no further than the day on which it stopped")
    func stopped() {
        let share = Self.share((.stopped, "2026-02-10"))
        #expect(share.unconfirmed(on: Self.today).map(\.period.description) == ["2026-01", "2026-02"])
        Self.given.given(.stopped, on: day("2026-02-10"))
            .when(Self.confirm("2026-03"), .happened(on: day("2026-03-31"), recorded: Self.today))
            .refused(.shareAlreadyStopped(on: day("2026-02-10")))
        Self.given.given(.stopped, on: day("2026-02-10")).when(.stop, .happened(on: Self.today))
            .refused(.shareAlreadyStopped(on: day("2026-02-10")))
    }

    @Test("each once, and not both that it took place and that nothing went")
    func once() {
        let confirmed = ShareConfirmation(Self.month("2026-03"))
        Self.given.when(Self.confirm("2026-03"), .happened(on: day("2026-03-31"), recorded: Self.today))
            .then(.confirmed(confirmed))
        let given = Self.given.given(.confirmed(confirmed), on: day("2026-03-31"))
        given.when(Self.confirm("2026-03"), .happened(on: day("2026-03-31"), recorded: Self.today)).then()
        given.when(.nothing(Self.month("2026-03")), .happened(on: Self.today)).refused(.periodAlreadyAnswered)
        let nothing = Self.given.given(.nothingShared(Self.month("2026-03")), on: Self.today)
        nothing.when(.nothing(Self.month("2026-03")), .happened(on: Self.today)).then()
        nothing.when(Self.confirm("2026-03"), .happened(on: day("2026-03-31"), recorded: Self.today))
            .refused(.periodAlreadyAnswered)
    }

    @Test("and is judged in each by what the recipient was then")
    func judged() {
        let expired = ProcessorContent.hosting.withAgreement(
            signed: day("2019-03-01"), from: day("2019-04-01"), until: day("2026-02-28"))
        Self.given
            .when(
                .confirm(ShareConfirmation(Self.month("2026-03")), recipient: expired, promises: []),
                .happened(on: day("2026-03-31"), recorded: Self.today)
            )
            .then(.confirmed(ShareConfirmation(Self.month("2026-03"))), findings: [.shareAgreementExpired])
    }

    @Test("not of another length, not before it began, not before they begin, not outside them")
    func periods() {
        let happened = { (on: String) in Moment.happened(on: day(on), recorded: Self.today) }
        Self.given.when(Self.confirm("2026-Q1"), happened("2026-03-31"))
            .refused(.otherPeriod(asked: Self.month("2026-01")))
        Self.given.when(Self.confirm("2025-12"), happened("2025-12-31"))
            .refused(.endsBeforeStart(since: Self.start, until: day("2025-12-31")))
        Self.given.when(Self.confirm("2026-06"), happened("2026-05-20"))
            .refused(.happenedInFuture(day("2026-06-01"), today: Self.today))
        Self.given.when(Self.confirm("2026-03"), happened("2026-04-01"))
            .refused(.outsidePeriod(day("2026-04-01"), first: day("2026-03-01"), last: day("2026-03-31")))
        Specification<Share>().when(Self.confirm("2026-03"), happened("2026-03-31")).refused(.shareNotRecurring)
        Specification<Share>().when(.stop, happened("2026-03-31")).refused(.shareNotRecurring)
    }

    @Test("and those whose data went to an authority are told once, after it went")
    func told() {
        var content = ShareContent(ground: .legalObligation)
        content.demand = AuthorityDemand(
            powerStated: true, telling: .untold(.prejudice, from: day("2026-04-01")))
        let given = Specification<Share>().given(.recorded(content), on: day("2026-03-05"))
        given.when(.tell, .happened(on: day("2026-04-02"))).then(.subjectsTold)
        given.when(.tell, .happened(on: day("2026-03-04")))
            .refused(.endsBeforeStart(since: day("2026-03-05"), until: day("2026-03-04")))
        let known = given.given(.subjectsTold, on: day("2026-04-02"))
        known.when(.tell, .happened(on: day("2026-04-02"))).then()
        known.when(.tell, .happened(on: day("2026-04-03"))).refused(.subjectsAlreadyTold(on: day("2026-04-02")))
        Specification<Share>().when(.tell, .happened(on: Self.today)).refused(.shareNotRecorded)
        var share = Share()
        share.apply(.recorded(content), on: day("2026-03-05"))
        #expect(share.toBeToldFrom == day("2026-04-01"))
        share.apply(.subjectsTold, on: day("2026-04-02"))
        #expect(share.toBeToldFrom == nil)
    }
}
