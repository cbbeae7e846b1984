import Facts
import Regulation

/// The holds that were placed, the newest first.
package struct HoldList: Report {
    package let masthead: Masthead
    package let holds: [HoldLine]

    package init(masthead: Masthead, holds: [HoldLine]) {
        self.masthead = masthead
        self.holds = holds
    }

    package var document: Document {
        Document(HeadingText.holds.phrase, masthead: masthead, blocks: [.table(table)])
    }

    package var table: Table {
        Table(
            HeadingText.holds.phrase,
            columns: [
                Column(.id, .identifier), Column(.client, .identifier), Column(.since, .date), Column(.until, .date),
                Column(.reviewDue, .date), Column(.released, .date), Column(.reason),
            ],
            rows: holds.map { hold in
                Table.Row([
                    .text(hold.stream.description), .text(hold.content.client.description), .day(hold.placed),
                    .day(hold.content.until), .day(hold.review), .day(hold.released), .text(hold.reason),
                ])
            })
    }

    package var json: JSON { .array(holds.map(\.json)) }
}
