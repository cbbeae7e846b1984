import Facts
import Ledger
package import Postgres
import Regulation
package import Views

extension EngagementRegister: StoredView {
    package static let valueColumns = [
        RegisterColumn("client", .uuid), RegisterColumn("since", .date), RegisterColumn("until", .date),
    ]

    package static func write<Sink: ColumnSink & ~Copyable>(_ values: Values, to row: inout Sink) {
        row.write(values.client)
        row.write(values.since)
        row.write(values.until)
    }

    package static func values(from row: inout RowCursor) throws(PostgresFailure) -> Values {
        let client = try row.next(StreamID.self)
        let since = try row.next(Day.self)
        return Values(client: client, since: since, until: try row.next(Day?.self))
    }
}
