import Facts
import Regulation
import Testing

@Suite("A processor is engaged, changed, reviewed and ended")
struct ProcessorTests {
    private let engaged = day("2019-04-04")
    private let today = day("2026-11-22")
    private let content = ProcessorContent.hosting

    private var given: Specification<Processor> {
        Specification<Processor>().given(.declared(content), on: engaged)
    }

    private var moved: ProcessorContent {
        content.with { $0.storage = [.netherlands] + [Country("DE")].compactMap { $0 } }
    }

    @Test("it is declared", arguments: [ProcessorContent.hosting, .accountant])
    func declare(content: ProcessorContent) {
        Specification<Processor>().when(.declare(content, promises: []), .deciding(on: engaged, recorded: today))
            .then(.declared(content))
    }

    @Test("it is declared once")
    func twice() {
        given.when(.declare(content, promises: []), .happened(on: today)).refused(.processorAlreadyDeclared)
        given.given(.ended, on: day("2024-01-01"))
            .when(.declare(content, promises: []), .happened(on: today)).refused(.processorAlreadyDeclared)
    }

    @Test("a change records the whole content and what changed")
    func change() {
        given.when(.change(moved, rewritten: false, promises: []), .happened(on: today))
            .then(.changed(moved, [.storage]))
        given.when(.change(moved, rewritten: true, promises: []), .happened(on: today))
            .then(.changed(moved, [.wording, .storage]))
    }

    @Test("the same content again records nothing, unless its words changed")
    func same() {
        let turned = moved.with { $0.storage.reverse() }
        let given = Specification<Processor>().given(.declared(moved), on: engaged)
        given.when(.change(turned, rewritten: false, promises: []), .happened(on: today)).then()
        given.when(.change(turned, rewritten: true, promises: []), .happened(on: today))
            .then(.changed(turned, [.wording]))
    }

    @Test("a change told late is compared with what held then")
    func late() {
        given.given(.changed(moved, [.storage]), on: day("2024-01-01"))
            .when(.change(moved, rewritten: false, promises: []), .happened(on: day("2021-01-01"), recorded: today))
            .then(.changed(moved, [.storage]))
    }

    @Test("a content from before it was engaged is new in every field but its words")
    func beforeDeclaration() {
        given.when(.change(.accountant, rewritten: false, promises: []), .happened(on: day("2019-01-01")))
            .then(.changed(.accountant, ProcessorField.allCases.filter { $0 != .wording }))
    }

    @Test("it is reviewed, and due again a year later")
    func review() {
        given.when(.review, .happened(on: today)).then(.reviewed)
        #expect(given.state.record?.reviewDue == day("2020-04-04"))
        #expect(given.given(.reviewed, on: day("2024-01-31")).state.record?.reviewDue == day("2025-01-31"))
        given.when(.review, .happened(on: today.adding(days: 1), recorded: today))
            .refused(.happenedInFuture(today.adding(days: 1), today: today))
    }

    @Test("it ends, not before it began and not twice")
    func end() {
        given.when(.end, .happened(on: today)).then(.ended)
        given.when(.end, .happened(on: day("2019-04-03")))
            .refused(.endsBeforeStart(since: engaged, until: day("2019-04-03")))
        let ended = given.given(.ended, on: today)
        ended.when(.end, .happened(on: today)).then()
        ended.when(.end, .happened(on: today.adding(days: 1))).refused(.processorAlreadyEnded(until: today))
    }

    @Test("after the end nothing is changed or reviewed, before it things are still told")
    func afterEnd() {
        let end = day("2024-01-01")
        let ended = given.given(.ended, on: end)
        ended.when(.change(moved, rewritten: false, promises: []), .happened(on: today))
            .refused(.processorAlreadyEnded(until: end))
        ended.when(.review, .happened(on: today)).refused(.processorAlreadyEnded(until: end))
        ended.when(.change(moved, rewritten: false, promises: []), .happened(on: end, recorded: today))
            .then(.changed(moved, [.storage]))
        ended.when(.review, .happened(on: end, recorded: today)).then(.reviewed)
    }

    @Test(
        "nothing but a declaration comes first",
        arguments: [Processor.Command.change(.hosting, rewritten: true, promises: []), .review, .end]
    )
    func notDeclared(command: Processor.Command) {
        Specification<Processor>().when(command, .happened(on: today)).refused(.processorNotDeclared)
    }

    @Test("what it was on a day is known, from its first day to its last")
    func onDay() {
        let state = given.given(.changed(moved, [.storage]), on: day("2022-01-01")).given(.ended, on: day("2024-01-01"))
            .state
        #expect(state.content(on: day("2019-04-03")) == nil)
        #expect(state.content(on: day("2021-12-31")) == content)
        #expect(state.content(on: day("2024-01-01")) == moved)
        #expect(state.content(on: day("2024-01-02")) == nil)
    }

    @Test("an agreement that ends before it begins, a sub-processor twice and no interval are refused")
    func input() {
        let backwards = content.withAgreement(signed: nil, from: day("2024-01-02"), until: day("2024-01-01"))
        let twice = content.with { $0.subProcessors += $0.subProcessors }
        let never = content.with { $0.reviewMonths = 0 }
        let refusals: [(ProcessorContent, Refusal)] = [
            (backwards, .endsBeforeStart(since: day("2024-01-02"), until: day("2024-01-01"))),
            (twice, .duplicateElement(.numbered(1))),
            (never, .reviewIntervalOutOfRange(0)),
        ]
        for (content, refusal) in refusals {
            Specification<Processor>().when(.declare(content, promises: []), .happened(on: today)).refused(refusal)
            given.when(.change(content, rewritten: false, promises: []), .happened(on: today)).refused(refusal)
        }
    }

    @Test("where it is and where the data lie are gaps while unknown")
    func gaps() {
        #expect(content.gaps.isEmpty)
        #expect(ProcessorContent.accountant.gaps.isEmpty)
        let unknown = content.with {
            $0.country = nil
            $0.storage = []
            $0.subProcessors[0].country = nil
        }
        #expect(
            unknown.gaps == [
                RegisterGap(.countryMissing), RegisterGap(.storageMissing), RegisterGap(.countryMissing, .numbered(1)),
            ])
    }
}
