/// Hexadecimal digits, without Foundation: identifiers are written for every entry.
package enum Hexadecimal {
    private static let digits = Array("0123456789abcdef".utf8)

    @inline(__always)
    static func value(of byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte &- 0x30
        case 0x61...0x66: byte &- 0x57
        case 0x41...0x46: byte &- 0x37
        default: nil  // A byte, not an enum of ours: everything else is no digit.
        }
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
