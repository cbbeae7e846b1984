/// A growing run of bytes in PostgreSQL's binary format: network byte order, fields preceded by their length.
package struct PostgresBuffer: Sendable {
    @usableFromInline var storage: [UInt8]
    /// A field longer than the protocol can say; the statement is refused before anything is sent.
    package internal(set) var isOversized = false

    package init(capacity: Int = 0) {
        storage = []
        storage.reserveCapacity(capacity)
    }

    @inlinable package var bytes: [UInt8] { storage }
    @inlinable package var count: Int { storage.count }

    package mutating func reserveCapacity(_ capacity: Int) {
        storage.reserveCapacity(capacity)
    }

    package mutating func removeAll(keepingCapacity: Bool = true) {
        storage.removeAll(keepingCapacity: keepingCapacity)
        isOversized = false
    }

    /// Appends an integer in network byte order.
    ///
    /// As one store where there is room: a row of a register has some forty of them.
    @inlinable
    package mutating func appendInteger<Number: FixedWidthInteger>(_ value: Number) {
        let size = MemoryLayout<Number>.size
        storage.append(addingCapacity: size) { span in
            span.withUnsafeMutableBufferPointer { free, used in
                UnsafeMutableRawBufferPointer(free).storeBytes(of: value.bigEndian, toByteOffset: used, as: Number.self)
                used += size
            }
        }
    }

    @inlinable
    package mutating func append(_ byte: UInt8) {
        storage.append(byte)
    }

    @inlinable
    package mutating func append(contentsOf other: UnsafeRawBufferPointer) {
        storage.append(contentsOf: other)
    }

    @inlinable
    package mutating func append(contentsOf other: some Collection<UInt8>) {
        storage.append(contentsOf: other)
    }

    package mutating func append(contentsOf other: PostgresBuffer) {
        storage.append(contentsOf: other.storage)
        isOversized = isOversized || other.isOversized
    }

    /// Appends a field: four bytes of length, then whatever `encode` appends.
    @inlinable
    package mutating func appendField(_ encode: (inout PostgresBuffer) -> Void) {
        let start = storage.count
        appendInteger(Int32(0))
        encode(&self)
        setLength(at: start)
    }

    /// Appends the field of one value; the fast way for many values of one type.
    @inlinable
    package mutating func appendField(_ value: some PostgresEncodable) {
        value.encodeField(into: &self)
    }

    /// Appends a field with these bytes.
    package mutating func appendField(bytes field: UnsafeRawBufferPointer) {
        guard let length = Int32(exactly: field.count) else {
            isOversized = true
            return
        }
        appendInteger(length)
        storage.append(contentsOf: field)
    }

    /// Appends the field of an integer: length and value in one piece.
    @inlinable
    package mutating func appendField<Number: FixedWidthInteger>(integer value: Number) {
        let size = MemoryLayout<Number>.size
        storage.append(addingCapacity: 4 + size) { span in
            span.withUnsafeMutableBufferPointer { free, used in
                let bytes = UnsafeMutableRawBufferPointer(free)
                bytes.storeBytes(of: Int32(truncatingIfNeeded: size).bigEndian, toByteOffset: used, as: Int32.self)
                bytes.storeBytes(of: value.bigEndian, toByteOffset: used + 4, as: Number.self)
                used += 4 + size
            }
        }
    }

    /// Appends the field of an identifier of 16 bytes in one piece.
    @inlinable
    package mutating func appendField(high: UInt64, low: UInt64) {
        storage.append(addingCapacity: 20) { span in
            span.withUnsafeMutableBufferPointer { free, used in
                let bytes = UnsafeMutableRawBufferPointer(free)
                bytes.storeBytes(of: Int32(16).bigEndian, toByteOffset: used, as: Int32.self)
                bytes.storeBytes(of: high.bigEndian, toByteOffset: used + 4, as: UInt64.self)
                bytes.storeBytes(of: low.bigEndian, toByteOffset: used + 12, as: UInt64.self)
                used += 20
            }
        }
    }

    /// Appends a field without a value: SQL's NULL.
    @inlinable
    package mutating func appendNull() {
        appendInteger(Int32(-1))
    }

    /// Appends a one-dimensional array, its header first and then one field per element.
    ///
    /// `element` must append exactly one field (`appendField` or `appendNull`) each time it is called.
    @inlinable
    package mutating func appendArray(
        of type: PostgresType, count: Int, _ element: (Int, inout PostgresBuffer) -> Void
    ) {
        // array_recv: dimensions, a flag for NULLs, the element's type, then length and lower bound per dimension.
        guard count > 0 else {
            appendInteger(Int32(0))
            appendInteger(Int32(0))
            appendInteger(type.rawValue)
            return
        }
        appendInteger(Int32(1))
        let flag = storage.count
        appendInteger(Int32(0))
        appendInteger(type.rawValue)
        appendInteger(Int32(truncatingIfNeeded: count))
        appendInteger(Int32(1))
        var hasNull: UInt8 = 0
        for index in 0..<count {
            let start = storage.count
            element(index, &self)
            if storage.count == start + 4, storage[start] == 0xff { hasNull = 1 }
        }
        storage[flag + 3] = hasNull
    }

    @usableFromInline
    mutating func setLength(at start: Int) {
        guard let length = Int32(exactly: storage.count - start - 4) else {
            isOversized = true
            return
        }
        storage[start] = UInt8(truncatingIfNeeded: length >> 24)
        storage[start + 1] = UInt8(truncatingIfNeeded: length >> 16)
        storage[start + 2] = UInt8(truncatingIfNeeded: length >> 8)
        storage[start + 3] = UInt8(truncatingIfNeeded: length)
    }
}
