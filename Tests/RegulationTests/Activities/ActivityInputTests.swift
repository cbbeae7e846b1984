import Facts
import Regulation
import Testing

@Suite("A content whose parts contradict each other is refused, declared or changed")
struct ActivityInputTests {
    private let today = day("2026-11-22")

    private func refused(_ content: ActivityContent, _ refusal: Refusal, at location: SourceLocation = #_sourceLocation)
    {
        for moment in [Moment.happened(on: today), .deciding(on: today)] {
            Specification<Activity>().when(.declare(content, promises: []), moment).refused(refusal, at: location)
            Specification<Activity>().given(.declared(.followUp), on: day("2019-04-04"))
                .when(.change(content, rewritten: [], promises: []), moment).refused(refusal, at: location)
        }
    }

    @Test("two parts with one id, in one list or in two")
    func duplicates() {
        let inOne = ActivityContent.followUp.with { $0.measures.append(.numbered(8)) }
        let inTwo = ActivityContent.followUp.with { $0.purposes.append(Purpose(id: .numbered(3), basis: .contract)) }
        refused(inOne, .duplicateElement(.numbered(8)))
        refused(inTwo, .duplicateElement(.numbered(3)))
    }

    @Test("a retention of a category that is not there")
    func unknownCategory() {
        let content = ActivityContent.followUp.with { $0.retention[0].category = .numbered(99) }
        refused(content, .retentionOfUnknownCategory(.numbered(7), category: .numbered(99)))
    }

    @Test("an end before the start")
    func endsBeforeStart() {
        let content = ActivityContent.followUp.with { $0.until = day("2019-04-03") }
        refused(content, .endsBeforeStart(since: day("2019-04-04"), until: day("2019-04-03")))
    }

    @Test("a review interval that is none", arguments: [0, -1, 121])
    func reviewInterval(months: Int) {
        refused(.followUp.with { $0.reviewMonths = months }, .reviewIntervalOutOfRange(months))
    }

    @Test("controllers in an activity of one's own")
    func processorParts() {
        let controllers = ActivityContent.payroll.controllers
        refused(.followUp.with { $0.controllers = controllers }, .processorPartsInControllerActivity)
        refused(.followUp.with { $0.processing = [.numbered(11)] }, .processorPartsInControllerActivity)
    }

    @Test("purposes in an activity for others")
    func controllerParts() {
        let purposes = ActivityContent.followUp.purposes
        refused(.payroll.with { $0.purposes = purposes }, .controllerPartsInProcessorActivity)
    }

    @Test("a duration counted from nothing is refused, a criterion in words is not")
    func retentionWithoutTrigger() throws {
        #expect(throws: Refusal.retentionWithoutTrigger(.numbered(7))) {
            try RetentionTerm(.days(7), from: nil, of: .numbered(7))
        }
        #expect(
            try RetentionTerm(.days(7), from: .collection, of: .numbered(7)) == .duration(.days(7), from: .collection))
        #expect(try RetentionTerm(nil, from: nil, of: .numbered(7)) == .criterion)
        #expect(try RetentionTerm(nil, from: .closing, of: .numbered(7)) == .criterion)
    }

    @Test("a term is counted from its trigger, seven years of the tax authority from the end of the financial year")
    func periods() {
        let event = day("2024-08-31")
        let followUp = RetentionTerm.duration(.months(18), from: .endOfService).period(in: .calendarYear)
        #expect(followUp?.lastDay(after: event) == day("2026-02-28"))
        let books = RetentionTerm.duration(.years(7), from: .financialYearEnd).period(in: .calendarYear)
        #expect(books?.lastDay(after: event) == day("2031-12-31"))
        #expect(RetentionTerm.criterion.period(in: .calendarYear) == nil)
    }
}
