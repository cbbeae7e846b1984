import Facts
import Ledger
import Postgres
import Views

extension TemporalRow where View: StoredView {
    /// Writes the fields of ``StoredView/columns``.
    func write<Sink: ColumnSink & ~Copyable>(to row: inout Sink) {
        row.write(stream)
        View.write(part, to: &row)
        row.write(recordedFrom)
        row.write(recordedUntil)
        row.write(validFrom)
        row.write(validUntil)
        row.write(event)
        View.write(values, to: &row)
    }

    init(from row: inout RowCursor) throws(PostgresFailure) {
        let stream = try row.next(StreamID.self)
        let part = try View.part(from: &row)
        let recordedFrom = try row.next(Int64.self)
        let recordedUntil = try row.next(Int64.self)
        let from = try row.next(Day.self)
        let until = try row.next(Day.self)
        let event = try row.next(Int64.self)
        let span = Span(part: part, from: from, until: until, values: try View.values(from: &row), event: event)
        self.init(stream: stream, span: span, recordedFrom: recordedFrom, recordedUntil: recordedUntil)
    }
}

extension RowClosing where View: StoredView {
    /// Writes the fields of ``StoredView/keyColumns`` and the position at which the row ends.
    func write(to row: inout ColumnArrays) {
        row.write(stream)
        View.write(part, to: &row)
        row.write(recordedFrom)
        row.write(validFrom)
        row.write(recordedUntil)
    }
}
