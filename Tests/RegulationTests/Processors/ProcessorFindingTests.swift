import Facts
import Regulation
import Testing

@Suite("What is unlawful about a processor is recorded and found, and refused while it is still to be decided")
struct ProcessorFindingTests {
    private static let today = day("2026-11-22")

    /// Each finding with a content that raises it and no other.
    static let examples: [(Finding, ProcessorContent, Set<Promise>)] = [
        (.agreementMissing, .hosting.with { $0.agreement = nil }, []),
        (.agreementUnsigned, .hosting.withAgreement(signed: nil, from: day("2019-04-01")), []),
        (.agreementNotYet, .hosting.withAgreement(signed: day("2026-11-01"), from: day("2026-12-01")), []),
        (
            .agreementExpired,
            .hosting.withAgreement(signed: day("2019-03-01"), from: day("2019-04-01"), until: day("2026-11-21")), []
        ),
        (.clausesMissing, .hosting.with { $0.agreement?.clauses.removeLast() }, []),
        (.arrangementMissing, .accountant.with { $0.role = .jointController }, []),
        (.subProcessorUnauthorised, .hosting.with { $0.subProcessors[0].authorised = false }, []),
        (.processorTransferWithoutMechanism, .hosting.with { $0.access.append(.unitedStates) }, []),
        (
            .processorTransferUndocumented,
            .hosting.with {
                $0.access.append(.unitedStates)
                $0.safeguard = TransferSafeguard(.standardClauses, documented: false)
            }, []
        ),
        (.parentOutsideArea, .hosting.with { $0.parentCountry = .unitedStates }, []),
        (.processorDespiteStatement, .hosting.with { $0.country = Country("NO") }, [.processorsInUnion]),
        (.partyDespiteStatement, .accountant.with { $0.country = Country("NO") }, [.recipientsInUnion]),
    ]

    @Test("it is found when it happened, declared or changed", arguments: examples)
    func found(finding: Finding, content: ProcessorContent, promises: Set<Promise>) {
        Specification<Processor>().when(.declare(content, promises: promises), .happened(on: Self.today))
            .then(.declared(content), findings: [finding])
        Specification<Processor>().given(.declared(.hosting), on: day("2020-01-01"))
            .when(.change(content, rewritten: false, promises: promises), .happened(on: Self.today))
            .raises([finding])
    }

    @Test("a decision against the law is refused, one against a promise or with a gap is found", arguments: examples)
    func refused(finding: Finding, content: ProcessorContent, promises: Set<Promise>) {
        let outcome = Specification<Processor>().when(.declare(content, promises: promises), .deciding(on: Self.today))
        switch finding.severity {
        case .law: outcome.refused(.unlawful(finding))
        case .statement, .gap: outcome.then(.declared(content), findings: [finding])
        }
    }

    @Test("every finding about processors has an example")
    func complete() {
        let all = Finding.allCases.filter { $0.code.hasPrefix("processor.") }
        #expect(Set(Self.examples.map(\.0)) == Set(all))
    }

    @Test("an agreement that has run out since is found when its processor is told late")
    func expiredSince() {
        let content = ProcessorContent.hosting
            .withAgreement(signed: day("2019-03-01"), from: day("2019-04-01"), until: day("2022-03-31"))
        let first = day("2019-04-04")
        Specification<Processor>().when(.declare(content, promises: []), .happened(on: first)).raises([])
        Specification<Processor>().when(.declare(content, promises: []), .happened(on: first, recorded: Self.today))
            .raises([.agreementExpired])
    }

    @Test("a new agreement that took over in time leaves nothing to find")
    func tookOver() {
        let old = ProcessorContent.hosting
            .withAgreement(signed: day("2020-01-01"), from: day("2020-01-01"), until: day("2022-03-31"))
        let new = ProcessorContent.hosting.withAgreement(signed: day("2022-03-01"), from: day("2022-04-01"))
        Specification<Processor>().given(.declared(.hosting), on: day("2019-04-04"))
            .given(.changed(new, [.agreement]), on: day("2022-04-01"))
            .when(.change(old, rewritten: false, promises: []), .happened(on: day("2020-01-01"), recorded: Self.today))
            .then(.changed(old, [.agreement]))
    }

    @Test("a sub-processor counts from the day it comes in")
    func later() {
        let content = ProcessorContent.hosting.with {
            $0.subProcessors[0].authorised = false
            $0.subProcessors[0].country = .unitedStates
            $0.subProcessors[0].since = day("2027-01-01")
        }
        Specification<Processor>().when(.declare(content, promises: []), .deciding(on: Self.today)).raises([])
    }

    @Test("every place where data are counts: storage, access and sub-processors")
    func places() {
        let places: [(inout ProcessorContent) -> Void] = [
            { $0.country = .unitedStates },
            { $0.storage.append(.unitedStates) },
            { $0.access.append(.unitedStates) },
            { $0.subProcessors[0].country = .unitedStates },
        ]
        for place in places {
            Specification<Processor>()
                .when(.declare(.hosting.with(place), promises: [.processorsInUnion]), .happened(on: Self.today))
                .raises([.processorTransferWithoutMechanism, .processorDespiteStatement])
        }
    }

    @Test("Norway is lawful, and breaks the promise about processors only for processors")
    func norway() {
        let processor = ProcessorContent.hosting.with { $0.country = Country("NO") }
        let accountant = ProcessorContent.accountant.with { $0.country = Country("NO") }
        let specification = Specification<Processor>()
        specification.when(.declare(processor, promises: [.recipientsInUnion]), .happened(on: Self.today)).raises([])
        specification.when(.declare(accountant, promises: [.processorsInUnion]), .happened(on: Self.today)).raises([])
        specification.when(.declare(accountant, promises: [.recipientsInUnion]), .happened(on: Self.today))
            .raises([.partyDespiteStatement])
    }

    @Test("no agreement is asked of who decides alone, an arrangement of who decides together")
    func roles() {
        let joint = ProcessorContent.hosting.with { $0.role = .jointController }
        for content in [ProcessorContent.accountant, .accountant.with { $0.role = .authority }, joint] {
            Specification<Processor>().when(.declare(content, promises: []), .deciding(on: Self.today)).raises([])
        }
    }
}
