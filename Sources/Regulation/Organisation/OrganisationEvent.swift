package import Facts

/// What happened to an organisation: each time the whole content as it then was.
package enum OrganisationEvent: LedgerEvent {
    case created(OrganisationContent)
    case changed(OrganisationContent)

    package static let names: [EventName] = [.organisationCreated, .organisationChanged]

    package var name: EventName {
        switch self {
        case .created: .organisationCreated
        case .changed: .organisationChanged
        }
    }

    package var schema: Int { 1 }

    package func write(to facts: inout FactsWriter) {
        switch self {
        case .created(let content), .changed(let content): content.write(to: &facts)
        }
    }

    package init(name: EventName, schema: Int, facts: inout FactsReader) throws(MalformedFacts) {
        switch (name, schema) {
        case (.organisationCreated, 1): self = .created(try OrganisationContent(from: &facts))
        case (.organisationChanged, 1): self = .changed(try OrganisationContent(from: &facts))
        default: throw facts.unknown(name, schema)
        }
    }
}
