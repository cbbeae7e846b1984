/// Makes UTF-8 of the bytes of a sheet, piece by piece.
///
/// What stands for no character becomes U+FFFD, which ``SheetRows`` reports at its place.
struct SheetDecoder {
    private let encoding: SheetEncoding
    /// A byte of a unit of UTF-16 whose other one has not come.
    private var half: UInt8?
    /// The first of two units of UTF-16 that make one character.
    private var lead: UInt32?

    init(_ encoding: SheetEncoding) {
        self.encoding = encoding
    }

    mutating func decode(_ bytes: [UInt8], into text: inout [UInt8]) {
        switch encoding {
        case .utf8: text.append(contentsOf: bytes)
        case .windows1252:
            for byte in bytes { SheetDecoder.append(SheetDecoder.scalar(ofWindows1252: byte), to: &text) }
        case .utf16LittleEndian, .utf16BigEndian:
            for byte in bytes {
                guard let first = half else {
                    half = byte
                    continue
                }
                half = nil
                let (high, low) = encoding == .utf16BigEndian ? (first, byte) : (byte, first)
                take(UInt32(high) << 8 | UInt32(low), into: &text)
            }
        }
    }

    /// The end of the file: half a character is none.
    mutating func finish(into text: inout [UInt8]) {
        if half != nil || lead != nil { SheetDecoder.append(SheetDecoder.replacement, to: &text) }
        (half, lead) = (nil, nil)
    }

    private mutating func take(_ unit: UInt32, into text: inout [UInt8]) {
        if let first = lead {
            lead = nil
            if 0xDC00...0xDFFF ~= unit {
                SheetDecoder.append(0x10000 + (first - 0xD800) << 10 + (unit - 0xDC00), to: &text)
                return
            }
            SheetDecoder.append(SheetDecoder.replacement, to: &text)
        }
        switch unit {
        case 0xD800...0xDBFF: lead = unit
        case 0xDC00...0xDFFF: SheetDecoder.append(SheetDecoder.replacement, to: &text)
        default: SheetDecoder.append(unit, to: &text)
        }
    }

    static let replacement: UInt32 = 0xFFFD

    /// The characters of 0x80 to 0x9F, which Windows has where Latin-1 has controls; five are not used.
    private static let windows: [UInt32] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
        0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0xFFFD, 0x017E, 0x0178,
    ]

    static func scalar(ofWindows1252 byte: UInt8) -> UInt32 {
        0x80...0x9F ~= byte ? windows[Int(byte) - 0x80] : UInt32(byte)
    }

    private static func append(_ value: UInt32, to text: inout [UInt8]) {
        switch value {
        case ..<0x80: text.append(UInt8(value))
        case ..<0x800:
            text.append(UInt8(0xC0 | value >> 6))
            text.append(UInt8(0x80 | value & 0x3F))
        case ..<0x10000:
            text.append(UInt8(0xE0 | value >> 12))
            text.append(UInt8(0x80 | value >> 6 & 0x3F))
            text.append(UInt8(0x80 | value & 0x3F))
        default:
            text.append(UInt8(0xF0 | value >> 18))
            text.append(UInt8(0x80 | value >> 12 & 0x3F))
            text.append(UInt8(0x80 | value >> 6 & 0x3F))
            text.append(UInt8(0x80 | value & 0x3F))
        }
    }
}
