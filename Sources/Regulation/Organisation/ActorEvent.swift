package import Facts

/// Somebody who records or decides became known to the ledger; the name is sealed.
package enum ActorEvent: LedgerEvent {
    case introduced(known: ActorEvidence)

    package static let names: [EventName] = [.actorIntroduced]

    package var name: EventName {
        switch self {
        case .introduced: .actorIntroduced
        }
    }

    package var schema: Int { 1 }

    package func write(to facts: inout FactsWriter) {
        switch self {
        case .introduced(let known): facts.code("known", known)
        }
    }

    package init(name: EventName, schema: Int, facts: inout FactsReader) throws(MalformedFacts) {
        switch (name, schema) {
        case (.actorIntroduced, 1): self = .introduced(known: try facts.code("known"))
        default: throw facts.unknown(name, schema)
        }
    }
}
