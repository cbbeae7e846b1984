import Regulation
import Testing

@Suite("A rule is cited the way lawyers cite it")
struct RuleTests {
    @Test(
        "an article is cited in both languages",
        arguments: [
            (Rule.gdpr("12(3)"), "art. 12 lid 3 AVG", "Art. 12(3) GDPR"),
            (Rule.gdpr("6(1)(c)"), "art. 6 lid 1 onder c AVG", "Art. 6(1)(c) GDPR"),
            (Rule.gdpr("44"), "art. 44 AVG", "Art. 44 GDPR"),
            (Rule.uavg("46(1)"), "art. 46 lid 1 UAVG", "Art. 46(1) UAVG"),
            (Rule.tw("11.7(1)"), "art. 11.7 lid 1 Tw", "Art. 11.7(1) Tw"),
            (Rule.awr("52(4)"), "art. 52 lid 4 AWR", "Art. 52(4) AWR"),
            (Rule(.bw, "2:10(3)"), "art. 2:10 lid 3 BW", "Art. 2:10(3) BW"),
            (Rule(.terms, "3(4)"), "art. 3 lid 4 Verordening 1182/71", "Art. 3(4) Regulation 1182/71"),
        ]
    )
    func citation(rule: Rule, dutch: String, english: String) {
        #expect(rule.citation(in: .dutch) == dutch)
        #expect(rule.citation(in: .english) == english)
    }

    @Test("a promise and a rule of the record have no article")
    func withoutArticle() {
        #expect(Promise.noProfiling.rule.citation(in: .dutch) == "eigen privacyverklaring")
        #expect(Promise.noProfiling.rule.citation(in: .english) == "own privacy statement")
        #expect(Rule.product("times").citation(in: .dutch) == "regel van het dossier")
        #expect(Rule.product("times").citation(in: .english) == "rule of the record")
    }

    @Test("an odd article does not trap")
    func oddArticle() {
        #expect(Rule.gdpr("").citation(in: .dutch) == "art.  AVG")
        #expect(Rule.gdpr("()").citation(in: .english) == "Art. () GDPR")
    }

    @Test("every finding has an article, and only broken promises are the statement's")
    func everyFinding() {
        for finding in Finding.allCases {
            #expect(!finding.rule.article.isEmpty)
            #expect((finding.rule.source == .statement) == (finding.severity == .statement), "\(finding.code)")
            #expect(finding.code.contains("."), "\(finding.code) says what it is about")
        }
    }

    @Test("the worst severity is the greatest")
    func severities() {
        #expect(Severity.gap < .statement)
        #expect(Severity.statement < .law)
    }
}
