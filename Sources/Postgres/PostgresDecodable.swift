/// A value that can be read from PostgreSQL's binary format.
package protocol PostgresDecodable {
    /// Reads a value from its bytes.
    ///
    /// `type` is what the server said the column is; fields of a binary COPY come as `unspecified`.
    init(postgres bytes: UnsafeRawBufferPointer, type: PostgresType) throws(PostgresFailure)

    /// Reads a field that may be NULL; only a value that has a place for NULL has reason to write its own.
    static func decodeField(_ bytes: UnsafeRawBufferPointer?, type: PostgresType) throws(PostgresFailure) -> Self
}

extension PostgresDecodable {
    package static func decodeField(
        _ bytes: UnsafeRawBufferPointer?, type: PostgresType
    ) throws(PostgresFailure) -> Self {
        guard let bytes else { throw .decoding("a NULL where a value must stand") }
        return try Self(postgres: bytes, type: type)
    }
}

extension PostgresDecodable where Self: RawRepresentable, RawValue: PostgresDecodable {
    package init(postgres bytes: UnsafeRawBufferPointer, type: PostgresType) throws(PostgresFailure) {
        guard let value = Self(rawValue: try RawValue(postgres: bytes, type: type)) else {
            throw .decoding("a value that the program does not know")
        }
        self = value
    }
}

extension Optional: PostgresDecodable where Wrapped: PostgresDecodable {
    package init(postgres bytes: UnsafeRawBufferPointer, type: PostgresType) throws(PostgresFailure) {
        self = .some(try Wrapped(postgres: bytes, type: type))
    }

    package static func decodeField(
        _ bytes: UnsafeRawBufferPointer?, type: PostgresType
    ) throws(PostgresFailure) -> Self {
        guard let bytes else { return .none }
        return .some(try Wrapped.decodeField(bytes, type: type))
    }
}

extension UnsafeRawBufferPointer {
    /// Refuses a column whose type is neither unspecified nor among these.
    func require(_ type: PostgresType, among accepted: [PostgresType]) throws(PostgresFailure) {
        guard type == .unspecified || accepted.contains(type) else {
            throw .decoding("a column of another type than the program reads")
        }
    }

    /// An integer in network byte order that takes exactly these bytes.
    package func integer<Value: FixedWidthInteger>(_: Value.Type) throws(PostgresFailure) -> Value {
        guard count == MemoryLayout<Value>.size else { throw .decoding("a number of another width") }
        return Value(bigEndian: loadUnaligned(as: Value.self))
    }

    /// An integer of any of PostgreSQL's three widths, of which COPY does not say which one it is.
    package func widenedInteger() throws(PostgresFailure) -> Int64 {
        switch count {
        case 8: return Int64(bigEndian: loadUnaligned(as: Int64.self))
        case 4: return Int64(Int32(bigEndian: loadUnaligned(as: Int32.self)))
        case 2: return Int64(Int16(bigEndian: loadUnaligned(as: Int16.self)))
        default: throw .decoding("a number of another width")
        }
    }
}
