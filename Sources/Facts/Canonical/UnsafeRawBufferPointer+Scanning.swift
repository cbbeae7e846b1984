/// Finding where a string ends, eight bytes at a time: most of an entry is strings, and every entry that is read passes
/// by here.
extension UnsafeRawBufferPointer {
    /// The place of the next quote or backslash, or the end where there is none.
    @inline(__always)
    func quoteOrBackslash(from start: Int) -> Int {
        var place = start
        while place + 8 <= count {
            let word = UInt64(littleEndian: loadUnaligned(fromByteOffset: place, as: UInt64.self))
            let found = Self.marks(of: UInt8(ascii: "\""), in: word) | Self.marks(of: UInt8(ascii: "\\"), in: word)
            if found != 0 { return place + found.trailingZeroBitCount / 8 }
            place += 8
        }
        while place < count, self[place] != UInt8(ascii: "\""), self[place] != UInt8(ascii: "\\") { place += 1 }
        return Swift.min(place, count)
    }

    /// The highest bit of the lowest byte that has a value; bits above it may be wrong.
    ///
    /// A byte becomes zero where the value stands, and only the subtraction from a zero borrows into its highest bit.
    @inline(__always)
    private static func marks(of value: UInt8, in word: UInt64) -> UInt64 {
        let difference = word ^ (UInt64(value) &* 0x0101_0101_0101_0101)
        return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
    }
}
