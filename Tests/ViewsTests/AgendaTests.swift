import Facts
import Regulation
import Testing
import Views

@Suite("What is due")
struct AgendaTests {
    private static func day(_ text: String) -> Day { Day(text) ?? .distantPast }

    private static let stream = StreamID(high: 1, low: 1)
    private static let other = StreamID(high: 1, low: 2)

    /// The kinds and days, as `request 2026-04-02`.
    private static func told(_ due: [DueThing]) -> [String] {
        due.sorted(by: DueThing.precedes).map { "\($0.kind.rawValue) \($0.day)" }
    }

    // MARK: Requests

    private static func request(_ events: (RequestEvent, String)...) -> Request {
        var request = Request()
        let receipt = RequestReceipt(right: .erasure, channel: .letter, client: other)
        request.apply(.received(receipt, nominal: day("2026-04-02"), due: day("2026-04-02")), on: day("2026-03-02"))
        for (event, on) in events { request.apply(event, on: day(on)) }
        return request
    }

    private static func due(_ request: Request, on text: String) -> [String] {
        told(request.due(stream, on: day(text), events: [7]))
    }

    @Test("of a request is its answer, and first the question that still stops the clock")
    func newRequest() {
        let request = Self.request()
        // Received on a Monday: the third working day after it is Thursday.
        #expect(Self.due(request, on: "2026-03-05") == ["request-question 2026-03-05", "request 2026-04-02"])
        #expect(Self.due(request, on: "2026-03-06") == ["request 2026-04-02"])
        let thing = request.due(Self.stream, on: Self.day("2026-04-03"), events: [7]).first
        #expect(thing?.client == Self.other && thing?.about == Self.stream && thing?.events == [7])
        #expect(thing?.isOverdue(on: Self.day("2026-04-02")) == false)
        #expect(thing?.isOverdue(on: Self.day("2026-04-03")) == true)
        #expect(Self.due(Request(), on: "2026-03-05").isEmpty)
    }

    @Test("of a request that waits for its requester is no answer, and nothing that gets late")
    func waiting() throws {
        let asked = Self.request((.identityAsked(.knownChannel), "2026-03-04"))
        #expect(Self.due(asked, on: "2026-06-01") == ["request-waiting 2026-04-02"])
        let thing = try #require(asked.due(Self.stream, on: Self.day("2026-06-01"), events: []).first)
        #expect(!thing.isOverdue(on: Self.day("2026-06-01")))
        // Asked too late, it stops nothing.
        let late = Self.request((.clarificationAsked, "2026-03-20"))
        #expect(Self.due(late, on: "2026-03-21") == ["request 2026-04-02"])
        let answered = Self.request(
            (.identityAsked(.knownChannel), "2026-03-04"),
            (.identityVerified(.knownChannel, due: Self.day("2026-04-06")), "2026-03-08"))
        // Four days more end on Easter Monday, so the day after.
        #expect(Self.due(answered, on: "2026-03-09") == ["request 2026-04-07"])
    }

    @Test("of a request goes on after its decision, and for recipients after its answer")
    func decided() {
        let recipient = ElementID(high: 9, low: 9)
        let decision = RequestDecision(outcome: .granted, recipients: [recipient])
        let decided = Self.request((.decided(decision), "2026-03-10"))
        #expect(Self.due(decided, on: "2026-03-11") == ["request 2026-04-02", "request-recipients 2026-04-02"])
        let answered = Self.request(
            (.decided(decision), "2026-03-10"), (.answered(isLate: false, remedies: true), "2026-03-11"))
        #expect(Self.due(answered, on: "2026-03-11") == ["request-recipients 2026-04-02"])
        let told = Self.request(
            (.decided(decision), "2026-03-10"), (.answered(isLate: false, remedies: true), "2026-03-11"),
            (.recipientNotified(recipient, .sent), "2026-03-12"), (.closed, "2026-03-13"))
        #expect(Self.due(told, on: "2026-03-13").isEmpty)
    }

    @Test("of a request moves with an extension that was notified in time")
    func extended() {
        let extended = Self.request((.extended(.complexity, due: Self.day("2026-06-02")), "2026-03-30"))
        #expect(Self.due(extended, on: "2026-04-10") == ["request 2026-06-02"])
    }

    // MARK: The register

    private static func activity(
        _ content: ActivityContent, _ phase: ActivityRegister.Phase = .running, reviewed: String? = nil,
        on text: String = "2026-06-01"
    ) -> [String] {
        let values = ActivityRegister.Values(
            content: content, phase: phase, reviewed: reviewed.map(day), until: content.until)
        return told(values.due(stream, on: day(text), events: [1]))
    }

