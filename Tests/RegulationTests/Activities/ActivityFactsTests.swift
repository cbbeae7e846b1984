import Facts
import Regulation
import Testing

@Suite("The facts of an activity are read back as they were written")
struct ActivityFactsTests {
    private func checkRoundTrip(_ event: ActivityEvent, at location: SourceLocation = #_sourceLocation) throws {
        let read = try ActivityEvent(name: event.name, schema: event.schema, bytes: event.canonicalFacts)
        #expect(read == event, sourceLocation: location)
    }

    @Test("every example of a finding, a gap and a difference comes back")
    func roundTrips() throws {
        let contents =
            ActivityFindingTests.examples.map(\.1) + ActivityGapTests.examples.map(\.1)
            + ActivityDifferenceTests.examples.map(\.1)
        for content in contents {
            try checkRoundTrip(.declared(content))
            try checkRoundTrip(.changed(content, [.wording, .purposes]))
        }
        try checkRoundTrip(.reviewed)
        try checkRoundTrip(.ended)
    }

    @Test("no transfers, an empty list of them and silence are three things")
    func transfers() throws {
        for transfers in [StatedTransfers.notStated, .none, .to([])] {
            try checkRoundTrip(.declared(.followUp.with { $0.transfers = transfers }))
        }
    }

    @Test("a transfer to an organisation that is in no country comes back")
    func organisation() throws {
        try checkRoundTrip(
            .declared(
                .followUp.withTransfer(to: .organisation(.europeanPatentOrganisation), .adequacy, documented: false)))
    }

    @Test("its bytes are as published")
    func bytes() {
        let content = ActivityContent(
            kind: .controller, since: day("2024-01-01"),
            purposes: [Purpose(id: .numbered(1), basis: .contract)],
            retention: [
                RetentionRule(id: .numbered(2), term: .duration(.days(7), from: .collection), ground: .statement)
            ])
        #expect(
            String(decoding: ActivityEvent.changed(content, [.retention]).canonicalFacts, as: UTF8.self) == """
                {"changed":["retention"],"content":{"automatedDecision":false,"impactAssessment":"not-stated",\
                "kind":"controller","profiling":false,"purposes":[{"basis":"contract",\
                "id":"01234567-89ab-4000-8000-000000000001","interestAssessed":false,"statute":false}],\
                "retention":[{"duration":"P7D","ground":"statement","id":"01234567-89ab-4000-8000-000000000002",\
                "trigger":"collection"}],"reviewMonths":12,"since":"2024-01-01"}}
                """)
    }

    @Test(
        "facts that say nonsense are not read",
        arguments: [
            #"{"content":{}}"#,
            #"{"content":{"automatedDecision":false,"impactAssessment":"maybe"}}"#,
            #"{}"#,
        ]
    )
    func malformed(facts: String) {
        #expect(throws: MalformedFacts.self) {
            try ActivityEvent(name: .activityDeclared, schema: 1, bytes: Array(facts.utf8))
        }
    }

    @Test("a schema number of a later release is not read")
    func laterSchema() {
        #expect(throws: MalformedFacts.self) {
            try ActivityEvent(name: .activityEnded, schema: 2, bytes: Array("{}".utf8))
        }
    }
}
