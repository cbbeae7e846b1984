package import Facts

/// What happened to one version of the privacy statement.
package enum StatementEvent: LedgerEvent {
    case published(StatementContent)
    case withdrawn

    package static let names: [EventName] = [.statementPublished, .statementWithdrawn]

    package var name: EventName {
        switch self {
        case .published: .statementPublished
        case .withdrawn: .statementWithdrawn
        }
    }

    package var schema: Int { 1 }

    package func write(to facts: inout FactsWriter) {
        switch self {
        case .published(let content): content.write(to: &facts)
        case .withdrawn: break
        }
    }

    package init(name: EventName, schema: Int, facts: inout FactsReader) throws(MalformedFacts) {
        switch (name, schema) {
        case (.statementPublished, 1): self = .published(try StatementContent(from: &facts))
        case (.statementWithdrawn, 1): self = .withdrawn
        default: throw facts.unknown(name, schema)
        }
    }
}
