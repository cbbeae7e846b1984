package import Postgres
package import Views

/// A register with its table: which columns there are, and how parts and values stand in them.
///
/// What is written in the order of the columns is read in the same order.
package protocol StoredView: RegisterView {
    /// The columns that say which part; none of them is ever NULL.
    static var partColumns: [RegisterColumn] { get }
    static var valueColumns: [RegisterColumn] { get }

    static func write<Sink: ColumnSink & ~Copyable>(_ part: Part, to row: inout Sink)
    static func write<Sink: ColumnSink & ~Copyable>(_ values: Values, to row: inout Sink)
    static func part(from row: inout RowCursor) throws(PostgresFailure) -> Part
    static func values(from row: inout RowCursor) throws(PostgresFailure) -> Values
}

extension StoredView where Part == Whole {
    package static var partColumns: [RegisterColumn] { [] }
    package static func write<Sink: ColumnSink & ~Copyable>(_ part: Whole, to row: inout Sink) {}
    package static func part(from row: inout RowCursor) throws(PostgresFailure) -> Whole { .whole }
}

extension StoredView {
    /// Every column but the organisation, which leads.
    static var columns: [RegisterColumn] {
        [RegisterColumn("stream", .uuid)] + partColumns
            + [
                RegisterColumn("recorded_from", .bigint), RegisterColumn("recorded_until", .bigint),
                RegisterColumn("valid_from", .date), RegisterColumn("valid_until", .date),
                RegisterColumn("event", .bigint),
            ] + valueColumns
    }

    /// What tells a row from every other of its organisation.
    static var keyColumns: [RegisterColumn] {
        [RegisterColumn("stream", .uuid)] + partColumns
            + [RegisterColumn("recorded_from", .bigint), RegisterColumn("valid_from", .date)]
    }
}
