import Facts
package import Postgres
import Regulation
package import Views

extension DocumentRegister: StoredView {
    package static let valueColumns = [
        RegisterColumn("kind", .text), RegisterColumn("class", .text), RegisterColumn("subject", .uuid),
        RegisterColumn("kept", .date), RegisterColumn("content", .json),
    ]

    package static func write<Sink: ColumnSink & ~Copyable>(_ values: Values, to row: inout Sink) {
        row.write(code: values.content.kind)
        row.write(code: values.content.retentionClass)
        row.write(values.content.subject)
        row.write(values.kept)
        row.write(
            CanonicalJSON(values) { values, facts in
                values.content.write(to: &facts)
                facts.integers("versions", values.versions.map(Int.init))
            })
    }

    package static func values(from row: inout RowCursor) throws(PostgresFailure) -> Values {
        row.skip(3)
        let kept = try row.next(Day.self)
        return try row.next(CanonicalJSON.self).read { (facts) throws(MalformedFacts) in
            let content = try DocumentContent(from: &facts)
            return Values(content: content, versions: try facts.integers("versions").map(Int64.init), kept: kept)
        }
    }
}
