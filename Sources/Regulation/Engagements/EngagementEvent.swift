package import Facts

/// What happened to an engagement.
package enum EngagementEvent: LedgerEvent {
    case started(client: StreamID)
    case ended

    package static let names: [EventName] = [.engagementStarted, .engagementEnded]

    package var name: EventName {
        switch self {
        case .started: .engagementStarted
        case .ended: .engagementEnded
        }
    }

    package var schema: Int { 1 }

    package func write(to facts: inout FactsWriter) {
        switch self {
        case .started(let client): facts.identifier("client", client)
        case .ended: break
        }
    }

    package init(name: EventName, schema: Int, facts: inout FactsReader) throws(MalformedFacts) {
        switch (name, schema) {
        case (.engagementStarted, 1): self = .started(client: try facts.identifier("client"))
        case (.engagementEnded, 1): self = .ended
        default: throw facts.unknown(name, schema)
        }
    }
}
