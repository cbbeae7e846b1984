import Facts
import Regulation
import Testing

@Suite("An agreement covers the days of its period once it is signed")
struct ProcessorAgreementTests {
    @Test(
        "a day is covered from the later of signing and start to the end",
        arguments: [
            ("2024-01-31", false), ("2024-02-01", true), ("2024-12-31", true), ("2025-01-01", false),
        ]
    )
    func covers(date: String, expected: Bool) {
        let late = ProcessorAgreement(signed: day("2024-02-01"), from: day("2024-01-01"), until: day("2024-12-31"))
        let early = ProcessorAgreement(signed: day("2023-02-01"), from: day("2024-02-01"), until: day("2024-12-31"))
        #expect(late.covers(day(date)) == expected)
        #expect(early.covers(day(date)) == expected)
        #expect(ProcessorContent(role: .processor, agreement: late).agreementCovers(day(date)) == expected)
    }

    @Test("unsigned it covers nothing, without an end everything after")
    func ends() {
        #expect(!ProcessorAgreement(signed: nil, from: day("2020-01-01")).covers(day("2024-01-01")))
        let open = ProcessorAgreement(signed: day("2020-01-01"), from: day("2020-01-01"))
        #expect(open.covers(.distantFuture))
        #expect(!ProcessorContent(role: .processor).agreementCovers(day("2024-01-01")))
    }

    @Test("clauses stand once each in the order of the article, and what is missing is named")
    func clauses() {
        let agreement = ProcessorAgreement(
            signed: nil, from: day("2020-01-01"), clauses: [.audits, .security, .security])
        #expect(agreement.clauses == [.security, .audits])
        #expect(agreement.missingClauses.map(\.rawValue) == ["a", "b", "d", "e", "f", "g"])
        #expect(AgreementClause.deletion.rule == .gdpr("28(3)(g)"))
    }
}
