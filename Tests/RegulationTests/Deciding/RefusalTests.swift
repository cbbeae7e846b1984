import Facts
import Regulation
import Testing

@Suite("A refusal has a code of its own and names the rule")
struct RefusalTests {
    private static let refusals: [Refusal] = [
        .happenedInFuture(day("2026-01-02"), today: day("2026-01-01")), .duplicateElement(.numbered(1)),
        .reviewIntervalOutOfRange(0), .organisationAlreadyCreated, .organisationNotCreated, .practiceIsFixed,
        .unknownTimeZone, .officersOutOfRange(0), .statementAlreadyPublished, .statementNotPublished,
        .statementAlreadyWithdrawn(on: day("2026-01-01")), .activityAlreadyDeclared, .activityNotDeclared,
        .activityAlreadyEnded(until: day("2026-01-01")), .retentionWithoutTrigger(.numbered(1)),
        .retentionOfUnknownCategory(.numbered(1), category: .numbered(2)), .controllerPartsInProcessorActivity,
        .processorPartsInControllerActivity, .processorAlreadyDeclared, .processorNotDeclared,
        .processorAlreadyEnded(until: day("2026-01-01")), .shareAlreadyRecorded, .peopleCountOutOfRange(0),
        .endsBeforeStart(since: day("2026-01-02"), until: day("2026-01-01")),
    ]

    @Test("no two share a code")
    func codes() {
        #expect(Set(Self.refusals.map(\.code)).count == Self.refusals.count)
    }

    @Test("each names a rule, and never a promise: those are found, not refused", arguments: refusals)
    func rules(refusal: Refusal) {
        #expect(!refusal.rule.article.isEmpty)
        #expect(refusal.rule.source != .statement)
    }

    @Test("a decision against the law is refused by the rule of the finding", arguments: Finding.allCases)
    func unlawful(finding: Finding) {
        #expect(Refusal.unlawful(finding).rule == finding.rule)
        #expect(Refusal.unlawful(finding).code == "unlawful:\(finding.code)")
    }
}
