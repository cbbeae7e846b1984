package import Facts
import Ledger
package import Postgres
import Regulation
package import Views

extension PersonRegister: StoredView {
    package static let partColumns = [RegisterColumn("person", .uuid)]

    package static func write<Sink: ColumnSink & ~Copyable>(_ part: SubjectID, to row: inout Sink) {
        row.write(part)
    }

    package static func part(from row: inout RowCursor) throws(PostgresFailure) -> SubjectID {
        try row.next(SubjectID.self)
    }

    package static let valueColumns = [
        RegisterColumn("role", .text), RegisterColumn("since", .date), RegisterColumn("until", .date),
    ]

    package static func write<Sink: ColumnSink & ~Copyable>(_ values: Values, to row: inout Sink) {
        row.write(code: values.role)
        row.write(values.since)
        row.write(values.until)
    }

    package static func values(from row: inout RowCursor) throws(PostgresFailure) -> Values {
        let role = try row.code(PersonRole.self)
        let since = try row.next(Day.self)
        return Values(role: role, since: since, until: try row.next(Day?.self))
    }
}
