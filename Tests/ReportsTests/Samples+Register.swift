import Facts
import Regulation
import Reports
import Views

extension Samples {
    static let assignments = stream(10)
    static let mailing = stream(11)
    static let payroll = stream(12)
    static let cloud = stream(20)
    static let overseas = stream(21)
    static func country(_ code: String) -> Country { Country(code) ?? .netherlands }

    static func activity(
        _ stream: StreamID, _ content: ActivityContent, _ texts: Opening<Details>,
        phase: ActivityRegister.Phase = .running, reviewed: String? = nil, events: [Int64]
    ) -> ActivityLine {
        ActivityLine(
            stream: stream,
            values: ActivityRegister.Values(
                content: content, phase: phase, reviewed: reviewed.map(day), until: content.until),
            texts: texts, events: events)
    }

    /// Everything that Article 30(1) asks is said of it.
    static func complete(_ retention: CalendarDuration = .years(7)) -> ActivityContent {
        ActivityContent(
            kind: .controller, since: day("2019-04-04"),
            purposes: [
                Purpose(id: element(10), basis: .contract),
                Purpose(id: element(11), basis: .legalObligation, statute: true),
            ],
            subjectCategories: [SubjectCategory(id: element(12))],
            dataCategories: [DataCategory(id: element(13)), DataCategory(id: element(14), source: .thirdParty)],
            recipients: [Recipient(id: element(15), role: .processor, processor: cloud, country: .netherlands)],
            transfers: .none,
            retention: [
                RetentionRule(
                    id: element(16), category: element(13), term: .duration(retention, from: .financialYearEnd),
                    ground: .law),
                RetentionRule(id: element(17), category: element(14), term: .criterion, ground: .criterion),
            ],
            measures: [element(18)], impactAssessment: .notRequired)
    }

    static let completeTexts = Details(
        [.title: "Opdrachten uitvoeren", .slug: "opdrachten", .description: "Werk voor klanten; =geen formule"],
        elements: [
            element(10): [.title: "uitvoering van de opdracht"],
            element(11): [.title: "administratie", .statute: "art. 52 AWR"],
            element(12): [.title: "klanten"], element(13): [.title: "contactgegevens"],
            element(14): [.title: "betalingsgegevens"], element(15): [.title: "opslag in de wolk"],
            element(17): [.criterion: "zolang een geschil loopt"], element(18): [.title: "versleuteling"],
        ])

    /// Much that Article 30(1) asks is missing, and data go to a country without a decision.
    static var gappy: ActivityContent {
        ActivityContent(
            kind: .controller, since: day("2025-06-01"),
            purposes: [
                Purpose(id: newsletter, basis: .consent), Purpose(id: element(21), basis: nil),
                Purpose(id: element(22), basis: .legitimateInterests),
            ],
            dataCategories: [DataCategory(id: element(23), nature: .special)],
            transfers: .to([
                Transfer(
                    id: element(24), destination: .country(country("IN")),
                    safeguard: TransferSafeguard(.nothing, documented: false))
            ]), profiling: true, impactAssessment: .required)
    }

    static var activities: [ActivityLine] {
        [
            activity(
                assignments, complete(), .value(completeTexts), reviewed: "2025-12-01", events: [20, 24, 25]),
            activity(
                mailing, gappy,
                .value(
                    Details(
                        [.title: "<img src=x onerror=alert(1)>", .slug: "nieuwsbrief"],
                        elements: [newsletter: [.title: "nieuwsbrief"], element(23): [.title: "gezondheid"]])),
                events: [30]),
            activity(
                payroll,
                ActivityContent(
                    kind: .processor, since: day("2024-01-01"), measures: [element(30)],
                    controllers: [ClientController(id: element(31), country: .netherlands)],
                    processing: [element(32)]),
                .value(
                    Details(
                        [.title: "Loonadministratie voor klanten"],
                        elements: [
                            element(30): [.title: "toegang per rol"], element(31): [.title: "Bouwbedrijf Voorbeeld"],
                            element(32): [.title: "loonstroken maken"],
                        ])), reviewed: "2024-02-01", events: [31]),
        ]
    }

    static func partyLine(
        _ stream: StreamID, _ content: ProcessorContent, _ name: String, since: String = "2021-01-01",
        reviewed: String? = nil, events: [Int64]
    ) -> PartyLine {
        PartyLine(
            stream: stream,
            values: ProcessorRegister.Values(
                content: content, phase: .engaged, since: day(since), reviewed: reviewed.map(day), until: nil),
            texts: .value(Details([.name: name], elements: [element(40): [.name: "Diepe Kelder Ltd."]])),
            events: events)
    }

    static var parties: [PartyLine] {
        [
            partyLine(
                cloud,
                ProcessorContent(
                    role: .processor, country: .netherlands, storage: [country("DE")],
                    agreement: ProcessorAgreement(
                        signed: day("2021-01-01"), from: day("2021-01-01"), until: day("2026-05-01"))),
                "Wolkenhuis B.V.", reviewed: "2026-01-01", events: [21]),
            partyLine(
                overseas,
                ProcessorContent(
                    role: .processor, country: country("IN"), storage: [country("IN")],
                    agreement: ProcessorAgreement(
                        signed: day("2022-01-01"), from: day("2022-01-01"), until: day("2025-12-31"),
                        clauses: [.instructions, .security]),
                    subProcessors: [
                        SubProcessor(id: element(40), country: nil, since: day("2023-01-01"), authorised: false)
                    ]), "@Ver Weg Ltd.", events: [22, 23]),
        ]
    }

    static var register: ProcessingRegister {
        var earlierTexts = completeTexts
        earlierTexts[element(18), .title] = "wachtwoorden"
        let earlier = [
            activity(
                assignments, complete(.years(10)), .value(earlierTexts), reviewed: "2024-12-01", events: [20]),
            activity(
                stream(13), ActivityContent(kind: .controller, since: day("2020-01-01")),
                .value(Details([.title: "Ooit gedacht"])), events: [26]),
            activities[2],
        ]
        return ProcessingRegister(
            masthead: masthead,
            organisation: OrganisationContent(practice: true, contacts: [.email], dataProtectionOfficer: .notStated),
            organisationTexts: .value(
                Details([.name: "Oefenkantoor B.V.", .kvk: "12345678", .email: "privacy@oefen.example"])),
            organisationEvents: [17], activities: activities, parties: parties,
            difference: RegisterDifference(
                from: day("2025-01-01"), to: day("2026-03-31"), earlier: (earlier, [parties[0]]),
                later: (activities, parties)))
    }
}
