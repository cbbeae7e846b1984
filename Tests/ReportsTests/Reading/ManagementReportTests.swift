import Facts
import Regulation
import Reports
import Testing

@Suite("Page one of the management report")
struct ManagementReportTests {
    private static func report() throws -> ManagementReport {
        ManagementReport(try #require(Samples.managementInput))
    }

    @Test("is six sentences with the previous period and the target", arguments: Language.allCases)
    func sentences(language: Language) throws {
        let summary = try Self.report().summary
        #expect(summary.count == 6)
        for item in summary {
            let text = item.phrase.text(in: Notation(language))
            #expect(text.contains(language == .dutch ? "(vorige periode: " : "(previous period: "))
            #expect(text.contains(language == .dutch ? "doel: " : "target: "))
            #expect(text.hasSuffix(").") && !text.contains("{"))
            #expect(text.split(separator: " ").count <= 20, "\(text)")
        }
        let first = summary[0].phrase.text(in: Notation(.dutch))
        #expect(first == "Van de verwerkingsactiviteiten is 33,3% volledig (vorige periode: 33,3%, doel: 100%).")
        let retention = summary[3].phrase.text(in: Notation(.english))
        #expect(retention == "Details of 1 former client are kept too long (previous period: 0, target: 0).")
    }

    @Test("lists what is overdue, the longest first")
    func overdue() throws {
        let overdue = try Self.report().overdue
        #expect(overdue.map(\.what) == [.partyReview, .activityReview, .agreement, .formerClient, .request])
        #expect(overdue.last?.days == 29)
        #expect(overdue.allSatisfy { !$0.events.isEmpty && $0.days > 0 })
    }

    @Test("asks for the decisions that the figures call for, and for none where they don't")
    func decisions() throws {
        let asked = try Self.report().decisions.map { $0.phrase.text(in: Notation(.english)) }
        #expect(asked.contains("Decide who answers 1 overdue request now."))
        #expect(asked.contains("Decide how to mend and prevent 2 likely breaches of law."))
        #expect(asked.contains("Decide who completes 2 activities in the register."))
        let day = Samples.day("2026-03-31")
        let quiet = ManagementInput(
            masthead: Samples.masthead, period: try #require(Samples.quarter), now: ManagementStanding(day: day),
            before: nil)
        let none = ManagementReport(quiet).decisions.map { $0.phrase.text(in: Notation(.english)) }
        #expect(none == ["No decision is asked now."])
    }

    @Test("takes findings together, the worst first, with those of the period before")
    func found() throws {
        let found = try Self.report().found
        #expect(found.map { Finding(rawValue: $0.code)?.severity } == [.law, .law, .statement, .gap])
        let late = try #require(found.first { $0.code == Finding.answeredLate.code })
        #expect(late.lines.count == 1 && late.previous == 1 && late.events == [46])
    }

    @Test("never shows a 0 for what was not recorded", arguments: Language.allCases)
    func page(language: Language) throws {
        let page = try Self.report().written(as: .text, in: language)
        let name = FigureName.breaches.text(in: language)
        let line = try #require(page.split(separator: "\n").first { $0.hasPrefix(name + " ") })
        #expect(line.contains(HeadingText.notRecorded.text(in: language)))
    }
}
