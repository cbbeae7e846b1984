import Facts
import Ledger
package import Postgres
import Regulation
package import Views

extension ActivityRegister: StoredView {
    package static let valueColumns = [
        RegisterColumn("kind", .text), RegisterColumn("phase", .text), RegisterColumn("since", .date),
        RegisterColumn("until", .date), RegisterColumn("reviewed_on", .date), RegisterColumn("content", .json),
    ]

    package static func write<Sink: ColumnSink & ~Copyable>(_ values: Values, to row: inout Sink) {
        row.write(code: values.content.kind)
        row.write(code: values.phase)
        row.write(values.content.since)
        row.write(values.until)
        row.write(values.reviewed)
        row.write(CanonicalJSON(values.content) { $0.write(to: &$1) })
    }

    package static func values(from row: inout RowCursor) throws(PostgresFailure) -> Values {
        row.skip()
        let phase = try row.code(Phase.self)
        row.skip()
        let until = try row.next(Day?.self)
        let reviewed = try row.next(Day?.self)
        let content = try row.next(CanonicalJSON.self).read { (facts) throws(MalformedFacts) in
            try ActivityContent(from: &facts)
        }
        return Values(content: content, phase: phase, reviewed: reviewed, until: until)
    }
}
