package import Facts
package import Regulation

/// An entry of the ledger with its parts opened, for a page that tells what happened.
package struct TimelineEntry: Sendable {
    package let position: Int64
    package let stream: StreamID
    package let kind: StreamKind
    package let name: EventName
    package let schema: Int
    /// The payload, as a canonical object.
    package let facts: [UInt8]
    package let occurred: Occurrence
    package let recordedAt: Instant
    /// Who recorded it.
    package let actor: Opening<String>
    /// How it is known that it was they.
    package let known: ActorEvidence
    package let findings: [String]
    /// Words that go with it: a note, or what was said.
    package let note: Opening<String>?
    /// Why it was decided, corrected or retracted.
    package let reason: Opening<String>?
    /// What of its personal values later ones took the place of.
    package let replaced: [ReplacedValue]

    package init(
        position: Int64, stream: StreamID, kind: StreamKind, name: EventName, schema: Int, facts: [UInt8],
        occurred: Occurrence, recordedAt: Instant, actor: Opening<String>, known: ActorEvidence,
        findings: [String] = [], note: Opening<String>? = nil, reason: Opening<String>? = nil,
        replaced: [ReplacedValue] = []
    ) {
        self.position = position
        self.stream = stream
        self.kind = kind
        self.name = name
        self.schema = schema
        self.facts = facts
        self.occurred = occurred
        self.recordedAt = recordedAt
        self.actor = actor
        self.known = known
        self.findings = findings
        self.note = note
        self.reason = reason
        self.replaced = replaced
    }

    /// What it says, or nothing where this release doesn't understand it.
    var event: ToldEvent? { ToldEvent(kind: kind, name: name, schema: schema, facts: facts) }

    /// The entry it corrects or takes back, if it does.
    var target: Int64? {
        guard case .correction(let correction) = event else { return nil }
        switch correction {
        case .corrected(let position, _, _, _, _, _), .retracted(let position, _): return position
        }
    }
}
