import Facts
import Ledger
package import Postgres
package import Regulation
package import Views

extension ContactRegister: StoredView {
    package static let valueColumns = [
        RegisterColumn("client", .uuid), RegisterColumn("person", .uuid), RegisterColumn("channel", .text),
        RegisterColumn("direction", .text), RegisterColumn("nature", .text), RegisterColumn("purpose", .uuid),
    ]

    package static func write<Sink: ColumnSink & ~Copyable>(_ values: ContactDetails, to row: inout Sink) {
        row.write(values.client)
        row.write(values.person)
        row.write(code: values.channel)
        row.write(code: values.direction)
        row.write(code: values.nature)
        row.write(values.purpose)
    }

    package static func values(from row: inout RowCursor) throws(PostgresFailure) -> ContactDetails {
        let client = try row.next(StreamID.self)
        let person = try row.next(SubjectID?.self)
        let channel = try row.code(Channel.self)
        let direction = try row.code(ContactDirection.self)
        let nature = try row.code(ContactNature.self)
        return ContactDetails(
            client: client, person: person, channel: channel, direction: direction, nature: nature,
            purpose: try row.next(ElementID?.self))
    }
}
