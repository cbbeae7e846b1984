import Facts
import Ledger
package import Postgres
import Regulation
package import Views

extension MessageRegister: StoredView {
    package static let valueColumns = [
        RegisterColumn("phase", .text), RegisterColumn("received_on", .date), RegisterColumn("proof", .text),
        RegisterColumn("client", .uuid), RegisterColumn("suggestion", .text), RegisterColumn("due_on", .date),
        RegisterColumn("filed_as", .text), RegisterColumn("record", .uuid),
    ]

    package static func write<Sink: ColumnSink & ~Copyable>(_ values: Values, to row: inout Sink) {
        row.write(code: values.phase)
        row.write(values.received)
        row.write(code: values.proof)
        row.write(values.client)
        row.write(code: values.suggestion)
        row.write(values.due)
        row.write(code: values.use)
        row.write(values.record)
    }

    package static func values(from row: inout RowCursor) throws(PostgresFailure) -> Values {
        let phase = try row.code(Phase.self)
        let received = try row.next(Day.self)
        let proof = try row.code(ReceiptProof.self)
        let client = try row.next(StreamID?.self)
        let suggestion = try row.optionalCode(MessageSuggestion.self)
        let due = try row.next(Day?.self)
        let use = try row.optionalCode(MessageUse.self)
        return Values(
            phase: phase, received: received, proof: proof, client: client, suggestion: suggestion, due: due, use: use,
            record: try row.next(StreamID?.self))
    }
}
