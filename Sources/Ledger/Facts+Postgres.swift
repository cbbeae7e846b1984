package import Facts
package import Postgres

/// How the values of Facts stand in the database.
extension Identifier: PostgresEncodable, PostgresDecodable {
    package static var postgresType: PostgresType { .uuid }

    package func encode(into buffer: inout PostgresBuffer) {
        buffer.appendInteger(high)
        buffer.appendInteger(low)
    }

    package init(postgres bytes: UnsafeRawBufferPointer, type: PostgresType) throws(PostgresFailure) {
        guard let identifier = Self(bytes: bytes) else { throw .decoding("an identifier") }
        self = identifier
    }
}

extension Day: PostgresEncodable, PostgresDecodable {
    package static var postgresType: PostgresType { .date }

    package func encode(into buffer: inout PostgresBuffer) {
        buffer.appendInteger(daysSince2000)
    }

    package init(postgres bytes: UnsafeRawBufferPointer, type: PostgresType) throws(PostgresFailure) {
        self.init(daysSince2000: try bytes.integer(Int32.self))
    }
}

extension Instant: PostgresEncodable, PostgresDecodable {
    package static var postgresType: PostgresType { .timestamptz }

    package func encode(into buffer: inout PostgresBuffer) {
        buffer.appendInteger(microsecondsSince2000)
    }

    package init(postgres bytes: UnsafeRawBufferPointer, type: PostgresType) throws(PostgresFailure) {
        self.init(microsecondsSince2000: try bytes.integer(Int64.self))
    }
}
