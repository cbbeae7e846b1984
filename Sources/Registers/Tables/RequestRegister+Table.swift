import Facts
import Ledger
package import Postgres
import Regulation
package import Views

extension RequestRegister: StoredView {
    package static let valueColumns = [
        RegisterColumn("invoked", .text), RegisterColumn("channel", .text), RegisterColumn("client", .uuid),
        RegisterColumn("person", .uuid), RegisterColumn("calendar", .text), RegisterColumn("phase", .text),
        RegisterColumn("received_on", .date), RegisterColumn("due_on", .date), RegisterColumn("is_suspended", .boolean),
        RegisterColumn("is_extended", .boolean), RegisterColumn("outcome", .text), RegisterColumn("ground", .text),
        RegisterColumn("answered_on", .date), RegisterColumn("closed_on", .date), RegisterColumn("untold", .integer),
    ]

    package static func write<Sink: ColumnSink & ~Copyable>(_ values: Values, to row: inout Sink) {
        row.write(code: values.receipt.right)
        row.write(code: values.receipt.channel)
        row.write(values.receipt.client)
        row.write(values.receipt.person)
        row.write(code: values.receipt.calendar)
        row.write(code: values.phase)
        row.write(values.received)
        row.write(values.due)
        row.write(values.isSuspended)
        row.write(values.isExtended)
        row.write(code: values.outcome)
        row.write(code: values.ground)
        row.write(values.answered)
        row.write(values.closed)
        row.write(Int32(clamping: values.untold))
    }

    package static func values(from row: inout RowCursor) throws(PostgresFailure) -> Values {
        let right = try row.code(RequestRight.self)
        let channel = try row.code(Channel.self)
        let client = try row.next(StreamID?.self)
        let person = try row.next(SubjectID?.self)
        let receipt = RequestReceipt(
            right: right, channel: channel, client: client, person: person,
            calendar: try row.code(HolidayCalendar.self))
        let phase = try row.code(Phase.self)
        let received = try row.next(Day.self)
        let due = try row.next(Day?.self)
        let isSuspended = try row.next(Bool.self)
        let isExtended = try row.next(Bool.self)
        let outcome = try row.optionalCode(RequestOutcome.self)
        let ground = try row.optionalCode(RefusalGround.self)
        let answered = try row.next(Day?.self)
        let closed = try row.next(Day?.self)
        return Values(
            receipt: receipt, phase: phase, received: received, due: due, isSuspended: isSuspended,
            isExtended: isExtended, outcome: outcome, ground: ground, answered: answered, closed: closed,
            untold: Int(try row.next(Int32.self)))
    }
}
