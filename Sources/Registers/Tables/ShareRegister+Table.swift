import Facts
import Ledger
package import Postgres
package import Regulation
package import Views

extension ShareRegister: StoredView {
    package static let valueColumns = [
        RegisterColumn("recipient", .uuid), RegisterColumn("activity", .uuid), RegisterColumn("ground", .text),
        RegisterColumn("country", .text), RegisterColumn("content", .json),
    ]

    package static func write<Sink: ColumnSink & ~Copyable>(_ values: ShareContent, to row: inout Sink) {
        row.write(values.recipient)
        row.write(values.activity)
        row.write(code: values.ground)
        row.write(values.country?.code)
        row.write(CanonicalJSON(values) { $0.write(to: &$1) })
    }

    package static func values(from row: inout RowCursor) throws(PostgresFailure) -> ShareContent {
        row.skip(4)
        return try row.next(CanonicalJSON.self).read { (facts) throws(MalformedFacts) in
            try ShareContent(from: &facts)
        }
    }
}
