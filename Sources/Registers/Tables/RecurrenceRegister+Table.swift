import Facts
import Ledger
package import Postgres
import Regulation
package import Views

extension RecurrenceRegister: StoredView {
    package static let valueColumns = [
        RegisterColumn("recipient", .uuid), RegisterColumn("since", .date), RegisterColumn("until", .date),
        RegisterColumn("content", .json),
    ]

    package static func write<Sink: ColumnSink & ~Copyable>(_ values: Values, to row: inout Sink) {
        row.write(values.arrangement.content.recipient)
        row.write(values.since)
        row.write(values.until)
        row.write(CanonicalJSON(values.arrangement) { $0.write(to: &$1) })
    }

    package static func values(from row: inout RowCursor) throws(PostgresFailure) -> Values {
        row.skip(1)
        let since = try row.next(Day.self)
        let until = try row.next(Day?.self)
        let arrangement = try row.next(CanonicalJSON.self).read { (facts) throws(MalformedFacts) in
            try ShareArrangement(from: &facts)
        }
        return Values(arrangement: arrangement, since: since, until: until)
    }
}
