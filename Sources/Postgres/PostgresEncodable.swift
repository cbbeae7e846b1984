/// A value that can be bound to a parameter, written in PostgreSQL's binary format.
///
/// A conforming type appends its bytes in network byte order, without a length; an identifier of 16 bytes needs
/// one line. Arrays, NULL, COPY and interpolation into ``SQL`` follow from that.
package protocol PostgresEncodable: Sendable {
    static var postgresType: PostgresType { get }

    /// Appends the value's bytes.
    func encode(into buffer: inout PostgresBuffer)

    /// Appends the length and then the value's bytes; only a value that may be NULL has reason to write its own.
    func encodeField(into buffer: inout PostgresBuffer)
}

extension PostgresEncodable {
    package func encodeField(into buffer: inout PostgresBuffer) {
        buffer.appendField { encode(into: &$0) }
    }
}

extension PostgresEncodable where Self: RawRepresentable, RawValue: PostgresEncodable {
    package static var postgresType: PostgresType { RawValue.postgresType }

    package func encode(into buffer: inout PostgresBuffer) {
        rawValue.encode(into: &buffer)
    }
}

extension Optional: PostgresEncodable where Wrapped: PostgresEncodable {
    package static var postgresType: PostgresType { Wrapped.postgresType }

    package func encode(into buffer: inout PostgresBuffer) {
        if let value = self { value.encode(into: &buffer) }
    }

    package func encodeField(into buffer: inout PostgresBuffer) {
        if let value = self { value.encodeField(into: &buffer) } else { buffer.appendNull() }
    }
}
