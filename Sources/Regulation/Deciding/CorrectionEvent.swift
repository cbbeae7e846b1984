package import Facts

/// A fact about another fact of the same stream: that it was told wrongly, or should not have been told.
///
/// As-of shows the corrected truth, known-at what was believed, the timeline both.
package enum CorrectionEvent: LedgerEvent {
    /// The fact at a position in truth happened then and so; `facts` is the payload it should have had.
    case corrected(
        position: Int64, kind: StreamKind, name: EventName, schema: Int, occurred: Occurrence, facts: [UInt8])
    case retracted(position: Int64, kind: StreamKind)

    package static let names: [EventName] = [.factCorrected, .factRetracted]

    package var name: EventName {
        switch self {
        case .corrected: .factCorrected
        case .retracted: .factRetracted
        }
    }

    package var schema: Int { 1 }

    package func write(to facts: inout FactsWriter) {
        switch self {
        case .corrected(let position, let kind, let name, let schema, let occurred, let replacement):
            facts.canonical("facts", replacement)
            facts.code("kind", kind)
            facts.occurrence("occurred", occurred)
            facts.integer("position", Int(position))
            facts.integer("schema", schema)
            facts.code("type", name)
        case .retracted(let position, let kind):
            facts.code("kind", kind)
            facts.integer("position", Int(position))
        }
    }

    package init(name: EventName, schema: Int, facts: inout FactsReader) throws(MalformedFacts) {
        switch (name, schema) {
        case (.factCorrected, 1):
            guard let replacement = try facts.optionalCanonical("facts") else { throw facts.missing("facts") }
            let kind = try facts.code("kind", StreamKind.self)
            let occurred = try facts.occurrence("occurred")
            let position = Int64(try facts.integer("position"))
            let replacementSchema = try facts.integer("schema")
            self = .corrected(
                position: position, kind: kind, name: try facts.code("type"), schema: replacementSchema,
                occurred: occurred, facts: Array(replacement))
        case (.factRetracted, 1):
            let kind = try facts.code("kind", StreamKind.self)
            self = .retracted(position: Int64(try facts.integer("position")), kind: kind)
        default: throw facts.unknown(name, schema)  // Names outside ``names`` never come here; other numbers are newer.
        }
    }
}
