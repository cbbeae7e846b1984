package import Facts

/// What happened with an import: its begin, which every fact that it records names as its cause, and its end.
package enum ImportEvent: LedgerEvent {
    case begun(ImportContent)
    case finished(ImportTally)

    package static let names: [EventName] = [.importBegun, .importFinished]

    package var name: EventName {
        switch self {
        case .begun: .importBegun
        case .finished: .importFinished
        }
    }

    package var schema: Int { 1 }

    package func write(to facts: inout FactsWriter) {
        switch self {
        case .begun(let content):
            facts.base64("digest", content.digest)
            facts.code("records", content.records)
            facts.integer("rows", content.rows)
        case .finished(let tally):
            facts.integer("known", tally.known)
            facts.integer("leftOut", tally.leftOut)
            facts.integer("recorded", tally.recorded)
        }
    }

    package init(name: EventName, schema: Int, facts: inout FactsReader) throws(MalformedFacts) {
        switch (name, schema) {
        case (.importBegun, 1):
            let digest = try facts.base64("digest")
            let records = try facts.code("records", ImportedSheet.self)
            self = .begun(ImportContent(records: records, digest: digest, rows: try facts.integer("rows")))
        case (.importFinished, 1):
            let known = try facts.integer("known")
            let leftOut = try facts.integer("leftOut")
            self = .finished(ImportTally(recorded: try facts.integer("recorded"), known: known, leftOut: leftOut))
        default: throw facts.unknown(name, schema)
        }
    }
}
