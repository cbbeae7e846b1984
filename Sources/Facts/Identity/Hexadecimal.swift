/// Hexadecimal digits, without Foundation: identifiers are written for every entry.
package enum Hexadecimal {
    private static let digits = Array("0123456789abcdef".utf8)

    /// What a digit stands for; nothing if it is none.
    @inline(__always)
    package static func value(of byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte &- 0x30
        case 0x61...0x66: byte &- 0x57
        case 0x41...0x46: byte &- 0x37
        default: nil  // A byte, not an enum of ours: everything else is no digit.
        }
    }

    /// The number that eight digits stand for, the first of them in the lowest byte; nothing if one is no digit.
    ///
    /// All eight are looked at together, a byte of a word each. A byte below 128 reaches its highest bit by adding what
    /// is missing from a bound to 128, so that bit says whether it is at least the bound.
    @inline(__always)
    static func number(of characters: UInt64) -> UInt32? {
        let tops: UInt64 = 0x8080_8080_8080_8080
        guard characters & tops == 0 else { return nil }
        // Capital letters become small ones, and digits stay what they are.
        let small = characters | 0x2020_2020_2020_2020
        func reaches(_ bound: UInt64) -> UInt64 { (small &+ ((0x80 - bound) &* 0x0101_0101_0101_0101)) & tops }
        let isDecimal = reaches(0x30) & ~reaches(0x3A)
        let isLetter = reaches(0x61) & ~reaches(0x67)
        // 0x10 to 0x19 only look like digits now that they have been given that bit.
        guard isDecimal | isLetter == tops, (isDecimal >> 2) & ~characters == 0 else { return nil }
        var value = (small & 0x0F0F_0F0F_0F0F_0F0F) &+ ((isLetter >> 7) &* 9)
        value = ((value << 4) | (value >> 8)) & 0x00FF_00FF_00FF_00FF
        value = (value | (value >> 8)) & 0x0000_FFFF_0000_FFFF
        return UInt32(truncatingIfNeeded: value | (value >> 16)).byteSwapped
    }

    /// The digit for the lowest four bits of a number.
    @inline(__always)
    static func digit(_ number: UInt64) -> UInt8 {
        let value = UInt8(truncatingIfNeeded: number) & 0x0F
        return value < 10 ? 0x30 &+ value : 0x57 &+ value
    }

    /// Appends the digits of a number from one place down to another, places counted from the right.
    @inline(__always)
    static func write(_ number: UInt64, from first: Int, to last: Int, into bytes: inout [UInt8]) {
        var place = first
        while place > last {
            place -= 1
            bytes.append(digit(number >> UInt64(place * 4)))
        }
    }

    /// Lower-case text of some bytes.
    package static func text(of bytes: some Sequence<UInt8>) -> String {
        var text: [UInt8] = []
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 0x0F)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes that a text of hexadecimal digits stands for, or nothing if it is not one.
    package static func bytes(of text: String) -> [UInt8]? {
        let characters = Array(text.utf8)
        guard characters.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(characters.count / 2)
        for index in stride(from: 0, to: characters.count, by: 2) {
            guard let high = value(of: characters[index]), let low = value(of: characters[index + 1]) else {
                return nil
            }
            bytes.append(high << 4 | low)
        }
        return bytes
    }
}
