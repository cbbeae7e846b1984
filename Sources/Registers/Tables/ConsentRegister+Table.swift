import Facts
import Ledger
package import Postgres
import Regulation
package import Views

extension ConsentRegister: StoredView {
    package static let partColumns = [RegisterColumn("channel", .text)]

    /// What stands in the place of a channel for the purpose as such.
    private static let purposeCode = "purpose"

    package static func write<Sink: ColumnSink & ~Copyable>(_ part: Part, to row: inout Sink) {
        switch part {
        case .purpose: row.write(purposeCode)
        case .channel(let channel): row.write(code: channel)
        }
    }

    package static func part(from row: inout RowCursor) throws(PostgresFailure) -> Part {
        let text = try row.next(String.self)
        if text == purposeCode { return .purpose }
        guard let channel = Channel(rawValue: text) else { throw .decoding("a channel that this release knows") }
        return .channel(channel)
    }

    package static let valueColumns = [
        RegisterColumn("client", .uuid), RegisterColumn("person", .uuid), RegisterColumn("purpose", .uuid),
        RegisterColumn("answer", .text), RegisterColumn("answered_on", .date), RegisterColumn("objected_on", .date),
        RegisterColumn("has_proof", .boolean), RegisterColumn("statement", .uuid), RegisterColumn("wording", .integer),
    ]

    package static func write<Sink: ColumnSink & ~Copyable>(_ values: Values, to row: inout Sink) {
        row.write(values.party.client)
        row.write(values.party.person)
        row.write(values.purpose)
        row.write(code: values.answer)
        row.write(values.answered)
        row.write(values.objected)
        row.write(values.hasProof)
        row.write(values.statement)
        row.write(values.wording.map { Int32(clamping: $0) })
    }

    package static func values(from row: inout RowCursor) throws(PostgresFailure) -> Values {
        let client = try row.next(StreamID.self)
        let party = ConsentParty(client: client, person: try row.next(SubjectID?.self))
        let purpose = try row.next(ElementID?.self)
        let answer = try row.optionalCode(Answer.self)
        let answered = try row.next(Day?.self)
        let objected = try row.next(Day?.self)
        let hasProof = try row.next(Bool?.self)
        let statement = try row.next(StreamID?.self)
        return Values(
            party: party, purpose: purpose, answer: answer, answered: answered, objected: objected,
            hasProof: hasProof, statement: statement, wording: try row.next(Int32?.self).map(Int.init))
    }
}
