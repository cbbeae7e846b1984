import Facts
import Regulation

/// What has to be done about disclosures, the most urgent first.
package struct ShareDueList: Report {
    package let masthead: Masthead
    package let due: [ShareDue]

    package init(masthead: Masthead, due: [ShareDue]) {
        self.masthead = masthead
        self.due = due.sorted { ($0.due, $0.stream) < ($1.due, $1.stream) }
    }

    /// Whether something of it should have been done by now.
    package var isOverdue: Bool { due.contains { $0.isOverdue(on: masthead.asOf) } }

    package var document: Document {
        Document(HeadingText.dueShares.phrase, masthead: masthead, blocks: [.table(table)])
    }

    package var table: Table {
        Table(
            HeadingText.dueShares.phrase,
            columns: [
                Column(.id, .identifier), Column(.recipient), Column(.what), Column(.due, .date), Column(.late),
            ],
            rows: due.map { item in
                Table.Row(
                    [
                        .text(item.stream.description),
                        .phrase(item.recipient?.phrase ?? HeadingText.undeclaredParty.phrase),
                        .phrase(item.matter.phrase), .day(item.due), .flag(item.isOverdue(on: masthead.asOf)),
                    ], events: item.events)
            })
    }

    package var json: JSON {
        .array(
            due.map { item in
                [
                    "id": .identifier(item.stream), "matter": .string(item.matter.code),
                    "period": .text(item.matter.period?.description), "due": .day(item.due),
                    "overdue": .bool(item.isOverdue(on: masthead.asOf)), "recipientName": .text(item.recipient),
                    "events": .events(item.events),
                ]
            })
    }
}
