import Facts
import Regulation
import Reports
import Views

extension Samples {
    static func requestLine(
        _ number: UInt64, _ right: RequestRight = .access, received: String, due: String?, answered: String? = nil,
        closed: String? = nil, outcome: RequestOutcome? = nil, ground: RefusalGround? = nil, extended: String? = nil,
        suspended: Bool = false, asked: Bool = false, untold: Int = 0, events: [Int64]
    ) -> RequestLine {
        RequestLine(
            stream: stream(number),
            values: RequestRegister.Values(
                receipt: RequestReceipt(right: right, channel: .mail), phase: answered == nil ? .open : .answered,
                received: day(received), due: due.map(day), isSuspended: suspended, isExtended: extended != nil,
                outcome: outcome, ground: ground, answered: answered.map(day), closed: closed.map(day),
                untold: untold),
            extended: extended.map(day), wasAsked: asked, events: events)
    }

    static func engagement(
        _ number: UInt64, of client: StreamID, since: String, until: String?, events: [Int64]
    ) -> EngagementLine {
        EngagementLine(
            stream: stream(number),
            values: EngagementRegister.Values(client: client, since: day(since), until: until.map(day)),
            events: events)
    }

    static func finding(_ finding: Finding, _ kind: StreamKind, _ day: String, _ event: Int64) -> FindingLine {
        FindingLine(code: finding.code, kind: kind, day: Samples.day(day), events: [event])
    }

    static func contact(_ number: UInt64, _ day: String, findings: [Finding] = [], event: Int64) -> ContactLine {
        ContactLine(
            stream: stream(number),
            details: ContactDetails(client: client, channel: .phone, direction: .outgoing, nature: .service),
            occurred: .day(Samples.day(day)), day: Samples.day(day), findings: findings.map(\.code), events: [event])
    }

    static let quarter = ReportPeriod(from: day("2026-01-01"), to: day("2026-03-31"))

    static func standing(_ on: String) -> ManagementStanding {
        var standing = ManagementStanding(day: day(on))
        standing.activities = activities
        standing.parties = parties
        standing.consents = [
            consent(50, newsletter, .purpose, .given, proof: true, events: [40]),
            consent(51, newsletter, .purpose, .given, proof: false, events: [41]),
            consent(52, newsletter, .purpose, .withdrawn, events: [42]),
        ]
        standing.clients = [
            ClientLine(
                stream: client, kind: .organisation(.soleTrader), name: .value("Bakkerij <De Oven> & Zn."),
                since: day("2023-02-01"), events: [1]),
            ClientLine(
                stream: stream(60), kind: .person, name: .value("Piet Verzonnen"), since: day("2023-02-01"),
                events: [2]),
        ]
        standing.engagements = [
            engagement(2, of: client, since: "2023-03-01", until: "2024-08-31", events: [2, 3]),
            engagement(61, of: stream(60), since: "2023-03-01", until: "2024-11-30", events: [4, 5]),
            engagement(62, of: stream(63), since: "2023-03-01", until: nil, events: [6]),
        ]
        standing.statements = [
            StatementLine(
                stream: stream(30),
                values: StatementRegister.Values(
                    content: StatementContent(language: .dutch, validFrom: day("2019-04-04")),
                    published: day("2019-04-04"), withdrawn: nil), title: .value("Verklaring 2019"), events: [18])
        ]
        return standing
    }

    static var managementInput: ManagementInput? {
        guard let quarter else { return nil }
        var input = ManagementInput(
            masthead: masthead, period: quarter, now: standing("2026-03-31"), before: standing("2025-12-31"))
        input.requests = [
            requestLine(
                70, received: "2026-01-05", due: "2026-02-05", answered: "2026-01-20", outcome: .granted,
                events: [43, 44]),
            requestLine(
                71, .erasure, received: "2026-01-10", due: "2026-02-10", answered: "2026-02-20", outcome: .refused,
                ground: .legalObligation, events: [45, 46]),
            requestLine(72, received: "2026-02-01", due: "2026-03-02", events: [47]),
            requestLine(
                73, .objection, received: "2026-03-10", due: "2026-06-10", extended: "2026-03-20", asked: true,
                untold: 2, events: [48, 49]),
            requestLine(74, received: "2026-03-15", due: "2026-04-03", suspended: false, events: [50]),
            requestLine(
                75, received: "2025-11-01", due: "2025-12-01", answered: "2025-11-11", outcome: .granted, events: [51]),
        ]
        input.contacts = [
            contact(80, "2026-01-02", event: 52),
            contact(81, "2026-02-02", findings: [.contactAfterObjection], event: 53),
            contact(82, "2025-12-02", event: 54),
        ]
        input.findings = [
            finding(.contactAfterObjection, .contact, "2026-02-02", 53),
            finding(.answeredLate, .request, "2026-02-20", 46),
            finding(.contactAfterFollowUpTerm, .contact, "2026-02-03", 55),
            finding(.possibleDuplicate, .client, "2026-02-04", 56),
            finding(.answeredLate, .request, "2025-12-20", 57),
        ]
        input.choices = [
            ManagementInput.ChoiceLine(name: .consentGiven, day: day("2026-01-03"), event: 40),
            ManagementInput.ChoiceLine(name: .consentWithdrawn, day: day("2026-01-04"), event: 42),
            ManagementInput.ChoiceLine(name: .objectionRecorded, day: day("2025-12-04"), event: 58),
        ]
        input.registerChanges = [ManagementInput.Happening(day: day("2026-01-05"), event: 24)]
        input.shares = [
            ShareLine(
                stream: stream(90), content: ShareContent(people: 3, ground: .nothing),
                occurred: .day(day("2026-02-05")), day: day("2026-02-05"), recipient: .value("=Onbekend"),
                destination: country("US"), findings: [Finding.undeclaredRecipient.code], events: [59])
        ]
        return input
    }
}
