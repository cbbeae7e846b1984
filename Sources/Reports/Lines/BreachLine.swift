package import Facts
package import Regulation

/// A personal data breach as it is on record.
package struct BreachLine: Sendable {
    package let stream: StreamID
    package let content: BreachContent
    /// When the organisation became aware of it.
    package let aware: Occurrence
    package let day: Day
    /// What happened, its effects, measures and reasons.
    package let texts: Opening<Details>
    /// Codes of what was found when it was recorded.
    package let findings: [String]
    package let events: [Int64]

    package init(
        stream: StreamID, content: BreachContent, aware: Occurrence, day: Day, texts: Opening<Details>,
        findings: [String], events: [Int64]
    ) {
        self.stream = stream
        self.content = content
        self.aware = aware
        self.day = day
        self.texts = texts
        self.findings = findings
        self.events = events
    }

    func text(_ field: PersonalField) -> Opening<String> {
        texts.reading { (texts) throws(MalformedFacts) in texts[field] ?? "" }
    }

    var natures: [BreachNature] { BreachNature.allCases.filter(content.natures.contains) }

    var json: JSON {
        [
            "id": .identifier(stream), "aware": .occurrence(aware), "day": .day(day),
            "natures": .array(natures.map { .code($0) }), "risk": .code(content.risk),
            "people": content.people.map { .count($0) } ?? .null,
            "began": content.began.map { .occurrence($0) } ?? .null,
            "ended": content.ended.map { .occurrence($0) } ?? .null,
            "notified": content.notified.map { .occurrence($0) } ?? .null,
            "told": content.told.map { .occurrence($0) } ?? .null, "description": .text(text(.description)),
            "effects": .text(text(.note)), "measures": .text(text(.measure)), "reason": .text(text(.reason)),
            "findings": .array(findings.map { .string($0) }), "events": .events(events),
        ]
    }
}
