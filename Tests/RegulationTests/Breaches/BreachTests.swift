import Facts
import Regulation
import Testing

@Suite("A breach of before")
struct BreachTests {
    private let aware = day("2021-03-01")
    private let complete = BreachContent(natures: [.confidentiality], risk: .unlikely, documented: true)

    private func told(_ change: (inout BreachContent) -> Void) -> Breach.Command {
        var content = complete
        change(&content)
        return .record(content)
    }

    private func raises(_ findings: Set<Finding>, _ change: @escaping (inout BreachContent) -> Void) {
        Specification<Breach>().when(told(change), .happened(on: aware)).raises(findings)
    }

    @Test("is recorded once, whatever was done about it")
    func once() {
        Specification<Breach>().when(.record(complete), .happened(on: aware)).then(.recorded(complete))
        let known = Specification<Breach>().given(.recorded(complete), on: aware)
        known.when(.record(complete), .happened(on: aware)).then()
        known.when(.record(complete), .happened(on: day("2021-03-02"))).refused(.breachAlreadyRecorded)
        Specification<Breach>().when(.record(complete), .happened(on: day("2021-03-02"), recorded: aware))
            .refused(.happenedInFuture(day("2021-03-02"), today: aware))
        Specification<Breach>().when(told { $0.people = -1 }, .happened(on: aware)).refused(.peopleCountOutOfRange(-1))
    }

    @Test("that was a risk is notified to the authority within seventy-two hours (Article 33(1))")
    func notifying() {
        raises([.breachNotNotified]) { $0.risk = .risk }
        raises([]) {
            $0.risk = .risk
            $0.notified = .day(day("2021-03-04"))
        }
        raises([.breachNotifiedLate]) {
            $0.risk = .risk
            $0.notified = .day(day("2021-03-05"))
        }
        raises([]) {
            $0.risk = .risk
            $0.notified = .day(day("2021-03-05"))
            $0.notifyingExplained = true
        }
    }

    @Test("is late to the instant where instants are known, and only where it is certain where days are not")
    func certainty() throws {
        let start = try #require(Instant("2021-03-01T10:00:00Z"))
        for (end, isLate) in [("2021-03-04T10:00:00Z", false), ("2021-03-04T10:00:01Z", true)] {
            let moment = Moment(occurred: .instant(start), day: aware, today: aware, tense: .happened)
            Specification<Breach>().when(
                told {
                    $0.risk = .risk
                    $0.notified = Instant(end).map { .instant($0) }
                }, moment
            ).raises(isLate ? [.breachNotifiedLate] : [])
        }
        raises([]) {
            $0.risk = .risk
            $0.notified = DaySpan(year: 2021, month: 3).map { .within($0) }
        }
        raises([.breachNotifiedLate]) {
            $0.risk = .risk
            $0.notified = DaySpan(year: 2021, month: 4).map { .within($0) }
        }
    }

    @Test("that was a high risk is told to the people concerned, or it is written down why not (Article 34)")
    func telling() {
        raises([.breachNotTold]) {
            $0.risk = .high
            $0.notified = .day(aware)
        }
        raises([]) {
            $0.risk = .high
            $0.notified = .day(aware)
            $0.tellingExplained = true
        }
        raises([]) {
            $0.risk = .high
            $0.notified = .day(aware)
            $0.told = .day(aware)
        }
    }

    @Test("has its nature, effects, measures and risk written down (Article 33(5))")
    func documented() {
        raises([.breachUndocumented]) { $0.documented = false }
        raises([.breachUndocumented]) { $0.natures = [] }
        raises([.breachNotAssessed]) { $0.risk = nil }
    }
}
