import Facts
import Regulation

/// A fact on its way into a test's ledger.
struct Told: Sendable {
    let stream: StreamID
    let kind: StreamKind
    let name: EventName
    let schema: Int
    let facts: [UInt8]
    let occurred: Occurrence
    let findings: [String]

    init(
        _ event: some LedgerEvent, _ kind: StreamKind, in stream: StreamID, on day: Day, findings: [String] = []
    ) {
        self.init(event, kind, in: stream, at: .day(day), findings: findings)
    }

    init(
        _ event: some LedgerEvent, _ kind: StreamKind, in stream: StreamID, at occurred: Occurrence,
        schema: Int? = nil, findings: [String] = []
    ) {
        self.stream = stream
        self.kind = kind
        name = event.name
        self.schema = schema ?? event.schema
        facts = event.canonicalFacts
        self.occurred = occurred
        self.findings = findings
    }
}
