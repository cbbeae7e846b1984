import Facts
import Regulation

/// The invoices, newest first, with until when each has to be kept.
package struct InvoiceList: Report {
    package let masthead: Masthead
    package let invoices: [InvoiceLine]

    package init(masthead: Masthead, invoices: [InvoiceLine]) {
        self.masthead = masthead
        self.invoices = invoices
    }

    package var document: Document {
        Document(HeadingText.invoices.phrase, masthead: masthead, blocks: [.table(table)])
    }

    package var table: Table { Self.table(invoices, ofOneClient: false) }

    package var json: JSON { .array(Self.newestFirst(invoices).map(\.json)) }

    /// The table of some invoices; where all are of one client it isn't named on each.
    static func table(_ invoices: [InvoiceLine], ofOneClient: Bool) -> Table {
        Table(
            HeadingText.invoices.phrase,
            columns: (ofOneClient ? [] : [Column(.client)]) + [
                Column(.number), Column(.day, .date), Column(.amount, .number), Column(.paid, .date),
                Column(.eraseFrom, .date), Column(.id, .identifier),
            ],
            rows: newestFirst(invoices).map { invoice in
                let own: [Cell] = [
                    .text(invoice.number), .day(invoice.record.date, within: invoice.dateWithin),
                    invoice.record.content.cents.map { .money(cents: $0) } ?? .empty, .day(invoice.record.paid),
                    .day(invoice.eraseFrom), .text(invoice.stream.description),
                ]
                return Table.Row((ofOneClient ? [] : [.text(invoice.client)]) + own, events: invoice.events)
            })
    }

    private static func newestFirst(_ invoices: [InvoiceLine]) -> [InvoiceLine] {
        invoices.sorted { ($1.record.date, $1.stream) < ($0.record.date, $0.stream) }
    }
}
