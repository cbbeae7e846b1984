import Facts

/// Undoes a transfer encoding piece by piece, and takes whatever comes: what doesn't belong is passed over.
struct TransferDecoder {
    private let encoding: TransferEncoding
    /// Base64: the bits of a group that is not whole yet, and how many digits they are.
    private var bits: UInt32 = 0
    private var digits = 0
    /// Whether something stood among the digits that base64 has no meaning for, or the last group was no group.
    private(set) var isBroken = false
    /// Whether a group was closed: what follows, such as the foot of a mailing list, is not part of it.
    private var isClosed = false
    /// Quoted-printable: what follows a `=` at the end of a piece.
    private var escape: [UInt8] = []

    init(_ encoding: TransferEncoding) {
        self.encoding = encoding
    }

    static func decoded(_ bytes: [UInt8], _ encoding: TransferEncoding) -> [UInt8] {
        var decoder = TransferDecoder(encoding)
        var result: [UInt8] = []
        bytes.withUnsafeBytes { decoder.take($0, into: &result) }
        decoder.finish(into: &result)
        return result
    }

    mutating func take(_ piece: UnsafeRawBufferPointer, into result: inout [UInt8]) {
        switch encoding {
        case .identity: result.append(contentsOf: piece)
        case .base64: for byte in piece { takeBase64(byte, into: &result) }
        case .quotedPrintable: for byte in piece { takeQuoted(byte, into: &result) }
        }
    }

    /// Gives what is left at the end.
    mutating func finish(into result: inout [UInt8]) {
        switch encoding {
        case .identity: break
        case .base64:
            if digits == 1, !isClosed { isBroken = true }
            closeGroup(into: &result)
        case .quotedPrintable: result += escape
        }
        escape = []
    }

    private mutating func takeBase64(_ byte: UInt8, into result: inout [UInt8]) {
        let value = Self.values[Int(byte)]
        guard value < 64 else {
            // Padding ends a group; somebody may have put two encodings behind each other.
            switch byte {
            case UInt8(ascii: "="):
                closeGroup(into: &result)
                isClosed = true
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): break
            default: if !isClosed { isBroken = true }
            }
            return
        }
        bits = bits << 6 | UInt32(value)
        digits += 1
        guard digits == 4 else { return }
        result.append(UInt8(truncatingIfNeeded: bits >> 16))
        result.append(UInt8(truncatingIfNeeded: bits >> 8))
        result.append(UInt8(truncatingIfNeeded: bits))
        (bits, digits) = (0, 0)
    }

    private mutating func closeGroup(into result: inout [UInt8]) {
        if digits == 3 {
            result.append(UInt8(truncatingIfNeeded: bits >> 10))
            result.append(UInt8(truncatingIfNeeded: bits >> 2))
        } else if digits == 2 {
            result.append(UInt8(truncatingIfNeeded: bits >> 4))
        }
        (bits, digits) = (0, 0)
    }

    private mutating func takeQuoted(_ byte: UInt8, into result: inout [UInt8]) {
        guard !escape.isEmpty else {
            if byte == UInt8(ascii: "=") { escape = [byte] } else { result.append(byte) }
            return
        }
        escape.append(byte)
        if escape.count == 2 {
            // A line that goes on.
            if byte == UInt8(ascii: "\n") { escape = [] }
            return
        }
        if let high = Hexadecimal.value(of: escape[1]), let low = Hexadecimal.value(of: escape[2]) {
            result.append(high << 4 | low)
        } else if escape[1] != UInt8(ascii: "\r") || escape[2] != UInt8(ascii: "\n") {
            // No escape after all.
            result += escape
        }
        escape = []
    }

    /// What each character of base64 stands for, that of URLs included; 64 and more for what is none.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 0xFF, count: 256)
        let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        for (value, character) in alphabet.utf8.enumerated() { values[Int(character)] = UInt8(value) }
        values[Int(UInt8(ascii: "-"))] = 62
        values[Int(UInt8(ascii: "_"))] = 63
        return values
    }()
}
