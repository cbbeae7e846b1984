import Facts
import Regulation
import Testing

@Suite("An activity is declared, changed, reviewed and ended")
struct ActivityTests {
    private let declared = day("2019-04-04")
    private let today = day("2026-11-22")
    private let content = ActivityContent.followUp

    private var given: Specification<Activity> {
        Specification<Activity>().given(.declared(content), on: declared)
    }

    private var longer: ActivityContent {
        content.with { $0.retention[0].term = .duration(.months(24), from: .endOfService) }
    }

    @Test("it is declared", arguments: [ActivityContent.followUp, .payroll])
    func declare(content: ActivityContent) {
        Specification<Activity>().when(.declare(content, promises: []), .happened(on: declared, recorded: today))
            .then(.declared(content))
    }

    @Test("it may begin in the future")
    func future() {
        let planned = content.with { $0.since = day("2027-01-01") }
        Specification<Activity>().when(.declare(planned, promises: []), .happened(on: today)).then(.declared(planned))
        Specification<Activity>()
            .when(.declare(planned, promises: []), .happened(on: day("2027-01-01"), recorded: today))
            .then(.declared(planned))
    }

    @Test("it is declared once")
    func twice() {
        given.when(.declare(content, promises: []), .happened(on: today)).refused(.activityAlreadyDeclared)
        given.given(.ended, on: day("2020-01-01"))
            .when(.declare(content, promises: []), .happened(on: today)).refused(.activityAlreadyDeclared)
    }

    @Test("a change records the whole content and what changed")
    func change() {
        given.when(.change(longer, rewritten: [], promises: []), .happened(on: today))
            .then(.changed(longer, [.retention]))
    }

    @Test("changed words are a change too, and named in the order of the fields")
    func rewritten() {
        given.when(.change(longer, rewritten: [.wording, .purposes], promises: []), .happened(on: today))
            .then(.changed(longer, [.wording, .purposes, .retention]))
        given.when(.change(content, rewritten: [.wording], promises: []), .happened(on: today))
            .then(.changed(content, [.wording]))
    }

    @Test("the same content again records nothing, in whatever order its lists stand")
    func same() {
        let turned = content.with { content in
            content.dataCategories.reverse()
            content.recipients.reverse()
            content.measures.reverse()
        }
        given.when(.change(turned, rewritten: [], promises: []), .happened(on: today)).then()
    }

    @Test("a change told late is compared with what held then")
    func late() {
        given.given(.changed(longer, [.retention]), on: day("2024-01-01"))
            .when(.change(longer, rewritten: [], promises: []), .happened(on: day("2021-01-01"), recorded: today))
            .then(.changed(longer, [.retention]))
    }

    @Test("a content from before the declaration is new in every field but its words")
    func beforeDeclaration() {
        given.when(.change(content, rewritten: [], promises: []), .happened(on: day("2018-06-01"), recorded: today))
            .then(.changed(content, ActivityField.allCases.filter { $0 != .wording }))
    }

    @Test("it is reviewed, and due again a year later")
    func review() {
        given.when(.review, .happened(on: day("2024-02-29"))).then(.reviewed)
        #expect(given.state.record?.reviewDue == day("2020-04-04"))
        #expect(given.given(.reviewed, on: day("2024-02-29")).state.record?.reviewDue == day("2025-02-28"))
    }

    @Test("a review can't have been tomorrow")
    func reviewTomorrow() {
        let tomorrow = today.adding(days: 1)
        given.when(.review, .happened(on: tomorrow, recorded: today))
            .refused(.happenedInFuture(tomorrow, today: today))
    }

    @Test("it ends")
    func end() {
        given.when(.end, .happened(on: today)).then(.ended)
        #expect(given.given(.ended, on: today).state.until == today)
    }

    @Test("it doesn't end before it starts")
    func endsBeforeStart() {
        given.when(.end, .happened(on: day("2019-04-03")))
            .refused(.endsBeforeStart(since: declared, until: day("2019-04-03")))
    }

    @Test("ending it on the same day again records nothing, on another day is refused")
    func endTwice() {
        let ended = given.given(.ended, on: today)
        ended.when(.end, .happened(on: today)).then()
        ended.when(.end, .happened(on: today.adding(days: 1))).refused(.activityAlreadyEnded(until: today))
    }

    @Test("after the end nothing is changed or reviewed, before it things are still told")
    func afterEnd() {
        let end = day("2024-01-01")
        let ended = given.given(.ended, on: end)
        ended.when(.change(longer, rewritten: [], promises: []), .happened(on: today))
            .refused(.activityAlreadyEnded(until: end))
        ended.when(.review, .happened(on: today)).refused(.activityAlreadyEnded(until: end))
        ended.when(.change(longer, rewritten: [], promises: []), .happened(on: end, recorded: today))
            .then(.changed(longer, [.retention]))
        ended.when(.review, .happened(on: end, recorded: today)).then(.reviewed)
    }

    @Test("a change told late doesn't begin it after its end")
    func beginsAfterEnd() {
        let end = day("2024-01-01")
        let later = content.with { $0.since = day("2025-01-01") }
        given.given(.ended, on: end)
            .when(.change(later, rewritten: [], promises: []), .happened(on: end, recorded: today))
            .refused(.endsBeforeStart(since: day("2025-01-01"), until: end))
    }

    @Test(
        "nothing but a declaration comes first",
        arguments: [
            Activity.Command.change(.followUp, rewritten: [.wording], promises: []), .review, .end,
        ]
    )
    func notDeclared(command: Activity.Command) {
        Specification<Activity>().when(command, .happened(on: today)).refused(.activityNotDeclared)
    }

    @Test("the last day is the declared one or the end, whichever comes first")
    func until() {
        let limited = content.with { $0.until = day("2025-06-30") }
        let given = Specification<Activity>().given(.declared(limited), on: declared)
        #expect(given.state.until == day("2025-06-30"))
        #expect(given.given(.ended, on: today).state.until == day("2025-06-30"))
        #expect(given.given(.ended, on: day("2025-01-01")).state.until == day("2025-01-01"))
    }

    @Test("a change outlives the retraction of the declaration, an end does not")
    func retracted() {
        let changed = given.given(.changed(longer, [.retention]), on: today).retracting(0)
        #expect(changed.state.record?.content == longer)
        #expect(given.given(.ended, on: today).retracting(0).state == .notDeclared)
    }
}
