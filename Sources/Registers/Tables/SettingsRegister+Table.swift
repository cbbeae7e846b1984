import Facts
import Ledger
package import Postgres
package import Regulation
package import Views

extension SettingsRegister: StoredView {
    package static let valueColumns = [
        RegisterColumn("language", .text), RegisterColumn("officers", .integer), RegisterColumn("practice", .boolean),
        RegisterColumn("time_zone", .text), RegisterColumn("content", .json),
    ]

    package static func write<Sink: ColumnSink & ~Copyable>(_ values: OrganisationContent, to row: inout Sink) {
        row.write(code: values.language)
        row.write(Int32(clamping: values.officers))
        row.write(values.practice)
        row.write(values.timeZone)
        row.write(CanonicalJSON(values) { $0.write(to: &$1) })
    }

    package static func values(from row: inout RowCursor) throws(PostgresFailure) -> OrganisationContent {
        row.skip(4)
        return try row.next(CanonicalJSON.self).read { (facts) throws(MalformedFacts) in
            try OrganisationContent(from: &facts)
        }
    }
}
