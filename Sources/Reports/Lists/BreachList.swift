import Facts
import Regulation

/// The personal data breaches, newest first (Article 33(5)).
package struct BreachList: Report {
    package let masthead: Masthead
    package let breaches: [BreachLine]

    package init(masthead: Masthead, breaches: [BreachLine]) {
        self.masthead = masthead
        self.breaches = breaches.sorted { ($1.day, $1.stream) < ($0.day, $0.stream) }
    }

    package var document: Document {
        Document(HeadingText.breaches.phrase, masthead: masthead, blocks: [.table(table)])
    }

    package var json: JSON { .array(breaches.map(\.json)) }

    package var table: Table {
        Table(
            HeadingText.breaches.phrase,
            columns: [
                Column(.occurred, .date), Column(.what), Column(.nature), Column(.risk), Column(.people, .number),
                Column(.notified, .date), Column(.told, .date), Column(.findings), Column(.id, .identifier),
            ],
            rows: breaches.map { line in
                Table.Row(
                    [
                        .occurrence(line.aware), .text(line.text(.description)),
                        .phrase(.list(line.natures.map { Phrase($0.words) })), .code(line.content.risk),
                        line.content.people.map { .number($0) } ?? .empty,
                        line.content.notified.map { .occurrence($0) } ?? .empty,
                        line.content.told.map { .occurrence($0) } ?? .empty,
                        .phrase(.sentences(line.findings.compactMap { Finding(rawValue: $0)?.phrase })),
                        .text(line.stream.description),
                    ], events: line.events)
            })
    }
}
