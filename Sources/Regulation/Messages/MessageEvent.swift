package import Facts

/// What happened to a message that came in.
package enum MessageEvent: LedgerEvent {
    case received(MessageContent)
    case filed(MessageFiling)
    /// It was not for the organisation, and is erased.
    case discarded

    package static let names: [EventName] = [.messageReceived, .messageFiled, .messageDiscarded]

    package var name: EventName {
        switch self {
        case .received: .messageReceived
        case .filed: .messageFiled
        case .discarded: .messageDiscarded
        }
    }

    package var schema: Int { 1 }

    package func write(to facts: inout FactsWriter) {
        switch self {
        case .received(let content): content.write(to: &facts)
        case .filed(let filing): filing.write(to: &facts)
        case .discarded: break
        }
    }

    package init(name: EventName, schema: Int, facts: inout FactsReader) throws(MalformedFacts) {
        switch (name, schema) {
        case (.messageReceived, 1): self = .received(try MessageContent(from: &facts))
        case (.messageFiled, 1): self = .filed(try MessageFiling(from: &facts))
        case (.messageDiscarded, 1): self = .discarded
        default: throw facts.unknown(name, schema)
        }
    }
}
