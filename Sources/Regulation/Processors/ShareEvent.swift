package import Facts

/// Personal data were given to another party.
package enum ShareEvent: LedgerEvent {
    case recorded(ShareContent)

    package static let names: [EventName] = [.shareRecorded]

    package var name: EventName {
        switch self {
        case .recorded: .shareRecorded
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
        case (.shareRecorded, 1): self = .recorded(try ShareContent(from: &facts))
        default: throw facts.unknown(name, schema)
        }
    }
}
