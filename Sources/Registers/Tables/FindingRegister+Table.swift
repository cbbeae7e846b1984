import Facts
import Ledger
package import Postgres
import Regulation
package import Views

extension FindingRegister: StoredView {
    package static let partColumns = [RegisterColumn("fact", .bigint), RegisterColumn("code", .text)]

    package static func write<Sink: ColumnSink & ~Copyable>(_ part: Part, to row: inout Sink) {
        row.write(part.fact)
        row.write(part.code)
    }

    package static func part(from row: inout RowCursor) throws(PostgresFailure) -> Part {
        let fact = try row.next(Int64.self)
        return Part(fact: fact, code: try row.next(String.self))
    }

    package static let valueColumns = [
        RegisterColumn("kind", .text)
    ]

    package static func write<Sink: ColumnSink & ~Copyable>(_ values: Values, to row: inout Sink) {
        row.write(code: values.kind)
    }

    package static func values(from row: inout RowCursor) throws(PostgresFailure) -> Values {
        Values(kind: try row.code(StreamKind.self))
    }
}
