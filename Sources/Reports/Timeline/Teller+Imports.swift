import Facts
import Regulation

extension Teller {
    func sentence(_ event: BreachEvent) -> Phrase {
        switch event {
        case .recorded: Phrase(EventText.breachRecorded.words)
        }
    }

    func sentence(_ event: ImportEvent) -> Phrase {
        switch event {
        case .begun(let content):
            Phrase(
                EventText.importBegun.words,
                [.what: Phrase(content.records.words), .total: .number(content.rows)])
        case .finished(let tally):
            Phrase(
                EventText.importFinished.words,
                [.count: .number(tally.recorded), .number: .number(tally.known), .other: .number(tally.leftOut)])
        }
    }
}
