import Facts
import Ledger
package import Postgres
import Regulation
package import Views

extension ClientRegister: StoredView {
    package static let valueColumns = [
        RegisterColumn("kind", .text), RegisterColumn("legal_form", .text), RegisterColumn("since", .date),
        RegisterColumn("until", .date),
    ]

    package static func write<Sink: ColumnSink & ~Copyable>(_ values: Values, to row: inout Sink) {
        row.write(code: values.kind.code)
        row.write(code: values.kind.legalForm)
        row.write(values.since)
        row.write(values.until)
    }

    package static func values(from row: inout RowCursor) throws(PostgresFailure) -> Values {
        let code = try row.code(ClientKind.Code.self)
        let form = try row.optionalCode(LegalForm.self)
        let kind: ClientKind =
            switch code {
            case .person: .person
            case .organisation: .organisation(form)
            }
        let since = try row.next(Day.self)
        return Values(kind: kind, since: since, until: try row.next(Day?.self))
    }
}
