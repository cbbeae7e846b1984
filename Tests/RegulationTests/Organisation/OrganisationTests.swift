import Facts
import Regulation
import Testing

@Suite("An organisation is created once and changes as a whole")
struct OrganisationTests {
    private let start = day("2019-01-01")
    private let later = day("2024-03-01")
    private let content = OrganisationContent(contacts: [.email], dataProtectionOfficer: .notRequired)

    private var given: Specification<Organisation> {
        Specification<Organisation>().given(.created(content), on: start)
    }

    private func changed(_ change: (inout OrganisationContent) -> Void) -> OrganisationContent {
        var content = content
        change(&content)
        return content
    }

    @Test("it is created")
    func created() {
        Specification<Organisation>().when(.create(content), .happened(on: start)).then(.created(content))
    }

    @Test("it is not created twice")
    func twice() {
        given.when(.create(content), .happened(on: later)).refused(.organisationAlreadyCreated)
    }

    @Test("it changes as a whole")
    func change() {
        let content = changed { $0.language = .english }
        given.when(.change(content, rewritten: false), .happened(on: later)).then(.changed(content))
    }

    @Test("saying the same again records nothing")
    func same() {
        given.when(.change(content, rewritten: false), .happened(on: later)).then()
    }

    @Test("a change of its sealed words alone is recorded")
    func rewritten() {
        given.when(.change(content, rewritten: true), .happened(on: later)).then(.changed(content))
    }

    @Test("a change told late is compared with what held then")
    func late() {
        let english = changed { $0.language = .english }
        given.given(.changed(english), on: later)
            .when(.change(english, rewritten: false), .happened(on: day("2021-01-01"), recorded: later))
            .then(.changed(english))
    }

    @Test("what was never created does not change")
    func notCreated() {
        Specification<Organisation>().when(.change(content, rewritten: true), .happened(on: later))
            .refused(.organisationNotCreated)
    }

    @Test("practice never becomes real")
    func practice() {
        let content = changed { $0.practice = true }
        given.when(.change(content, rewritten: false), .happened(on: later)).refused(.practiceIsFixed)
    }

    @Test("an unknown time zone is refused", arguments: ["Europe/Nowhere", "CET", ""])
    func timeZone(name: String) {
        let content = changed { $0.timeZone = name }
        Specification<Organisation>().when(.create(content), .happened(on: start)).refused(.unknownTimeZone)
        given.when(.change(content, rewritten: false), .happened(on: later)).refused(.unknownTimeZone)
    }

    @Test("somebody must decide on privacy", arguments: [0, -1, 1_001])
    func officers(count: Int) {
        let content = changed { $0.officers = count }
        Specification<Organisation>().when(.create(content), .happened(on: start)).refused(.officersOutOfRange(count))
    }

    @Test("it can't have been created tomorrow")
    func future() {
        Specification<Organisation>().when(.create(content), .happened(on: later, recorded: start))
            .refused(.happenedInFuture(later, today: start))
    }

    @Test("what held on a day is known")
    func onDay() {
        let english = changed { $0.language = .english }
        let state = given.given(.changed(english), on: later).state
        #expect(state.content(on: day("2018-12-31")) == nil)
        #expect(state.content(on: day("2024-02-29"))?.language == .dutch)
        #expect(state.content(on: later)?.language == .english)
        #expect(state.content == english)
    }

    @Test("the register says how to reach the controller and whether there is an officer")
    func gaps() {
        #expect(content.gaps.isEmpty)
        let silent = OrganisationContent()
        #expect(silent.gaps.map(\.gap) == [.contactMissing, .dataProtectionOfficerNotStated])
        #expect(silent.gaps.map(\.gap.rule) == [.gdpr("30(1)(a)"), .gdpr("37(1)")])
    }

    @Test("its bytes are as published")
    func bytes() {
        let content = changed { $0.contacts = [.email, .phone] }
        #expect(
            String(decoding: OrganisationEvent.created(content).canonicalFacts, as: UTF8.self) == """
                {"contacts":["email","phone"],"dataProtectionOfficer":"not-required",\
                "financialYearEnd":{"day":31,"month":12},"language":"nl","officers":1,"practice":false,\
                "timeZone":"Europe/Amsterdam"}
                """)
    }

    @Test("a date that no year has is no end of a financial year")
    func malformed() {
        let bytes = Array(
            #"{"dataProtectionOfficer":"not-stated","financialYearEnd":{"day":31,"month":4},"language":"nl"}"#.utf8)
        #expect(throws: MalformedFacts.self) {
            try OrganisationEvent(name: .organisationCreated, schema: 1, bytes: bytes)
        }
    }

    @Test("random commands never lead to a contradiction")
    func sequences() throws {
        try CommandSequences<Organisation>(
            command: { generator in
                let content = OrganisationContent(
                    language: Language.allCases.randomElement(using: &generator) ?? .dutch,
                    officers: Int.random(in: 0...3, using: &generator), practice: generator.chance(oneIn: 4))
                return generator.chance(oneIn: 3)
                    ? .create(content) : .change(content, rewritten: generator.chance(oneIn: 2))
            },
            holds: { state in
                switch state {
                case .notCreated: true
                case .created(let versions): Set(versions.all.map(\.content.practice)).count == 1
                }
            }
        ).check(seeds: 0..<20)
    }
}
