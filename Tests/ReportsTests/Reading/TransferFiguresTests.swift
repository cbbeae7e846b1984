import Facts
import Regulation
import Reports
import Testing
import Views

@Suite("The figures about transfers to third countries")
struct TransferFiguresTests {
    private static let india = Samples.country("IN")
    private static let japan = Samples.country("JP")
    private static let clauses = TransferSafeguard(.standardClauses, documented: true)

    private static func party(
        _ stream: StreamID, _ safeguard: TransferSafeguard? = nil, country: Country = .netherlands,
        access: [Country] = [], events: [Int64]
    ) -> PartyLine {
        Samples.partyLine(
            stream, ProcessorContent(role: .processor, country: country, access: access, safeguard: safeguard),
            "Partij", events: events)
    }

    private static func activity(
        _ transfers: [Transfer], to party: StreamID? = nil, events: [Int64]
    ) -> ActivityLine {
        Samples.activity(
            Samples.assignments,
            ActivityContent(
                kind: .controller, since: Samples.day("2024-01-01"),
                recipients: party.map { [Recipient(id: Samples.element(15), role: .processor, processor: $0)] } ?? [],
                transfers: .to(transfers)), .value(Details()), events: events)
    }

    private static func share(
        _ day: String, to recipient: StreamID? = nil, activity: StreamID? = nil, _ country: Country, event: Int64
    ) -> ShareLine {
        ShareLine(
            stream: Samples.stream(UInt64(event)),
            content: ShareContent(activity: activity, country: country, ground: .contract, recipient: recipient),
            occurred: .day(Samples.day(day)), day: Samples.day(day), recipient: nil, destination: country,
            findings: [], events: [event])
    }

    private static func figures(
        parties: [PartyLine] = [], activities: [ActivityLine] = [], shares: [ShareLine] = []
    ) throws -> ManagementFigures {
        var standing = ManagementStanding(day: Samples.day("2026-03-31"))
        standing.parties = parties
        standing.activities = activities
        var input = ManagementInput(
            masthead: Samples.masthead, period: try #require(Samples.quarter), now: standing, before: nil)
        input.shares = shares
        return ManagementFigures(input)
    }

    @Test("count from where parties are and people can get at the data, with the events that said so")
    func parties() throws {
        let figures = try Self.figures(parties: [
            Self.party(Samples.cloud, access: [Self.india, Self.japan], events: [21]),
            Self.party(Samples.overseas, Self.clauses, country: Self.india, events: [22, 23]),
        ])
        #expect(figures[.transfers].value == .count(3))
        #expect(figures[.transfers].events == [21, 22, 23])
        // For Japan there is a decision, and the second party has clauses.
        #expect(figures[.transfersWithoutMechanism].value == .count(1))
        #expect(figures[.transfersWithoutMechanism].events == [21])
    }

    @Test("count one transfer once, whoever tells of it, and by what is best arranged")
    func once() throws {
        let figures = try Self.figures(
            parties: [Self.party(Samples.overseas, country: Self.india, events: [22])],
            activities: [
                Self.activity(
                    [Transfer(id: Samples.element(24), destination: .country(Self.india), safeguard: Self.clauses)],
                    to: Samples.overseas, events: [20])
            ],
            shares: [Self.share("2026-02-01", to: Samples.overseas, Self.india, event: 60)])
        #expect(figures[.transfers].value == .count(1))
        #expect(figures[.transfers].events == [20, 22, 60])
        #expect(figures[.transfersWithoutMechanism].value == .count(0))
    }

    @Test("count disclosures of the period that nothing in the register stands behind")
    func shares() throws {
        let figures = try Self.figures(
            parties: [Self.party(Samples.cloud, events: [21])],
            activities: [
                Self.activity(
                    [Transfer(id: Samples.element(24), destination: .country(Self.japan), safeguard: Self.clauses)],
                    events: [20])
            ],
            shares: [
                Self.share("2026-02-01", to: Samples.cloud, Self.india, event: 60),
                Self.share("2026-02-02", Self.india, event: 61),
                // What its activity lists, another period, and a country of the area.
                Self.share("2026-02-03", activity: Samples.assignments, Self.japan, event: 62),
                Self.share("2025-12-03", Self.india, event: 63),
                Self.share("2026-02-04", .netherlands, event: 64),
            ])
        #expect(figures[.transfers].value == .count(3))
        #expect(figures[.transfers].events == [20, 60, 61, 62])
        #expect(figures[.transfersWithoutMechanism].events == [60, 61])
    }
}
