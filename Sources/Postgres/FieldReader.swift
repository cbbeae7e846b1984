/// Walks over integers and length-preceded fields in memory that somebody else keeps alive.
struct FieldReader {
    private let bytes: UnsafeRawBufferPointer
    private(set) var offset = 0

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { offset >= bytes.count }

    mutating func integer<Value: FixedWidthInteger>(_: Value.Type) throws(PostgresFailure) -> Value {
        let size = MemoryLayout<Value>.size
        guard offset + size <= bytes.count else { throw .decoding("bytes that end too early") }
        defer { offset += size }
        return Value(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Value.self))
    }

    mutating func skip(_ count: Int) throws(PostgresFailure) {
        guard count >= 0, offset + count <= bytes.count else { throw .decoding("bytes that end too early") }
        offset += count
    }

    /// The next field; nothing for NULL.
    mutating func field() throws(PostgresFailure) -> UnsafeRawBufferPointer? {
        let length = try integer(Int32.self)
        if length == -1 { return nil }
        let start = offset
        try skip(Int(length))
        return UnsafeRawBufferPointer(rebasing: bytes[start..<offset])
    }
}
