import Facts
import Regulation

/// A fact that follows from a row: decided, and not yet sealed or placed.
struct ImportedFact: Sendable {
    let stream: StreamID
    let kind: StreamKind
    let parent: StreamID?
    let occurred: Occurrence
    let name: EventName
    let schema: Int
    let facts: [UInt8]
    let findings: [Finding]
    var parts: [PersonalPart] = []
    var index: [IndexTerms] = []

    init<Event: LedgerEvent>(
        _ decided: Decided<Event>, in stream: StreamID, kind: StreamKind, parent: StreamID? = nil, at moment: Moment
    ) {
        self.stream = stream
        self.kind = kind
        self.parent = parent
        occurred = moment.occurred
        name = decided.event.name
        schema = decided.event.schema
        facts = decided.event.canonicalFacts
        findings = decided.findings
    }
}
