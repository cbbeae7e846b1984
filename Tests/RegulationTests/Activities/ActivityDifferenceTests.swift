import Facts
import Regulation
import Testing

@Suite("The difference of two contents names the fields")
struct ActivityDifferenceTests {
    static let examples: [(ActivityField, ActivityContent)] = [
        (.kind, .followUp.with { $0.kind = .processor }),
        (.since, .followUp.with { $0.since = day("2020-01-01") }),
        (.until, .followUp.with { $0.until = day("2030-01-01") }),
        (.purposes, .followUp.withPurpose { $0.statute = true }),
        (.subjectCategories, .followUp.with { $0.subjectCategories[0].vulnerable = true }),
        (.dataCategories, .followUp.withData(.special)),
        (.recipients, .followUp.with { $0.recipients[0].role = .category }),
        (.transfers, .followUp.with { $0.transfers = .notStated }),
        (.retention, .followUp.with { $0.retention[0].ground = .law }),
        (.measures, .followUp.with { $0.measures.removeLast() }),
        (.automatedDecision, .followUp.with { $0.automatedDecision = true }),
        (.profiling, .followUp.with { $0.profiling = true }),
        (.impactAssessment, .followUp.with { $0.impactAssessment = .done }),
        (.reviewMonths, .followUp.with { $0.reviewMonths = 6 }),
        (.controllers, .followUp.with { $0.controllers = ActivityContent.payroll.controllers }),
        (.processing, .followUp.with { $0.processing = [.numbered(11)] }),
    ]

    @Test("one changed field is named, both ways", arguments: examples)
    func one(field: ActivityField, content: ActivityContent) {
        #expect(content.difference(from: .followUp) == [field])
        #expect(ActivityContent.followUp.difference(from: content) == [field])
        #expect(!field.rule.article.isEmpty)
    }

    @Test("every field but the sealed words can differ")
    func complete() {
        #expect(Set(Self.examples.map(\.0)) == Set(ActivityField.allCases).subtracting([.wording]))
    }

    @Test("the order of transfers is no difference")
    func order() {
        let safeguard = TransferSafeguard(.standardClauses, documented: true)
        let transfers = [1, 2].map {
            Transfer(id: .numbered($0), destination: .country(.unitedStates), safeguard: safeguard)
        }
        let one = ActivityContent.followUp.with { $0.transfers = .to(transfers) }
        let other = ActivityContent.followUp.with { $0.transfers = .to(transfers.reversed()) }
        #expect(one.difference(from: other).isEmpty)
    }
}
