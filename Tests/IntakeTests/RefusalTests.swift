import Regulation
import Testing

@testable import Intake

@Suite("What is wrong in a declaration is refused with its place")
struct RefusalTests {
    /// An activity that is right, to which a test adds what is not.
    static let activity = """
        activities:
          - slug: website
            name: Website
            kind: controller
            since: 2019-04-04

        """

    @Test("An unknown field is told with the one that was meant")
    func unknownField() throws {
        let yaml = Self.activity + "    purpose: []\n    review_months: 6\n    colour: red\n"
        #expect(
            problems(yaml) == [
                "6:5 activities[1].? shape.unknown-field",
                "7:5 activities[1].? shape.unknown-field",
                "8:5 activities[1].? shape.unknown-field",
            ])
        let failures = failures(yaml)
        #expect(
            failures.map(\.problem) == [
                .shape(.unknownField(meant: "purposes")),
                .shape(.unknownField(meant: "reviewMonths")),
                .shape(.unknownField(meant: nil)),
            ])
    }

    @Test("Everything that is wrong is told at once, in the order of the file")
    func everything() {
        let yaml = """
            format: 2
            organisation:
              officers: 0
              kvk: 123
              vat: NL1
              timeZone: Mars/Olympus
              financialYearEnd: 13-01
              contact: {email: nobody, phone: call me}
            activities:
              - slug: Web Site
                kind: kontroller
                since: 2019-02-30
                until: soon
                profiling: yes
                reviewMonths: 121
                owner: [a]
            """
        #expect(
            problems(yaml) == [
                "1:9 format shape.unsupported-format",
                "3:3 organisation.name shape.missing",
                "3:13 organisation.officers value.out-of-range",
                "4:8 organisation.kvk value.not-a-kvk-number",
                "5:8 organisation.vat value.not-a-vat-number",
                "6:13 organisation.timeZone value.unknown-time-zone",
                "7:21 organisation.financialYearEnd value.not-a-year-end",
                "8:20 organisation.contact.email value.not-an-email-address",
                "8:35 organisation.contact.phone value.not-a-phone-number",
                "10:5 activities[1].name shape.missing",
                "10:11 activities[1].slug value.not-a-slug",
                "11:11 activities[1].kind value.unknown-code",
                "12:12 activities[1].since value.impossible-day",
                "13:12 activities[1].until value.not-a-day",
                "14:16 activities[1].profiling shape.wrong-kind",
                "15:19 activities[1].reviewMonths value.out-of-range",
                "16:12 activities[1].owner shape.wrong-kind",
            ])
    }

    @Test("A code that is none is told with those that are")
    func unknownCode() {
        let found = failures(Self.activity + "    purposes: [{slug: a, title: A, basis: contact}]\n")
        let codes = LawfulBasis.allCases.map(\.rawValue)
        #expect(found.map(\.problem) == [.value(.unknownCode(allowed: codes, meant: "contract"))])
        #expect(found.map(\.line) == [6])
        #expect(found.map(\.rule) == [.gdpr("6(1)")])
        #expect(found.first?.message(in: .english).contains("legitimate-interests") == true)
    }

    @Test(
        "A retention rule is a time from an event, or a criterion",
        arguments: [
            (
                "category: all, duration: P7D, ground: law",
                "6:43 activities[1].retention[1].duration value.retention-without-trigger"
            ),
            (
                "category: all, duration: 7D, trigger: closing, ground: law",
                "6:43 activities[1].retention[1].duration value.not-a-duration"
            ),
            ("category: all, ground: law", "6:17 activities[1].retention[1] shape.one-of"),
            (
                "category: all, criterion: c, trigger: closing, ground: law",
                "6:56 activities[1].retention[1].trigger value.trigger-without-duration"
            ),
            (
                "category: log, criterion: c, ground: law",
                "6:28 activities[1].retention[1].category value.unknown-reference"
            ),
            ("category: all, criterion: c", "6:17 activities[1].retention[1].ground shape.missing"),
        ])
    func retention(rule: String, problem: String) {
        #expect(problems(Self.activity + "    retention: [{\(rule)}]\n") == [problem])
    }

    @Test("A retention without a trigger names Article 30(1)(f)")
    func retentionRule() {
        let found = failures(Self.activity + "    retention: [{category: all, duration: P7D, ground: law}]\n")
        #expect(found.map(\.rule) == [.gdpr("30(1)(f)")])
        #expect(found.first?.message(in: .dutch).hasPrefix("register.yaml:6:43: ") == true)
        #expect(found.first?.message(in: .dutch).hasSuffix("[art. 30 lid 1 onder f AVG]") == true)
    }

    @Test("No two things have one name, and the first is pointed at")
    func duplicates() {
        let yaml = """
            statements:
              - {slug: s, validFrom: 2019-04-04, text: t, promises: [{id: P1, text: a}, {id: P1, text: b}]}
              - {slug: s, validFrom: 2019-04-04, text: t}
            processors:
              - {slug: p, name: P, role: processor}
              - {slug: p, name: Q, role: processor}
            activities:
              - {slug: a, name: A, kind: controller, since: 2019-04-04}
              - slug: a
                name: A
                kind: controller
                since: 2019-04-04
                data: [{slug: d, title: D}, {slug: d, title: D}, {slug: all, title: E}]

            """
        #expect(
            problems(yaml) == [
                "2:82 statements[1].promises[2].id value.duplicate-slug",
                "3:12 statements[2].slug value.duplicate-slug",
                "6:12 processors[2].slug value.duplicate-slug",
                "9:11 activities[2].slug value.duplicate-slug",
                "13:40 activities[2].data[2].slug value.duplicate-slug",
                "13:61 activities[2].data[3].slug value.reserved-slug",
            ])
        #expect(failures(yaml).first?.problem == .value(.duplicateSlug(firstLine: 2)))
    }

    @Test("Fields that stand twice are all told, and what else is wrong with them")
    func duplicateFields() {
        let yaml = """
            activities:
              - slug: a
                name: A
                kind: controller
                since: 2019-04-04
                "name": B
                description: |
                  name: not a field
                since: 2019-04-05
                until: 2019-04-03
            activities: []
            """
        #expect(
            problems(yaml) == [
                "6:5 - syntax.duplicate-key",
                "9:5 - syntax.duplicate-key",
                "10:12 activities[1].until value.ends-before-start",
                "11:1 - syntax.duplicate-key",
            ])
    }

    @Test("What stands twice in braces is told where it stands first")
    func duplicateInBraces() {
        #expect(problems("organisation: {name: A, name: B}\n") == ["1:16 - syntax.duplicate-key"])
    }

    @Test("References must lead somewhere")
    func references() {
        let recipient = "    recipients: [{slug: r, title: R, role: processor, processor: nobody}]\n"
        #expect(
            problems(Self.activity + recipient) == [
                "6:66 activities[1].recipients[1].processor value.unknown-reference"
            ])
    }

    @Test("Nothing ends before it starts")
    func order() {
        let yaml = """
            processors:
              - slug: p
                name: P
                role: processor
                since: 2020-01-01
                until: 2019-12-31
                agreement:
                  from: 2020-01-01
                  until: 2019-12-31
                  clauses: [a, z]
                storage: [NL, XX]
                country: nl
                subProcessors:
                  - slug: q
            """
        #expect(
            problems(yaml) == [
                "6:12 processors[1].until value.ends-before-start",
                "9:14 processors[1].agreement.until value.ends-before-start",
                "10:20 processors[1].agreement.clauses value.unknown-code",
                "11:19 processors[1].storage value.unknown-country",
                "12:14 processors[1].country value.unknown-country",
                "14:9 processors[1].subProcessors[1].title shape.missing",
                "14:9 processors[1].subProcessors[1].since shape.missing",
            ])
    }

    @Test("What a controller declares is not what a processor declares")
    func kinds() {
        let controller =
            Self.activity + "    processing: [{slug: a, title: A}]\n    controllers: [{slug: b, title: B}]\n"
        #expect(
            problems(controller) == [
                "6:17 activities[1].processing value.only-for-kind",
                "7:18 activities[1].controllers value.only-for-kind",
            ])
        let processor = """
            activities:
              - {slug: a, name: A, kind: processor, since: 2019-04-04, purposes: [{slug: b, title: B}]}
            """
        #expect(problems(processor) == ["2:70 activities[1].purposes value.only-for-kind"])
        #expect(failures(processor).map(\.rule) == [.gdpr("30(1)")])
    }

    @Test("Transfers are a list or the word none")
    func transfers() throws {
        #expect(
            problems(Self.activity + "    transfers: nope\n") == ["6:16 activities[1].transfers value.unknown-code"])
        #expect(
            problems(Self.activity + "    transfers: [{mechanism: scc}, {country: US, organisation: EPO}]\n") == [
                "6:17 activities[1].transfers[1] shape.one-of",
                "6:35 activities[1].transfers[2] shape.one-of",
                "6:35 activities[1].transfers[2].mechanism shape.missing",
            ])
        let none = try declaration(Self.activity + "    transfers: none\n")
        #expect(none.activities.map(\.transfers) == [DeclaredTransfers.none])
        let silent = try declaration(Self.activity)
        #expect(silent.activities.map(\.transfers) == [.notStated])
        let listed = try declaration(Self.activity + "    transfers: [{country: US, mechanism: scc}]\n")
        #expect(listed.activities.first?.transfers.all.map(\.slug) == ["us"])
    }

    @Test("A text is a text, of bounded length and without control characters")
    func texts() {
        let long = String(repeating: "x", count: 40_000)
        let yaml = """
            organisation: {name: " ", legalName: \(long), seat: "a\\0b", representative: {a: b}}
            """
        #expect(
            problems(yaml) == [
                "1:22 organisation.name shape.empty",
                "1:38 organisation.legalName shape.text-too-long",
                "1:40046 organisation.seat source.control-character",
                "1:40070 organisation.representative shape.wrong-kind",
            ])
    }

    @Test("An activity has no more parts than an entry of the ledger holds")
    func parts() {
        let measures = (0...300).map { "{slug: m\($0), title: M}" }.joined(separator: ", ")
        #expect(problems(Self.activity + "    measures: [\(measures)]\n") == ["2:5 activities[1] shape.too-many"])
    }

    @Test("Promises have ids, and checks that exist")
    func promises() {
        let yaml = """
            statements:
              - slug: s
                validFrom: 2019-04-04
                text: Words
                promises: [{id: P 1, text: a}, {text: b}, {id: P3, text: c, check: no-profilng}]
            """
        #expect(
            problems(yaml) == [
                "5:21 statements[1].promises[1].id value.not-a-promise-id",
                "5:36 statements[1].promises[2].id shape.missing",
                "5:72 statements[1].promises[3].check value.unknown-code",
            ])
    }

    func failures(_ yaml: String) -> [IntakeFailure] {
        do {
            _ = try declaration(yaml)
            return []
        } catch {
            return (error as? IntakeFailures)?.failures ?? []
        }
    }
}
