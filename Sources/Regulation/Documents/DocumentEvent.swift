package import Facts

/// What happened to a document; its bytes come with the first fact and with each of its later versions.
package enum DocumentEvent: LedgerEvent {
    case added(DocumentContent)
    /// A further version came beside those that were there; versions count from 1.
    case versionAdded(Int)
    case linked(DocumentLinks)

    package static let names: [EventName] = [.documentAdded, .documentVersionAdded, .documentLinked]

    package var name: EventName {
        switch self {
        case .added: .documentAdded
        case .versionAdded: .documentVersionAdded
        case .linked: .documentLinked
        }
    }

    /// Which version it brought; none where it brought nothing.
    package var version: Int? {
        switch self {
        case .added: 1
        case .versionAdded(let version): version
        case .linked: nil
        }
    }

    package var schema: Int { 1 }

    package func write(to facts: inout FactsWriter) {
        switch self {
        case .added(let content): content.write(to: &facts)
        case .versionAdded(let version): facts.integer("version", version)
        case .linked(let links):
            links.writePositions(to: &facts)
            links.writeStreams(to: &facts)
        }
    }

    package init(name: EventName, schema: Int, facts: inout FactsReader) throws(MalformedFacts) {
        switch (name, schema) {
        case (.documentAdded, 1): self = .added(try DocumentContent(from: &facts))
        case (.documentVersionAdded, 1): self = .versionAdded(try facts.integer("version"))
        case (.documentLinked, 1): self = .linked(try DocumentLinks(from: &facts))
        default: throw facts.unknown(name, schema)
        }
    }
}
