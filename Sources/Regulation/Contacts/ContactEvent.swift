package import Facts

/// What happened in the stream of one contact: the contact.
package enum ContactEvent: LedgerEvent {
    case recorded(ContactDetails)

    package static let names: [EventName] = [.contactRecorded]

    package var name: EventName {
        switch self {
        case .recorded: .contactRecorded
        }
    }

    package var schema: Int { 1 }

    package func write(to facts: inout FactsWriter) {
        switch self {
        case .recorded(let details):
            facts.code("channel", details.channel)
            facts.identifier("client", details.client)
            facts.code("direction", details.direction)
            facts.code("nature", details.nature)
            facts.identifier("person", details.person)
            facts.identifier("purpose", details.purpose)
        }
    }

    package init(name: EventName, schema: Int, facts: inout FactsReader) throws(MalformedFacts) {
        switch (name, schema) {
        case (.contactRecorded, 1):
            let channel = try facts.code("channel", Channel.self)
            let client = try facts.identifier("client", StreamID.self)
            let direction = try facts.code("direction", ContactDirection.self)
            let nature = try facts.code("nature", ContactNature.self)
            let person = try facts.optionalIdentifier("person", SubjectID.self)
            self = .recorded(
                ContactDetails(
                    client: client, person: person, channel: channel, direction: direction, nature: nature,
                    purpose: try facts.optionalIdentifier("purpose")))
        default: throw facts.unknown(name, schema)
        }
    }
}
