package import Facts

/// What happened with a personal data breach.
package enum BreachEvent: LedgerEvent {
    /// Told as a whole after the fact, as a register of breaches has it; the day is that of becoming aware.
    case recorded(BreachContent)

    package static let names: [EventName] = [.breachRecorded]

    package var name: EventName {
        switch self {
        case .recorded: .breachRecorded
        }
    }

    package var schema: Int { 1 }

    package func write(to facts: inout FactsWriter) {
        switch self {
        case .recorded(let content): content.write(to: &facts)
        }
    }

    package init(name: EventName, schema: Int, facts: inout FactsReader) throws(MalformedFacts) {
        switch (name, schema) {
        case (.breachRecorded, 1): self = .recorded(try BreachContent(from: &facts))
        default: throw facts.unknown(name, schema)
        }
    }
}
