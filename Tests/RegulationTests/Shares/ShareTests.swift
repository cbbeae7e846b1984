import Facts
import Regulation
import Testing

@Suite("A disclosure is recorded, lawful or not, and refused while it is still to be decided against the law")
struct ShareTests {
    private static let shared = day("2026-05-01")
    private static let today = day("2026-11-22")
    private static let recipient = StreamID.numbered(60)
    private static let lawful = ShareContent(
        activity: .numbered(61), categories: [.numbered(3)], clients: [.numbered(62)], people: 1, ground: .agreement,
        recipient: recipient)

    private static func share(
        with recipient: StreamID? = recipient,
        ground: ShareGround = .agreement,
        country: Country? = nil
    ) -> ShareContent {
        ShareContent(country: country, ground: ground, recipient: recipient)
    }

    private static let unitedStates = ProcessorContent.hosting.with { $0.country = .unitedStates }

    /// Each finding with a disclosure that raises it and no other.
    static let examples: [(Finding, ShareContent, ProcessorContent?, Set<Promise>)] = [
        (.undeclaredRecipient, share(with: nil), nil, []),
        (.shareWithoutAgreement, share(), .hosting.with { $0.agreement = nil }, []),
        (
            .shareAgreementExpired, share(),
            .hosting.withAgreement(signed: day("2019-03-01"), from: day("2019-04-01"), until: day("2026-04-30")), []
        ),
        (.shareTransferWithoutMechanism, share(), unitedStates, []),
        (.shareWithoutGround, share(ground: .nothing), .hosting, []),
        (.shareWithProcessorDespiteStatement, share(country: Country("NO")), .hosting, [.processorsInUnion]),
        (.shareWithRecipientDespiteStatement, share(country: Country("NO")), .accountant, [.recipientsInUnion]),
        (.shareGroundDespiteStatement, share(ground: .consent), .accountant, [.sharesByContractOrLaw]),
        (.demandWithoutPower, demanded { $0.powerStated = false }, .accountant, []),
        (.demandWithoutApprover, demanded { $0.approver = nil }, .accountant, []),
        (.demandTellingUnknown, demanded { $0.telling = .notStated }, .accountant, []),
        (.demandWithoutData, demanded(categories: []) { _ in }, .accountant, []),
    ]

    /// A disclosure on the demand of an authority, of which something is left out.
    private static func demanded(
        categories: [ElementID] = [.numbered(3)], _ leaveOut: (inout AuthorityDemand) -> Void
    ) -> ShareContent {
        var content = share(ground: .legalObligation)
        content.categories = categories
        var demand = AuthorityDemand(
            powerStated: true, approver: StreamID.numbered(70).named(),
            telling: .untold(.secrecy, from: day("2026-09-30")))
        leaveOut(&demand)
        content.demand = demand
        return content
    }

    @Test("a lawful one is recorded without findings")
    func recorded() {
        let promises = Set(Promise.allCases)
        Specification<Share>()
            .when(.record(Self.lawful, recipient: .hosting, promises: promises), .deciding(on: Self.shared))
            .then(.recorded(Self.lawful))
    }

    @Test("what happened is recorded and found", arguments: examples)
    func found(finding: Finding, content: ShareContent, party: ProcessorContent?, promises: Set<Promise>) {
        Specification<Share>()
            .when(
                .record(content, recipient: party, promises: promises),
                .happened(on: Self.shared, recorded: Self.today)
            )
            .then(.recorded(content), findings: [finding])
    }

    @Test("a decision against the law is refused, one against a promise is found", arguments: examples)
    func refused(finding: Finding, content: ShareContent, party: ProcessorContent?, promises: Set<Promise>) {
        let outcome = Specification<Share>()
            .when(.record(content, recipient: party, promises: promises), .deciding(on: Self.shared))
        switch finding.severity {
        case .law: outcome.refused(.unlawful(finding))
        case .statement, .gap: outcome.raises([finding])
        }
    }

    @Test("every finding about disclosures has an example")
    func complete() {
        let all = Finding.allCases.filter { $0.code.hasPrefix("share.") }
        #expect(Set(Self.examples.map(\.0)) == Set(all))
    }

    @Test("a party that was not declared on that day is as undeclared as one without a stream")
    func undeclaredThen() {
        Specification<Share>()
            .when(.record(Self.lawful, recipient: nil, promises: []), .happened(on: Self.shared))
            .raises([.undeclaredRecipient])
        Specification<Share>()
            .when(.record(Self.share(with: nil), recipient: .hosting, promises: []), .happened(on: Self.shared))
            .raises([.undeclaredRecipient])
    }

