package import Facts

/// What happened to a party that works with the organisation's data.
package enum ProcessorEvent: LedgerEvent {
    case declared(ProcessorContent)
    /// The whole content as it then was, and what of it, or of the words beside it, changed.
    case changed(ProcessorContent, [ProcessorField])
    case reviewed
    case ended

    package static let names: [EventName] = [
        .processorDeclared, .processorChanged, .processorReviewed, .processorEnded,
    ]

    package var name: EventName {
        switch self {
        case .declared: .processorDeclared
        case .changed: .processorChanged
        case .reviewed: .processorReviewed
        case .ended: .processorEnded
        }
    }

    package var schema: Int { 1 }

    package func write(to facts: inout FactsWriter) {
        switch self {
        case .declared(let content):
            facts.object("content") { content.write(to: &$0) }
        case .changed(let content, let fields):
            facts.codes("changed", fields)
            facts.object("content") { content.write(to: &$0) }
        case .reviewed, .ended:
            break
        }
    }

    package init(name: EventName, schema: Int, facts: inout FactsReader) throws(MalformedFacts) {
        switch (name, schema) {
        case (.processorDeclared, 1):
            self = .declared(try Self.content(from: &facts))
        case (.processorChanged, 1):
            let fields: [ProcessorField] = try facts.codes("changed")
            self = .changed(try Self.content(from: &facts), fields)
        case (.processorReviewed, 1): self = .reviewed
        case (.processorEnded, 1): self = .ended
        default: throw facts.unknown(name, schema)
        }
    }

    private static func content(from facts: inout FactsReader) throws(MalformedFacts) -> ProcessorContent {
        try facts.object("content") { (facts) throws(MalformedFacts) in try ProcessorContent(from: &facts) }
    }
}
