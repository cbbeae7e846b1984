import Facts
import Regulation

/// One personal data breach with everything on record about it.
package struct BreachFile: Report {
    package let masthead: Masthead
    package let breach: BreachLine

    package init(masthead: Masthead, breach: BreachLine) {
        self.masthead = masthead
        self.breach = breach
    }

    package var json: JSON { breach.json }

    package var table: Table { BreachList(masthead: masthead, breaches: [breach]).table }

    package var document: Document {
        let content = breach.content
        func fact(_ column: ColumnName, _ occurrence: Occurrence?) -> LabelledFact {
            LabelledFact(column, occurrence.map { .occurrence($0) } ?? HeadingText.notRecorded.phrase)
        }
        func text(_ column: ColumnName, _ field: PersonalField) -> LabelledFact {
            let opening = breach.text(field)
            return LabelledFact(column, opening.value == "" ? HeadingText.notRecorded.phrase : opening.phrase)
        }
        let natures = breach.natures.isEmpty ? HeadingText.notRecorded.phrase : .list(breach.natures.map(\.phrase))
        let facts = [
            LabelledFact(ColumnName.id, .text(breach.stream.description), events: breach.events),
            LabelledFact(ColumnName.occurred, .occurrence(breach.aware)), text(.what, .description),
            LabelledFact(ColumnName.nature, natures),
            LabelledFact(ColumnName.risk, content.risk.map(\.phrase) ?? HeadingText.notRecorded.phrase),
            LabelledFact(ColumnName.people, content.people.map { .number($0) } ?? HeadingText.unknown.phrase),
            fact(.since, content.began), fact(.until, content.ended), fact(.notified, content.notified),
            fact(.told, content.told), text(.effects, .note), text(.measures, .measure), text(.reason, .reason),
        ]
        let found = breach.findings.compactMap { Finding(rawValue: $0) }
        let findings = found.map { ListItem($0.phrase) }
        return Document(
            HeadingText.breaches.phrase, masthead: masthead,
            blocks: [.facts(facts)] + (found.isEmpty ? [] : [.heading(2, ColumnName.findings), .list(findings)]))
    }
}
