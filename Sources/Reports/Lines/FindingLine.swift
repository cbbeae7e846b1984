package import Facts
package import Regulation

/// Something that was found about a fact.
package struct FindingLine: Sendable {
    /// The code as it stands in the entry.
    package let code: String
    /// What kind of stream the fact belongs to.
    package let kind: StreamKind
    /// The day of the fact.
    package let day: Day
    /// The entry that brought the finding, and that of the fact where it is another.
    package let events: [Int64]

    package init(code: String, kind: StreamKind, day: Day, events: [Int64]) {
        self.code = code
        self.kind = kind
        self.day = day
        self.events = events
    }

    /// The finding, if this release knows it.
    package var finding: Finding? { Finding(rawValue: code) }

    package var phrase: Phrase { finding?.phrase ?? .text(code) }

    package var json: JSON {
        [
            "code": .string(code), "kind": .code(kind), "day": .day(day), "severity": .code(finding?.severity),
            "rule": finding.map { .string($0.rule.citation(in: .english)) } ?? .null, "events": .events(events),
        ]
    }
}
