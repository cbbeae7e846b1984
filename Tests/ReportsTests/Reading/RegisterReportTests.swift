import Facts
import Regulation
import Reports
import Testing
import Views

@Suite("The processing register as a report")
struct RegisterReportTests {
    private static let page = Samples.register.written(as: .text, in: .english)

    @Test("says what there is none of, and what is not stated")
    func explicit() {
        #expect(Self.page.contains("no transfers"))
        #expect(Self.page.contains("not stated"))
        #expect(Self.page.contains("no legal basis"))
    }

    @Test("lists gaps by article and counts what is complete")
    func gaps() {
        #expect(Self.page.contains("1 of 3 activities is complete."))
        #expect(Self.page.contains("The recipients are missing."))
        #expect(Self.page.contains("Art. 30(1)(d) GDPR"))
        #expect(Self.page.contains("Art. 30(2)(c) GDPR"))
    }

    @Test("shows one kind only, where that is asked")
    func kinds() {
        let all = Samples.register
        let controllers = ProcessingRegister(
            masthead: all.masthead, organisation: all.organisation, organisationTexts: all.organisationTexts,
            organisationEvents: all.organisationEvents, activities: all.activities, parties: all.parties,
            kind: .controller)
        #expect(controllers.activities.map(\.stream) == [Samples.assignments, Samples.mailing])
    }

    @Test("tells the difference field by field, from old to new, with the events behind it")
    func difference() throws {
        let changes = try #require(Samples.register.difference).changes
        let byStream = Dictionary(uniqueKeysWithValues: changes.map { ($0.stream, $0) })
        let changed = try #require(byStream[Samples.assignments])
        guard case .changed(let fields) = changed.what else {
            Issue.record("not a change")
            return
        }
        #expect(fields.map(\.code) == ["retention", "measures"])
        #expect(fields[0].old.text(in: Notation(.english)).contains("10 years"))
        #expect(fields[0].new.text(in: Notation(.english)).contains("7 years"))
        #expect(changed.events == [24, 25])
        guard case .added = try #require(byStream[Samples.mailing]).what else {
            Issue.record("not added")
            return
        }
        #expect(byStream[Samples.mailing]?.events == [30])
        guard case .removed = try #require(byStream[Samples.stream(13)]).what else {
            Issue.record("not removed")
            return
        }
        #expect(byStream[Samples.payroll] == nil)
        #expect(byStream[Samples.overseas]?.events == [22, 23])
    }

    @Test("tells an end apart from a change")
    func ended() throws {
        let before = Samples.activities[0]
        let after = Samples.activity(
            Samples.assignments, before.values.content, before.texts, phase: .ended, reviewed: "2025-12-01",
            events: before.events + [99])
        let difference = RegisterDifference(
            from: Samples.day("2026-01-01"), to: Samples.day("2026-03-31"), earlier: ([before], []),
            later: ([after], []))
        let change = try #require(difference.changes.first)
        guard case .ended(let fields) = change.what else {
            Issue.record("not an end")
            return
        }
        #expect(fields.isEmpty)
        #expect(change.events == [99])
    }

    @Test("shows an erased text as erased and an unreadable one as an alarm")
    func openings() {
        let content = Samples.complete()
        let erased = Samples.activity(
            Samples.stream(40), content,
            .erased(Erasure(position: 60, at: Samples.instant("2026-01-05T08:00:00.000000Z"))), events: [1])
        let broken = Samples.activity(Samples.stream(41), content, .unreadable(.commitmentWrong), events: [2])
        let all = Samples.register
        let page = ProcessingRegister(
            masthead: all.masthead, organisation: all.organisation, organisationTexts: .unreadable(.tagWrong),
            organisationEvents: [], activities: [erased, broken], parties: []
        ).written(as: .text, in: .english)
        #expect(page.contains("erased on 5 January 2026, 09:00 (Amsterdam time) (event 60)"))
        #expect(page.contains("! ALARM, unreadable: the part is not what was recorded"))
        #expect(page.contains("! ALARM, unreadable: the part was changed"))
    }
}
