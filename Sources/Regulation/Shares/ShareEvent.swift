package import Facts

/// Personal data were given to another party.
package enum ShareEvent: LedgerEvent {
    case recorded(ShareContent)
    /// It will recur or go on from a day on.
    case arranged(ShareArrangement)
    /// It took place in a period.
    case confirmed(ShareConfirmation)
    /// Nothing was shared in a period.
    case nothingShared(CalendarPeriod)
    /// It does not recur after a day.
    case stopped
    /// Further clients whose data went, in the disclosure itself or in a period of a recurring one.
    case clientsListed([StreamID], CalendarPeriod?)
    /// Those whose data they were have been told.
    case subjectsTold

    package static let names: [EventName] = [
        .shareRecorded, .shareArranged, .shareConfirmed, .nothingShared, .shareStopped, .sharedClientsListed,
        .shareSubjectsTold,
    ]

    package var name: EventName {
        switch self {
        case .recorded: .shareRecorded
        case .arranged: .shareArranged
        case .confirmed: .shareConfirmed
        case .nothingShared: .nothingShared
        case .stopped: .shareStopped
        case .clientsListed: .sharedClientsListed
        case .subjectsTold: .shareSubjectsTold
        }
    }

    /// Whether it is about one period of a recurring share, or about a disclosure by itself where none is named.
    package func concerns(_ period: CalendarPeriod?) -> Bool {
        switch self {
        case .recorded, .arranged, .stopped, .subjectsTold: true
        case .confirmed(let confirmation): confirmation.period == period
        case .nothingShared(let other): other == period
        case .clientsListed(_, let other): other == nil || other == period
        }
    }

    package var schema: Int {
        switch self {
        case .recorded(let content): content.schema
        case .arranged, .confirmed, .nothingShared, .stopped, .clientsListed, .subjectsTold: 1
        }
    }

    package func write(to facts: inout FactsWriter) {
        switch self {
        case .recorded(let content): content.write(to: &facts)
        case .arranged(let arrangement): arrangement.write(to: &facts)
        case .confirmed(let confirmation): confirmation.write(to: &facts)
        case .nothingShared(let period): facts.period("period", period)
        case .stopped, .subjectsTold: break
        case .clientsListed(let clients, let period):
            facts.identifiers("clients", clients)
            facts.period("period", period)
        }
    }

    package init(name: EventName, schema: Int, facts: inout FactsReader) throws(MalformedFacts) {
        switch (name, schema) {
        case (.shareRecorded, 1), (.shareRecorded, 2): self = .recorded(try ShareContent(from: &facts))
        case (.shareArranged, 1): self = .arranged(try ShareArrangement(from: &facts))
        case (.shareConfirmed, 1): self = .confirmed(try ShareConfirmation(from: &facts))
        case (.nothingShared, 1): self = .nothingShared(try facts.period("period"))
        case (.shareStopped, 1): self = .stopped
        case (.sharedClientsListed, 1):
            let clients: [StreamID] = try facts.identifiers("clients")
            self = .clientsListed(clients, try facts.optionalPeriod("period"))
        case (.shareSubjectsTold, 1): self = .subjectsTold
        default: throw facts.unknown(name, schema)
        }
    }
}
