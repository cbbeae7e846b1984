/// The values of a statement's parameters in order, encoded into one buffer.
package struct PostgresParameters: Sendable {
    package private(set) var types: [PostgresType] = []
    private(set) var fields: PostgresBuffer

    package init(capacity: Int = 0) {
        fields = PostgresBuffer(capacity: capacity)
    }

    package var count: Int { types.count }

    /// How many bytes their fields take.
    package var size: Int { fields.count }

    /// Binds the next parameter.
    package mutating func append(_ value: some PostgresEncodable) {
        append(type: type(of: value).postgresType) { value.encodeField(into: &$0) }
    }

    /// Binds the next parameter; `encode` must append exactly one field (`appendField` or `appendNull`).
    package mutating func append(type: PostgresType, _ encode: (inout PostgresBuffer) -> Void) {
        types.append(type)
        encode(&fields)
    }

    /// Binds the next parameter to a whole array, element by element and without a list of them being made.
    ///
    /// `element` must append exactly one field each time it is called.
    package mutating func appendArray(
        of type: PostgresType, count: Int, _ element: (Int, inout PostgresBuffer) -> Void
    ) {
        types.append(type.array)
        fields.appendField { buffer in
            buffer.appendArray(of: type, count: count, element)
        }
    }

    mutating func append(contentsOf other: PostgresParameters) {
        types.append(contentsOf: other.types)
        fields.append(contentsOf: other.fields)
    }

    package mutating func removeAll(keepingCapacity: Bool = true) {
        types.removeAll(keepingCapacity: keepingCapacity)
        fields.removeAll(keepingCapacity: keepingCapacity)
    }

    /// Lends what libpq wants to see: a pointer, a length and a format per parameter.
    ///
    /// Returns nothing, without calling `body`, where a value is too long or the fields don't fit the parameters.
    func withPointers<Value>(
        _ body: (
            _ values: UnsafePointer<UnsafePointer<CChar>?>?, _ lengths: UnsafePointer<Int32>?,
            _ formats: UnsafePointer<Int32>?
        ) -> Value
    ) -> Value? {
        if fields.isOversized { return nil }
        return fields.storage.withUnsafeBytes { bytes -> Value? in
            var values: [UnsafePointer<CChar>?] = []
            var lengths: [Int32] = []
            values.reserveCapacity(count)
            lengths.reserveCapacity(count)
            var offset = 0
            while offset + 4 <= bytes.count {
                let length = Int32(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self))
                offset += 4
                let value = bytes.baseAddress.map { ($0 + offset).assumingMemoryBound(to: CChar.self) }
                values.append(length < 0 ? nil : value)
                lengths.append(max(length, 0))
                offset += Int(max(length, 0))
            }
            guard offset == bytes.count, values.count == count else { return nil }
            let formats = [Int32](repeating: 1, count: count)
            return values.withUnsafeBufferPointer { values in
                lengths.withUnsafeBufferPointer { lengths in
                    formats.withUnsafeBufferPointer { formats in
                        body(values.baseAddress, lengths.baseAddress, formats.baseAddress)
                    }
                }
            }
        }
    }
}

extension PostgresParameters: CustomStringConvertible, CustomReflectable {
    /// How many; never what.
    package var description: String { "\(count) parameters" }

    package var customMirror: Mirror { Mirror(self, children: [:], displayStyle: .struct) }
}
