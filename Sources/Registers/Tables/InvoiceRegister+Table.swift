import Facts
import Ledger
package import Postgres
import Regulation
package import Views

extension InvoiceRegister: StoredView {
    package static let valueColumns = [
        RegisterColumn("client", .uuid), RegisterColumn("engagement", .uuid), RegisterColumn("cents", .bigint),
        RegisterColumn("dated", .date), RegisterColumn("paid", .date),
    ]

    package static func write<Sink: ColumnSink & ~Copyable>(_ values: Values, to row: inout Sink) {
        row.write(values.content.client)
        row.write(values.content.engagement)
        if let cents = values.content.cents { row.write(Int64(cents)) } else { row.writeNull() }
        row.write(values.date)
        row.write(values.paid)
    }

    package static func values(from row: inout RowCursor) throws(PostgresFailure) -> Values {
        let client = try row.next(StreamID.self)
        let engagement = try row.next(StreamID?.self)
        let cents = try row.next(Int64?.self)
        let date = try row.next(Day.self)
        return InvoiceRecord(
            InvoiceContent(client: client, engagement: engagement, cents: cents.map { Int($0) }), date: date,
            paid: try row.next(Day?.self))
    }
}
