package import Facts

/// What happened to a processing activity in the register.
package enum ActivityEvent: LedgerEvent {
    case declared(ActivityContent)
    /// The whole content as it then was, and what of it, or of the words beside it, changed.
    case changed(ActivityContent, [ActivityField])
    case reviewed
    case ended

    package static let names: [EventName] = [.activityDeclared, .activityChanged, .activityReviewed, .activityEnded]

    package var name: EventName {
        switch self {
        case .declared: .activityDeclared
        case .changed: .activityChanged
        case .reviewed: .activityReviewed
        case .ended: .activityEnded
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
        case (.activityDeclared, 1):
            self = .declared(try Self.content(from: &facts))
        case (.activityChanged, 1):
            let fields: [ActivityField] = try facts.codes("changed")
            self = .changed(try Self.content(from: &facts), fields)
        case (.activityReviewed, 1): self = .reviewed
        case (.activityEnded, 1): self = .ended
        default: throw facts.unknown(name, schema)
        }
    }

    private static func content(from facts: inout FactsReader) throws(MalformedFacts) -> ActivityContent {
        try facts.object("content") { (facts) throws(MalformedFacts) in try ActivityContent(from: &facts) }
    }
}
