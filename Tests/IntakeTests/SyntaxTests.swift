import Testing

@testable import Intake

@Suite("What is no YAML, or more of YAML than is taken, is refused with its place")
struct SyntaxTests {
    @Test(
        "Each mistake is named",
        arguments: [
            ("", "1:1 - syntax.empty"),
            ("# nothing\n", "1:1 - syntax.empty"),
            ("format: 1\n---\nformat: 1\n", "2:1 - syntax.several-documents"),
            ("organisation:\n\tname: A\n", "2:1 - syntax.tab"),
            ("organisation: &a {name: A}\n", "1:15 organisation syntax.anchor"),
            ("organisation: {name: &a A, seat: *a}\n", "1:22 organisation.name syntax.anchor"),
            ("organisation: {name: *b}\n", "1:22 - syntax.anchor"),
            ("format: !!str 1\n", "1:9 format syntax.tag"),
            ("organisation: !person {name: A}\n", "1:15 organisation syntax.tag"),
            ("? [a]\n: b\n", "1:3 - syntax.key-is-no-text"),
            ("organisation: {name: \"A\n", "1:22 - syntax.unclosed-text"),
            ("activities: [\n", "2:1 - syntax.unclosed-bracket"),
            ("organisation:\n  name: a: b\n", "2:10 - syntax.unexpected-colon"),
            ("organisation:\n  name\n  seat: b\n", "3:7 - syntax.unexpected-colon"),
            ("format: 1\norganisation\n", "3:1 - syntax.missing-colon"),
            ("format: 1\n  restsOn: 2\n", "2:10 - syntax.unexpected-colon"),
            ("activities:\n  - slug: a\n name: b\n", "3:2 - syntax.indentation"),
            ("organisation: @me\n", "1:15 - syntax.reserved-character"),
            ("- a\n", "1:1 - shape.wrong-kind"),
            ("activities: 7\n", "1:13 activities shape.wrong-kind"),
            ("activities: [7]\n", "1:14 activities[1] shape.wrong-kind"),
        ])
    func mistakes(yaml: String, problem: String) {
        #expect(problems(yaml) == [problem])
    }

    @Test("A page of aliases to aliases is refused before it is followed")
    func bomb() {
        var yaml = "a0: &a0 [x, x]\n"
        for level in 1...60 { yaml += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
        yaml += "? *a60\n: b\n"
        let found = problems(yaml)
        #expect(found.first == "1:5 ? syntax.anchor")
        #expect(found.count == 61)
        #expect(found.allSatisfy { $0.hasSuffix(" syntax.anchor") })
    }

    @Test("Brackets in brackets in brackets end somewhere")
    func depth() {
        let found = problems("activities: " + String(repeating: "[", count: 100_000))
        #expect(found.count == 1)
        #expect(found.first?.contains("syntax.") == true)
    }

    @Test("No more than a thousand failures are listed, and the rest is counted")
    func limit() throws {
        let slugs = (0..<1_500).map { "  - {slug: s\($0), name: N, role: boss}\n" }.joined()
        let error = try #require(throws: IntakeFailures.self) { try declaration("processors:\n" + slugs) }
        #expect(error.failures.count == 1_000)
        #expect(error.omitted == 500)
        #expect(error.failures.last?.line == 1_001)
    }

    @Test("Words that older readers take for flags and nothings are texts where texts stand")
    func words() throws {
        let yaml = "organisation: {name: no, legalName: \"null\", seat: ~, kvk: 01234567}\n"
        let organisation = try #require(try declaration(yaml).organisation)
        #expect(organisation.name == "no")
        #expect(organisation.legalName == "null")
        #expect(organisation.seat == nil)
        #expect(organisation.kvk == "01234567")
    }
}
