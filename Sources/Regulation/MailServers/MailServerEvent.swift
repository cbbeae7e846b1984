package import Facts

/// What happened to a server that takes in the organisation's mail; its name is sealed.
package enum MailServerEvent: LedgerEvent {
    case declared
    case ended

    package static let names: [EventName] = [.mailServerDeclared, .mailServerEnded]

    package var name: EventName {
        switch self {
        case .declared: .mailServerDeclared
        case .ended: .mailServerEnded
        }
    }

    package var schema: Int { 1 }

    package func write(to facts: inout FactsWriter) {}

    package init(name: EventName, schema: Int, facts: inout FactsReader) throws(MalformedFacts) {
        switch (name, schema) {
        case (.mailServerDeclared, 1): self = .declared
        case (.mailServerEnded, 1): self = .ended
        default: throw facts.unknown(name, schema)
        }
    }
}
