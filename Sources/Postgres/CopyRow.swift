/// A row of a COPY out, in memory that is gone when the closure it was given to returns.
///
/// It can be read but not kept: it has no copies.
package struct CopyRow: ~Copyable {
    struct Field {
        let start: UnsafeRawPointer?
        let count: Int
    }

    private let fields: UnsafeBufferPointer<Field>

    init(fields: UnsafeBufferPointer<Field>) {
        self.fields = fields
    }

    package var fieldCount: Int { fields.count }

    /// The bytes of a field without a copy; nothing for NULL.
    ///
    /// They must not be kept.
    package func bytes(_ index: Int) -> UnsafeRawBufferPointer? {
        let field = fields[index]
        guard let start = field.start else { return nil }
        return UnsafeRawBufferPointer(start: start, count: field.count)
    }

    /// A number of 2, 4 or 8 bytes.
    package func int64(_ index: Int) throws(PostgresFailure) -> Int64 {
        guard let bytes = bytes(index) else { throw .decoding("a NULL where a value must stand") }
        return try bytes.widenedInteger()
    }

    /// Reads a field.
    ///
    /// COPY does not say of which type it is: the statement has to see to that, by a cast.
    package func decode<Value: PostgresDecodable>(
        _: Value.Type = Value.self, at index: Int
    ) throws(PostgresFailure) -> Value {
        guard index >= 0, index < fields.count else { throw .decoding("a column that is not there") }
        return try Value.decodeField(bytes(index), type: .unspecified)
    }
}
