package import Facts

/// What happened to a hold; why is sealed.
package enum HoldEvent: LedgerEvent {
    case placed(HoldContent)
    case released

    package static let names: [EventName] = [.holdPlaced, .holdReleased]

    package var name: EventName {
        switch self {
        case .placed: .holdPlaced
        case .released: .holdReleased
        }
    }

    package var schema: Int { 1 }

    package func write(to facts: inout FactsWriter) {
        switch self {
        case .placed(let content):
            facts.identifier("client", content.client)
            facts.identifier("person", content.person)
            facts.day("until", content.until)
        case .released: break
        }
    }

    package init(name: EventName, schema: Int, facts: inout FactsReader) throws(MalformedFacts) {
        switch (name, schema) {
        case (.holdPlaced, 1):
            let client = try facts.identifier("client", StreamID.self)
            let person = try facts.optionalIdentifier("person", SubjectID.self)
            self = .placed(HoldContent(client: client, person: person, until: try facts.optionalDay("until")))
        case (.holdReleased, 1): self = .released
        default: throw facts.unknown(name, schema)
        }
    }
}
