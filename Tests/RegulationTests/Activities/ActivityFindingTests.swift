import Facts
import Regulation
import Testing

@Suite("What is unlawful in an activity is recorded and found, and refused while it is still to be decided")
struct ActivityFindingTests {
    private static let today = day("2026-11-22")

    /// Each finding with a content that raises it and no other.
    static let examples: [(Finding, ActivityContent, Set<Promise>)] = [
        (.purposeWithoutBasis, .followUp.withPurpose { $0.basis = nil }, []),
        (.specialWithoutCondition, .followUp.withData(.special), []),
        (.criminalWithoutAuthority, .followUp.withData(.criminal), []),
        (.nationalNumberWithoutStatute, .followUp.withData(.nationalNumber), []),
        (.identityCopyWithoutStatute, .followUp.withData(.identityCopy), []),
        (.automatedDecisionWithoutGround, .followUp.with { $0.automatedDecision = true }, []),
        (.impactAssessmentOutstanding, .followUp.with { $0.impactAssessment = .required }, []),
        (
            .activityTransferWithoutMechanism,
            .followUp.withTransfer(to: .country(.unitedStates), .nothing, documented: true), []
        ),
        (
            .activityTransferUndocumented,
            .followUp.withTransfer(to: .country(.unitedStates), .standardClauses, documented: false), []
        ),
        (
            .specialDespiteStatement,
            .followUp.withData(.special).withPurpose { $0.condition = .explicitConsent }, [.noSpecialData]
        ),
        (.profilingDespiteStatement, .followUp.with { $0.profiling = true }, [.noProfiling]),
        (
            .recipientDespiteStatement,
            .followUp.with {
                $0.recipients.append(Recipient(id: .numbered(51), role: .category, country: Country("NO")))
            }, [.recipientsInUnion]
        ),
    ]

    @Test("it is found when it happened, declared or changed", arguments: examples)
    func found(finding: Finding, content: ActivityContent, promises: Set<Promise>) {
        Specification<Activity>().when(.declare(content, promises: promises), .happened(on: Self.today))
            .then(.declared(content), findings: [finding])
        Specification<Activity>().given(.declared(.followUp), on: day("2020-01-01"))
            .when(.change(content, rewritten: [], promises: promises), .happened(on: Self.today))
            .raises([finding])
    }

    @Test("a decision against the law is refused, one against a promise or with a gap is found", arguments: examples)
    func refused(finding: Finding, content: ActivityContent, promises: Set<Promise>) {
        let outcome = Specification<Activity>().when(.declare(content, promises: promises), .deciding(on: Self.today))
        switch finding.severity {
        case .law: outcome.refused(.unlawful(finding))
        case .statement, .gap: outcome.then(.declared(content), findings: [finding])
        }
    }

    @Test("what was not promised breaks no promise", arguments: examples.filter { $0.0.severity == .statement })
    func notPromised(finding: Finding, content: ActivityContent, promises: Set<Promise>) {
        let others = Set(Promise.allCases).subtracting(promises)
        Specification<Activity>().when(.declare(content, promises: others), .happened(on: Self.today)).raises([])
    }

    @Test("every finding about activities has an example")
    func complete() {
        let all = Finding.allCases.filter { $0.code.hasPrefix("activity.") }
        #expect(Set(Self.examples.map(\.0)) == Set(all))
    }

    @Test(
        "with what the law asks for nothing is found",
        arguments: [
            ActivityContent.followUp.withData(.special).withPurpose { $0.condition = .explicitConsent },
            .followUp.withData(.criminal).withPurpose { $0.statute = true },
            .followUp.withData(.criminal).withPurpose { $0.condition = .legalClaims },
            .followUp.withData(.nationalNumber).withPurpose { $0.statute = true },
            .followUp.withData(.identityCopy).withPurpose { $0.statute = true },
            .followUp.with { $0.automatedDecision = true }.withPurpose { $0.basis = .contract },
            .followUp.with { $0.automatedDecision = true }.withPurpose {
                $0.basis = .legalObligation
                $0.statute = true
            },
            .followUp.with { $0.impactAssessment = .done },
            .followUp.withTransfer(to: .country(.unitedStates), .standardClauses, documented: true),
            .followUp.withTransfer(to: .organisation(.europeanPatentOrganisation), .adequacy, documented: false),
        ]
    )
    func lawful(content: ActivityContent) {
        Specification<Activity>().when(.declare(content, promises: []), .deciding(on: Self.today))
            .then(.declared(content))
    }

    @Test("one purpose without a condition is enough, and so is having no purpose")
    func conditions() {
        let two = ActivityContent.followUp.withData(.special).withPurpose { $0.condition = .research }
            .with { $0.purposes.append(Purpose(id: .numbered(41), basis: .contract)) }
        let none = ActivityContent.followUp.withData(.special).with { $0.purposes = [] }
        for content in [two, none] {
            Specification<Activity>().when(.declare(content, promises: []), .happened(on: Self.today))
                .raises([.specialWithoutCondition])
        }
    }

    @Test("a transfer is judged by the decisions of its days, from the first to the last")
    func lapse() {
        let content = ActivityContent.followUp
            .withTransfer(to: .country(.unitedStates), .adequacy, documented: true)
        let shield = Specification<Activity>()
        // The Privacy Shield ended on 16 July 2020 and the next decision began on 10 July 2023.
        shield.when(.declare(content, promises: []), .happened(on: day("2019-05-01"))).raises([])
        shield.when(.declare(content, promises: []), .happened(on: day("2019-05-01"), recorded: day("2021-01-01")))
            .raises([.activityTransferWithoutMechanism])
        shield.when(.declare(content, promises: []), .happened(on: day("2021-01-01"), recorded: day("2024-01-01")))
            .raises([.activityTransferWithoutMechanism])
        let ended = content.with { $0.until = day("2020-01-01") }
        shield.when(.declare(ended, promises: []), .happened(on: day("2019-05-01"), recorded: day("2021-01-01")))
            .raises([])
    }

    @Test("a change that later ones took over is judged for as long as it held")
    func heldFor() {
        let abroad = ActivityContent.followUp.withTransfer(to: .country(.unitedStates), .adequacy, documented: true)
        Specification<Activity>()
            .given(.declared(.followUp), on: day("2019-04-04"))
            .given(.changed(.followUp.with { $0.profiling = true }, [.profiling]), on: day("2020-01-01"))
            .when(.change(abroad, rewritten: [], promises: []), .happened(on: day("2019-06-01"), recorded: Self.today))
            .then(.changed(abroad, [.transfers]))
    }

    @Test("grounds are not asked of an activity for others, transfers are")
    func forOthers() {
        let content = ActivityContent.payroll.withData(.special)
            .withTransfer(to: .country(.unitedStates), .nothing, documented: false)
        Specification<Activity>().when(.declare(content, promises: []), .happened(on: Self.today))
            .raises([.activityTransferWithoutMechanism])
    }
}
