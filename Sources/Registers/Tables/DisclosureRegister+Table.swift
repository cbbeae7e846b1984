import Facts
import Ledger
package import Postgres
import Regulation
package import Views

extension DisclosureRegister: StoredView {
    package static let partColumns = [RegisterColumn("period", .text), RegisterColumn("client", .uuid)]

    package static func write<Sink: ColumnSink & ~Copyable>(_ part: Part, to row: inout Sink) {
        row.write(part.share.code)
        row.write(part.client)
    }

    package static func part(from row: inout RowCursor) throws(PostgresFailure) -> Part {
        let share = try SharePart(code: try row.next(String.self))
        return Part(share, try row.next(StreamID.self))
    }

    package static let valueColumns = [RegisterColumn("recipient", .uuid)]

    package static func write<Sink: ColumnSink & ~Copyable>(_ values: Values, to row: inout Sink) {
        row.write(values.recipient)
    }

    package static func values(from row: inout RowCursor) throws(PostgresFailure) -> Values {
        Values(recipient: try row.next(StreamID?.self))
    }
}
