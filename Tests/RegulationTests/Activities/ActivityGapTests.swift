import Facts
import Regulation
import Testing

@Suite("What the register should say and does not is listed by article")
struct ActivityGapTests {
    private static let today = day("2026-11-22")

    /// Each gap with a content that has it and no other, and the part that has it.
    static let examples: [(Gap, ActivityContent, ElementID?)] = [
        (.purposesMissing, .followUp.with { $0.purposes = [] }, nil),
        (.basisMissing, .followUp.withPurpose { $0.basis = nil }, .numbered(1)),
        (.obligationWithoutStatute, .followUp.withPurpose { $0.basis = .legalObligation }, .numbered(1)),
        (.taskWithoutStatute, .followUp.withPurpose { $0.basis = .publicTask }, .numbered(1)),
        (.interestNotAssessed, .followUp.withPurpose { $0.interestAssessed = false }, .numbered(1)),
        (.conditionMissing, .followUp.withData(.special), .numbered(1)),
        (.subjectsMissing, .followUp.with { $0.subjectCategories = [] }, nil),
        (.dataMissing, .followUp.with { $0.dataCategories = [] }, nil),
        (.recipientsMissing, .followUp.with { $0.recipients = [] }, nil),
        (.recipientNotLinked, .followUp.with { $0.recipients[1].processor = nil }, .numbered(6)),
        (.transfersNotStated, .followUp.with { $0.transfers = .notStated }, nil),
        (.transferNotListed, .followUp.with { $0.recipients[1].country = .unitedStates }, .numbered(6)),
        (
            .transferMechanismMissing,
            .followUp.withTransfer(to: .country(.unitedStates), .nothing, documented: false), .numbered(50)
        ),
        (
            .transferUndocumented,
            .followUp.withTransfer(to: .country(.unitedStates), .standardClauses, documented: false), .numbered(50)
        ),
        (.retentionMissing, .followUp.with { $0.retention = [] }, nil),
        (.categoryWithoutRetention, .followUp.with { $0.retention[0].category = .numbered(3) }, .numbered(4)),
        (.measuresMissing, .followUp.with { $0.measures = [] }, nil),
        (.impactAssessmentNotStated, .followUp.with { $0.impactAssessment = .notStated }, nil),
        (.controllersMissing, .payroll.with { $0.controllers = [] }, nil),
        (.processingMissing, .payroll.with { $0.processing = [] }, nil),
        (.transfersForOthersNotStated, .payroll.with { $0.transfers = .notStated }, nil),
        (.measuresForOthersMissing, .payroll.with { $0.measures = [] }, nil),
    ]

    @Test("a gap is listed with the part that has it", arguments: examples)
    func listed(gap: Gap, content: ActivityContent, element: ElementID?) {
        #expect(content.gaps(on: Self.today) == [RegisterGap(gap, element)])
        #expect(!content.isComplete(on: Self.today))
    }

    @Test("every gap of activities has an example")
    func complete() {
        let shown = Set(Self.examples.map(\.0)).union(Self.parties.compactMap(\.2))
        #expect(shown == Set(Gap.allCases.filter { $0.code.hasPrefix("activity.") }))
    }

    /// Processors with what an activity lacks that uses them, last days of agreements among them.
    static let parties: [(ProcessorContent, hasEnded: Bool, Gap?)] = [
        (agreed(until: nil), false, nil),
        (agreed(until: today), false, nil),
        (agreed(until: today.adding(days: -1)), false, .agreementExpired),
        (agreed(until: nil), true, .processorEnded),
        (agreed(until: nil, signed: nil), false, .agreementMissing),
        (agreed(until: nil, from: today.adding(days: 1)), false, .agreementMissing),
        (ProcessorContent(role: .processor), false, .agreementMissing),
        (ProcessorContent(role: .independentController), false, nil),
        (ProcessorContent(role: .authority), true, nil),
    ]

    private static func agreed(
        until: Day?, from: Day = day("2024-01-01"), signed: Day? = day("2023-12-01")
    ) -> ProcessorContent {
        ProcessorContent(
            role: .processor,
            agreement: ProcessorAgreement(signed: signed, from: from, until: until, clauses: AgreementClause.allCases))
    }

    @Test("a processor who stopped, or whose agreement did, is a gap of an activity that uses it", arguments: parties)
    func agreement(party: ProcessorContent, hasEnded: Bool, gap: Gap?) {
        #expect(party.agreementGap(on: Self.today, hasEnded: hasEnded) == gap)
        let gaps = ActivityContent.followUp.gaps(
            on: Self.today, using: gap.map { [.numbered(60): $0, .numbered(61): $0] } ?? [:])
        // The recipient that refers to it, and no other.
        #expect(gaps == (gap.map { [RegisterGap($0, .numbered(6))] } ?? []))
        if let gap { #expect(gap.rule == .gdpr("28(3)")) }
    }

    @Test("a complete activity has none", arguments: [ActivityContent.followUp, .payroll])
    func none(content: ActivityContent) {
        #expect(content.isComplete(on: Self.today))
    }

    @Test("an empty activity of one's own lacks all of Article 30(1)")
    func empty() {
        let gaps = ActivityContent(kind: .controller, since: day("2024-01-01")).gaps(on: Self.today)
        #expect(
            gaps.map(\.gap.rule.article) == [
                "30(1)(b)", "30(1)(c)", "30(1)(c)", "30(1)(d)", "30(1)(e)", "30(1)(f)", "30(1)(g)", "35(1)",
            ])
    }

    @Test("an empty activity for others lacks all of Article 30(2)")
    func emptyForOthers() {
        let gaps = ActivityContent(kind: .processor, since: day("2024-01-01")).gaps(on: Self.today)
        #expect(gaps.map(\.gap.rule.article) == ["30(2)(a)", "30(2)(b)", "30(2)(c)", "30(2)(d)"])
    }

    @Test("a gap can be declared, and refused it is not")
    func allowed() {
        let content = ActivityContent(kind: .controller, since: day("2024-01-01"))
        Specification<Activity>().when(.declare(content, promises: []), .deciding(on: Self.today))
            .then(.declared(content))
    }

    @Test("a category of recipients in the Union needs no transfer, one whose adequacy lapsed does")
    func lapsed() {
        let content = ActivityContent.followUp
            .withTransfer(to: .country(.unitedStates), .adequacy, documented: true)
        #expect(content.gaps(on: day("2020-07-16")).isEmpty)
        #expect(content.gaps(on: day("2020-07-17")).map(\.gap) == [.transferMechanismMissing])
        #expect(content.gaps(on: day("2023-07-10")).isEmpty)
    }
}