    @Test("of an activity is its review, its end, and an assessment before it begins")
    func activities() {
        let plain = ActivityContent(kind: .controller, since: Self.day("2025-02-28"))
        #expect(Self.activity(plain) == ["activity-review 2026-02-28"])
        #expect(Self.activity(plain, reviewed: "2026-05-31") == ["activity-review 2027-05-31"])
        #expect(Self.activity(plain, .ended).isEmpty)
        var planned = ActivityContent(
            kind: .controller, since: Self.day("2026-09-01"), until: Self.day("2027-01-31"),
            impactAssessment: .required, reviewMonths: 6)
        #expect(
            Self.activity(planned, .planned)
                == ["impact-assessment 2026-08-31", "activity-end 2027-01-31", "activity-review 2027-03-01"])
        planned.impactAssessment = .done
        #expect(Self.activity(planned, .planned) == ["activity-end 2027-01-31", "activity-review 2027-03-01"])
    }

    @Test("of a transfer is the day on which its decision lapses")
    func transfers() {
        let transfer = Transfer(
            id: ElementID(high: 1, low: 1), destination: .country(.unitedKingdom),
            safeguard: TransferSafeguard(.adequacy, documented: true))
        let content = ActivityContent(
            kind: .controller, since: Self.day("2026-06-01"), transfers: .to([transfer]))
        #expect(Self.activity(content) == ["activity-review 2027-06-01", "transfer 2031-12-27"])
    }

    private static func party(
        _ role: PartyRole, _ agreement: ProcessorAgreement?, _ phase: ProcessorRegister.Phase = .engaged
    ) -> [String] {
        let values = ProcessorRegister.Values(
            content: ProcessorContent(role: role, country: Country("NL"), agreement: agreement), phase: phase,
            since: day("2026-01-15"), reviewed: nil, until: nil)
        return told(values.due(stream, on: day("2026-06-01"), events: [1]))
    }

    @Test("of a party is its review, and an agreement that ends, ended or never covered the day")
    func parties() {
        func agreement(_ signed: String?, _ from: String, _ until: String? = nil) -> ProcessorAgreement {
            ProcessorAgreement(signed: signed.map(Self.day), from: Self.day(from), until: until.map(Self.day))
        }
        let review = "party-review 2027-01-15"
        let missing = "agreement-missing 2026-01-15"
        #expect(Self.party(.processor, agreement("2026-01-01", "2026-01-15")) == [review])
        #expect(
            Self.party(.processor, agreement("2026-01-01", "2026-01-15", "2026-07-31"))
                == ["agreement 2026-07-31", review])
        #expect(
            Self.party(.processor, agreement("2026-01-01", "2026-01-15", "2026-05-31"))
                == ["agreement 2026-05-31", review])
        #expect(Self.party(.processor, nil) == [missing, review])
        #expect(Self.party(.jointController, nil) == [missing, review])
        #expect(Self.party(.processor, agreement(nil, "2026-01-15", "2026-12-31")) == [missing, review])
        #expect(Self.party(.processor, agreement("2026-01-01", "2026-06-02")) == [missing, review])
        #expect(Self.party(.authority, nil) == [review])
        #expect(Self.party(.processor, nil, .ended).isEmpty)
    }

    @Test("of a statement is when it takes effect, and a look at the one in force after a year")
    func statements() {
        func version(_ from: String, _ language: Language, withdrawn: String? = nil) -> StatementRegister.Values {
            StatementRegister.Values(
                content: StatementContent(language: language, validFrom: Self.day(from)),
                published: Self.day("2020-01-01"), withdrawn: withdrawn.map(Self.day))
        }
        let versions = [
            Self.stream: version("2025-07-01", .dutch), Self.other: version("2026-08-01", .dutch),
            StreamID(high: 1, low: 3): version("2024-01-01", .dutch),
            StreamID(high: 1, low: 4): version("2026-09-01", .english, withdrawn: "2026-05-01"),
        ]
        let due = StatementRegister.due(versions, on: Self.day("2026-06-01")) { Int64($0.low) }
        #expect(Self.told(due) == ["statement-review 2026-07-01", "statement-start 2026-08-01"])
        #expect(Set(due.map(\.events)) == [[1], [2]])
    }

    // MARK: Retention

    @Test("of invoices is one day for each financial year")
    func invoices() throws {
        let counts = [("2018-01-05", 2), ("2018-12-31", 1), ("2019-01-01", 4)].map {
            (lastUse: Self.day($0.0), count: $0.1)
        }
        let due = InvoiceRecord.due(counts, in: .calendarYear)
        #expect(Set(due.map { "\($0.day) \($0.count)" }) == ["2026-01-01 3", "2027-01-01 4"])
        let year = try #require(FinancialYear(endMonth: 6, endDay: 30))
        let broken = InvoiceRecord.due(counts, in: year)
        #expect(Set(broken.map { "\($0.day) \($0.count)" }) == ["2025-07-01 2", "2026-07-01 5"])
    }

    @Test("has no kind that is both a reminder and late")
    func reminders() {
        for kind in DueKind.allCases {
            let thing = DueThing(kind, on: Self.day("2026-01-01"), count: 3)
            #expect(thing.isOverdue(on: Self.day("2026-01-02")) == !kind.isReminder)
            #expect(!thing.isOverdue(on: Self.day("2026-01-01")))
        }
    }
}
