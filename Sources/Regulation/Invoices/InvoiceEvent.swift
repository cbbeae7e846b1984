package import Facts

/// What happened to an invoice: it was sent on its date, and paid on a day.
package enum InvoiceEvent: LedgerEvent {
    case recorded(InvoiceContent)
    case paid

    package static let names: [EventName] = [.invoiceRecorded, .invoicePaid]

    package var name: EventName {
        switch self {
        case .recorded: .invoiceRecorded
        case .paid: .invoicePaid
        }
    }

    package var schema: Int { 1 }

    package func write(to facts: inout FactsWriter) {
        switch self {
        case .recorded(let content):
            facts.integer("cents", content.cents)
            facts.identifier("client", content.client)
            facts.identifier("engagement", content.engagement)
        case .paid: break
        }
    }

    package init(name: EventName, schema: Int, facts: inout FactsReader) throws(MalformedFacts) {
        switch (name, schema) {
        case (.invoiceRecorded, 1):
            let cents = try facts.optionalInteger("cents")
            let client = try facts.identifier("client", StreamID.self)
            self = .recorded(
                InvoiceContent(client: client, engagement: try facts.optionalIdentifier("engagement"), cents: cents))
        case (.invoicePaid, 1): self = .paid
        default: throw facts.unknown(name, schema)
        }
    }
}
