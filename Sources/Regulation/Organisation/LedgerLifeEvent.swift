package import Facts

/// What happened to a ledger as a whole.
package enum LedgerLifeEvent: LedgerEvent {
    /// It was put back from a copy; incarnations count from 1, which is the ledger as it was begun.
    case restored(LedgerRestoration, incarnation: Int)
    /// Nothing is recorded in it any more; the copy that was taken along before, where there is one.
    case closed(export: BackupID?)

    package static let names: [EventName] = [.ledgerRestored, .ledgerClosed]

    package var name: EventName {
        switch self {
        case .restored: .ledgerRestored
        case .closed: .ledgerClosed
        }
    }

    package var schema: Int { 1 }

    package func write(to facts: inout FactsWriter) {
        switch self {
        case .restored(let restoration, let incarnation): restoration.write(to: &facts, incarnation: incarnation)
        case .closed(let export): facts.identifier("export", export)
        }
    }

    package init(name: EventName, schema: Int, facts: inout FactsReader) throws(MalformedFacts) {
        switch (name, schema) {
        case (.ledgerRestored, 1):
            let (restoration, incarnation) = try LedgerRestoration.read(&facts)
            self = .restored(restoration, incarnation: incarnation)
        case (.ledgerClosed, 1): self = .closed(export: try facts.optionalIdentifier("export"))
        default: throw facts.unknown(name, schema)
        }
    }
}
