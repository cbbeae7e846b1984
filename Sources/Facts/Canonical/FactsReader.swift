import Glibc

/// Reads one canonical JSON object in the order of its keys, in a single pass and without a tree.
///
/// It is the twin of ``FactsWriter``: a payload asks for its fields in ascending order, absent ones are `nil`, and a
/// key that nobody asked for is an error at ``end()``: an entry that is not understood is never half read. It points
/// into memory that it doesn't own; use it inside the closure that lent the bytes.
package struct FactsReader {
    let base: UnsafeRawBufferPointer
    var cursor: Int
    private var isFirst = true

    /// Begins to read an object at the start of some bytes.
    package init(_ bytes: UnsafeRawBufferPointer) throws(MalformedFacts) {
        base = bytes
        cursor = 0
        try expect(UInt8(ascii: "{"), "an object")
    }

    /// Begins at a value that is no object, such as a list that was set aside.
    init(fragment: UnsafeRawBufferPointer) {
        base = fragment
        cursor = 0
    }

    /// Reads a value from bytes that hold exactly one object.
    package static func read<Value>(
        _ bytes: [UInt8],
        _ body: (inout FactsReader) throws(MalformedFacts) -> Value
    ) throws(MalformedFacts) -> Value {
        // A typed error can't pass through `withUnsafeBytes`, hence the detour by way of a result.
        let result = bytes.withUnsafeBytes { buffer in
            Result { () throws(MalformedFacts) -> Value in
                var reader = try FactsReader(buffer)
                let value = try body(&reader)
                try reader.end()
                guard reader.cursor == buffer.count else { throw reader.malformed("the end of the object") }
                return value
            }
        }
        return try result.get()
    }

    /// Ends the object: nothing may be left unread.
    package mutating func end() throws(MalformedFacts) {
        try expect(UInt8(ascii: "}"), "the end of the object")
    }

    package func malformed(_ expected: String) -> MalformedFacts {
        MalformedFacts(offset: cursor, expected: expected)
    }

    mutating func expect(_ byte: UInt8, _ name: StaticString) throws(MalformedFacts) {
        guard cursor < base.count, base[cursor] == byte else { throw malformed("\(name)") }
        cursor += 1
    }

    /// Moves past the key if it is the next one.
    mutating func enter(_ key: StaticString) -> Bool {
        let length = key.utf8CodeUnitCount
        let comma = isFirst ? 0 : 1
        guard cursor + comma + length + 3 <= base.count else { return false }
        var place = cursor
        if comma == 1 {
            guard base[place] == UInt8(ascii: ",") else { return false }
            place += 1
        }
        guard base[place] == UInt8(ascii: "\""), base[place + length + 1] == UInt8(ascii: "\""),
            base[place + length + 2] == UInt8(ascii: ":")
        else { return false }
        guard let name = base.baseAddress.map({ $0 + place + 1 }), memcmp(name, key.utf8Start, length) == 0 else {
            return false
        }
        cursor = place + length + 3
        isFirst = false
        return true
    }

    package func missing(_ key: StaticString) -> MalformedFacts { malformed("the key \(key)") }

    /// The error for a payload that this release can't read: never a reason to skip it.
    package func unknown(_ name: EventName, _ schema: Int) -> MalformedFacts {
        malformed("a schema number of \(name.rawValue) that this release knows, not \(schema)")
    }

    /// The bytes between the quotes of a string without escapes; moves past it.
    mutating func plainText() throws(MalformedFacts) -> UnsafeRawBufferPointer {
        try expect(UInt8(ascii: "\""), "a string")
        let start = cursor
        cursor = base.quoteOrBackslash(from: cursor)
        guard cursor < base.count, base[cursor] == UInt8(ascii: "\"") else {
            throw malformed(cursor < base.count ? "a string without escapes" : "the end of a string")
        }
        let text = UnsafeRawBufferPointer(rebasing: base[start..<cursor])
        try expect(UInt8(ascii: "\""), "the end of a string")
        return text
    }

    mutating func nested<Value>(
        _ body: (inout FactsReader) throws(MalformedFacts) -> Value
    ) throws(MalformedFacts) -> Value {
        try expect(UInt8(ascii: "{"), "an object")
        let outer = isFirst
        isFirst = true
        let value = try body(&self)
        try end()
        isFirst = outer
        return value
    }

    mutating func list<Value>(
        _ element: (inout FactsReader) throws(MalformedFacts) -> Value
    ) throws(MalformedFacts) -> [Value] {
        try expect(UInt8(ascii: "["), "a list")
        var values: [Value] = []
        while true {
            values.append(try element(&self))
            guard cursor < base.count, base[cursor] == UInt8(ascii: ",") else { break }
            cursor += 1
        }
        try expect(UInt8(ascii: "]"), "the end of a list")
        return values
    }
}
