import Facts
import Ledger
package import Postgres
import Regulation
package import Views

extension StatementRegister: StoredView {
    package static let valueColumns = [
        RegisterColumn("language", .text), RegisterColumn("in_force_from", .date),
        RegisterColumn("published_on", .date), RegisterColumn("withdrawn_on", .date), RegisterColumn("content", .json),
    ]

    package static func write<Sink: ColumnSink & ~Copyable>(_ values: Values, to row: inout Sink) {
        row.write(code: values.content.language)
        row.write(values.content.validFrom)
        row.write(values.published)
        row.write(values.withdrawn)
        row.write(CanonicalJSON(values.content) { $0.write(to: &$1) })
    }

    package static func values(from row: inout RowCursor) throws(PostgresFailure) -> Values {
        row.skip(2)
        let published = try row.next(Day.self)
        let withdrawn = try row.next(Day?.self)
        let content = try row.next(CanonicalJSON.self).read { (facts) throws(MalformedFacts) in
            try StatementContent(from: &facts)
        }
        return Values(content: content, published: published, withdrawn: withdrawn)
    }
}
