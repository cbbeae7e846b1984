import Foundation

/// How strings and integers stand in canonical JSON (RFC 8785 §3.2.2), with text in Unicode's form NFC.
enum CanonicalText {
    /// The largest whole number that every JSON reader takes exactly: 2^53 − 1.
    static let largestInteger = 9_007_199_254_740_991

    static func write(_ value: Int, to bytes: inout [UInt8]) {
        precondition(value.magnitude <= UInt(largestInteger), "Numbers in an entry are exact in every reader.")
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        var rest = value.magnitude
        guard rest >= 10 else {
            bytes.append(0x30 &+ UInt8(rest))
            return
        }
        let start = bytes.count
        while rest > 0 {
            bytes.append(0x30 &+ UInt8(rest % 10))
            rest /= 10
        }
        bytes[start...].reverse()
    }

    static func write(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        bytes.append(UInt8(ascii: "\""))
        if !text.withUTF8({ appendIfPlain($0, to: &bytes) }) {
            text = text.precomposedStringWithCanonicalMapping
            text.withUTF8 { utf8 in
                for byte in utf8 {
                    if isPlain(byte) || byte >= 0x80 { bytes.append(byte) } else { escape(byte, to: &bytes) }
                }
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Appends text as it is where every byte is ASCII and none needs an escape, which is nearly always so.
    private static func appendIfPlain(_ utf8: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) -> Bool {
        guard utf8.allSatisfy(isPlain) else { return false }
        bytes.append(contentsOf: utf8)
        return true
    }

    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte < 0x80 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    /// The two-character escapes where JSON has one, four lower-case hexadecimal digits otherwise.
    private static func escape(_ byte: UInt8, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case 0x22, 0x5C: bytes.append(byte)
        default:  // A control character, by where this is called from.
            bytes.append(contentsOf: [0x75, 0x30, 0x30])
            Hexadecimal.write(UInt64(byte), from: 2, to: 0, into: &bytes)
        }
    }
}
