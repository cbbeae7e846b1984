import Facts
import Ledger
package import Postgres
package import Regulation
package import Views

extension ShareRegister: StoredView {
    package static let partColumns = [RegisterColumn("period", .text)]

    package static func write<Sink: ColumnSink & ~Copyable>(_ part: SharePart, to row: inout Sink) {
        row.write(part.code)
    }

    package static func part(from row: inout RowCursor) throws(PostgresFailure) -> SharePart {
        try SharePart(code: try row.next(String.self))
    }

    package static let valueColumns = [
        RegisterColumn("recipient", .uuid), RegisterColumn("activity", .uuid), RegisterColumn("ground", .text),
        RegisterColumn("country", .text), RegisterColumn("rule", .text), RegisterColumn("tell_from", .date),
        RegisterColumn("content", .json),
    ]

    package static func write<Sink: ColumnSink & ~Copyable>(_ values: ShareContent, to row: inout Sink) {
        row.write(values.recipient)
        row.write(values.activity)
        row.write(code: values.ground)
        row.write(values.country?.code)
        row.write(code: values.subjects.rule?.code)
        row.write(values.demand?.tellFrom)
        row.write(CanonicalJSON(values) { $0.write(to: &$1) })
    }

    package static func values(from row: inout RowCursor) throws(PostgresFailure) -> ShareContent {
        row.skip(6)
        return try row.next(CanonicalJSON.self).read { (facts) throws(MalformedFacts) in
            try ShareContent(from: &facts)
        }
    }
}
