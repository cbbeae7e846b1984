/// The decimal digits of the fixed forms in which days and instants are written.
///
/// Both forms stand in every entry, so they are read and written byte by byte and never through a formatter.
enum Digits {
    private static let zero = UInt8(ascii: "0")

    /// Reads exactly `count` digits from `offset`, or nothing when one of them is no digit or lies outside the bytes.
    @inline(__always)
    static func read(_ count: Int, of bytes: UnsafeRawBufferPointer, at offset: Int) -> Int? {
        guard offset >= 0, offset + count <= bytes.count else { return nil }
        var value = 0
        for index in offset..<(offset + count) {
            let digit = bytes[index] &- zero
            guard digit <= 9 else { return nil }
            value = value &* 10 &+ Int(digit)
        }
        return value
    }

    /// Writes `value` right-aligned with leading zeros into the `count` bytes from `offset`.
    @inline(__always)
    static func write(_ value: Int, _ count: Int, to bytes: UnsafeMutableRawBufferPointer, at offset: Int) {
        var rest = value
        for index in (offset..<(offset + count)).reversed() {
            bytes[index] = zero &+ UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
    }
}