    @Test(
        "an agreement that is unsigned or begins later is no agreement on that day",
        arguments: [
            ProcessorContent.hosting.withAgreement(signed: nil, from: day("2019-04-01")),
            .hosting.withAgreement(signed: day("2019-04-01"), from: day("2026-05-02")),
            .hosting.withAgreement(signed: day("2026-05-02"), from: day("2019-04-01")),
        ]
    )
    func notInForce(party: ProcessorContent) {
        Specification<Share>()
            .when(.record(Self.lawful, recipient: party, promises: []), .happened(on: Self.shared))
            .raises([.shareWithoutAgreement])
    }

    @Test("the country of the disclosure goes before that of the recipient")
    func country() {
        let content = Self.share(country: .netherlands)
        Specification<Share>()
            .when(
                .record(content, recipient: Self.unitedStates, promises: [.processorsInUnion]),
                .happened(on: Self.shared)
            )
            .raises([])
    }

    @Test("documented clauses carry a disclosure, a decision of the Commission does while it holds")
    func transfers() {
        let clauses = Self.unitedStates.with { $0.safeguard = TransferSafeguard(.standardClauses, documented: true) }
        Specification<Share>()
            .when(.record(Self.share(), recipient: clauses, promises: []), .happened(on: Self.shared)).raises([])
        let brazil = ProcessorContent.hosting.with { $0.country = Country("BR") }
        Specification<Share>()
            .when(.record(Self.share(), recipient: brazil, promises: []), .happened(on: day("2026-01-26"))).raises([])
        Specification<Share>()
            .when(.record(Self.share(), recipient: brazil, promises: []), .happened(on: day("2026-01-25")))
            .raises([.shareTransferWithoutMechanism])
    }

    @Test("an undeclared party abroad without a ground is found in all its faults")
    func everything() {
        let content = Self.share(with: nil, ground: .nothing, country: .unitedStates)
        Specification<Share>()
            .when(.record(content, recipient: nil, promises: Set(Promise.allCases)), .happened(on: Self.shared))
            .raises([
                .undeclaredRecipient, .shareTransferWithoutMechanism, .shareWithoutGround,
                .shareWithRecipientDespiteStatement, .shareGroundDespiteStatement,
            ])
    }

    @Test("it did not happen tomorrow")
    func future() {
        Specification<Share>()
            .when(
                .record(Self.lawful, recipient: .hosting, promises: []),
                .happened(on: Self.today, recorded: Self.shared)
            )
            .refused(.happenedInFuture(Self.today, today: Self.shared))
    }

    @Test("the same again records nothing, another content is refused")
    func again() {
        let given = Specification<Share>().given(.recorded(Self.lawful), on: Self.shared)
        given.when(.record(Self.lawful, recipient: .hosting, promises: []), .happened(on: Self.shared)).then()
        given.when(.record(Self.share(), recipient: .hosting, promises: []), .happened(on: Self.shared))
            .refused(.shareAlreadyRecorded)
        given.when(.record(Self.lawful, recipient: .hosting, promises: []), .happened(on: Self.today))
            .refused(.shareAlreadyRecorded)
    }

    @Test("it is about at least one person", arguments: [0, -1, 1_000_000_001])
    func people(count: Int) {
        let content = ShareContent(people: count, ground: .contract)
        Specification<Share>().when(.record(content, recipient: nil, promises: []), .happened(on: Self.shared))
            .refused(.peopleCountOutOfRange(count))
    }

    @Test("a category stands once")
    func categories() {
        let content = ShareContent(categories: [.numbered(1), .numbered(1)], ground: .contract)
        Specification<Share>().when(.record(content, recipient: nil, promises: []), .happened(on: Self.shared))
            .refused(.duplicateElement(.numbered(1)))
    }

    @Test("its bytes are as published")
    func bytes() {
        let content = ShareContent(people: 3, country: .netherlands, ground: .legalObligation, referenced: true)
        #expect(
            String(decoding: ShareEvent.recorded(content).canonicalFacts, as: UTF8.self)
                == #"{"country":"NL","ground":"legal-obligation","people":3,"referenced":true}"#)
    }

    @Test("random disclosures are recorded once")
    func sequences() throws {
        let examples = Self.examples
        try CommandSequences<Share>(
            command: { generator in
                guard let example = examples.randomElement(using: &generator) else {
                    return .record(Self.lawful, recipient: nil, promises: [])
                }
                return .record(example.1, recipient: example.2, promises: example.3)
            },
            holds: { $0.disclosure?.content.people ?? 1 > 0 }
        ).check(steps: 4)
    }
}
