import Facts
import Regulation

/// The erasures that were asked for, the newest first.
package struct ErasureList: Report {
    package let masthead: Masthead
    package let erasures: [ErasureLine]

    package init(masthead: Masthead, erasures: [ErasureLine]) {
        self.masthead = masthead
        self.erasures = erasures
    }

    package var document: Document {
        Document(HeadingText.erasures.phrase, masthead: masthead, blocks: [.table(table)])
    }

    package var table: Table {
        Table(
            HeadingText.erasures.phrase,
            columns: [
                Column(.id, .identifier), Column(.client, .identifier), Column(.retentionClass), Column(.state),
                Column(.day, .date), Column(.keys, .number),
            ],
            rows: erasures.map { erasure in
                Table.Row(
                    [
                        .text(erasure.stream.description), .text(erasure.scope?.client.description ?? ""),
                        .code(erasure.scope?.retentionClass), .code(erasure.phase),
                        erasure.requested.map { .moment($0.at) } ?? erasure.completed.map { .moment($0.at) } ?? .empty,
                        .number(erasure.keys.count),
                    ], events: erasure.events)
            })
    }

    package var json: JSON { .array(erasures.map(\.json)) }
}
