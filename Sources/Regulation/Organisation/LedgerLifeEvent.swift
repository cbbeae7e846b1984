package import Facts

/// What happened to a ledger as a whole.
package enum LedgerLifeEvent: LedgerEvent {
    /// It was put back from a copy; incarnations count from 1, which is the ledger as it was begun.
    case restored(LedgerRestoration, incarnation: Int)
    /// Nothing is recorded in it any more.
    case closed(LedgerClosing)

    package static let names: [EventName] = [.ledgerRestored, .ledgerClosed]

    package var name: EventName {
        switch self {
        case .restored: .ledgerRestored
        case .closed: .ledgerClosed
        }
    }

    package var schema: Int {
        switch self {
        case .restored: 1
        case .closed(let closing): closing.schema
        }
    }

    package func write(to facts: inout FactsWriter) {
        switch self {
        case .restored(let restoration, let incarnation): restoration.write(to: &facts, incarnation: incarnation)
        case .closed(let closing): closing.write(to: &facts)
        }
    }

    package init(name: EventName, schema: Int, facts: inout FactsReader) throws(MalformedFacts) {
        switch (name, schema) {
        case (.ledgerRestored, 1):
            let (restoration, incarnation) = try LedgerRestoration.read(&facts)
            self = .restored(restoration, incarnation: incarnation)
        case (.ledgerClosed, 1...2): self = .closed(try LedgerClosing.read(&facts, schema: schema))
        default: throw facts.unknown(name, schema)
        }
    }
}
