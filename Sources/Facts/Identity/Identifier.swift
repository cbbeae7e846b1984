/// Sixteen random or time-ordered bytes that name one thing of one kind, and say nothing about it.
///
/// Organisations, subjects, actors and keys are random (UUIDv4): their ids reveal nothing. Streams and commands are
/// time-ordered (UUIDv7): new ones land on the same index pages, which is worth a third of append speed once a
/// ledger is large, and when they were made is recorded in the entry anyway.
///
/// Comparing and hashing are inlined into other rooms: left to the generic code of this one, they were a tenth of an
/// import's time.
package struct Identifier<Kind>: Hashable, Sendable {
    package let high: UInt64
    package let low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    @inlinable
    package static func == (one: Self, other: Self) -> Bool {
        one.high == other.high && one.low == other.low
    }

    @inlinable
    package func hash(into hasher: inout Hasher) {
        hasher.combine(high)
        hasher.combine(low)
    }

    /// A random identifier, version 4 of RFC 9562.
    package static func random() -> Self {
        let (high, low) = Randomness.pair()
        return Self(high: (high & ~0xF000) | 0x4000, low: (low & ~(0b11 << 62)) | (0b10 << 62))
    }

    /// An identifier that sorts by the moment it was made, version 7 of RFC 9562.
    package static func timeOrdered(at instant: Instant) -> Self {
        // 946,684,800 seconds lie between 1970, where RFC 9562 counts from, and 2000.
        let milliseconds = UInt64(bitPattern: instant.microsecondsSince2000 / 1000 + 946_684_800_000)
        let (high, low) = Randomness.pair()
        return Self(
            high: (milliseconds << 16) | 0x7000 | (high & 0x0FFF),
            low: (low & ~(0b11 << 62)) | (0b10 << 62)
        )
    }

    /// The same bytes, seen as naming another kind of thing: a person of a client is a subject, for one.
    package func named<Other>(as kind: Identifier<Other>.Type = Identifier<Other>.self) -> Identifier<Other> {
        Identifier<Other>(high: high, low: low)
    }
}

extension Identifier: Comparable {
    package static func < (one: Self, other: Self) -> Bool {
        (one.high, one.low) < (other.high, other.low)
    }
}

extension Identifier: CustomStringConvertible, LosslessStringConvertible {
    /// Reads the 36 characters of RFC 9562; upper case is accepted and not kept.
    package init?(_ text: String) {
        var text = text
        guard let found = text.withUTF8({ Self(text: UnsafeRawBufferPointer($0)) }) else { return nil }
        self = found
    }

    package var description: String {
        String(unsafeUninitializedCapacity: 36) { buffer in
            var bytes: [UInt8] = []
            bytes.reserveCapacity(36)
            write(to: &bytes)
            return buffer.initialize(fromContentsOf: bytes)
        }
    }
}

extension Identifier {
    /// Reads 36 bytes of text: hexadecimal digits with hyphens after 8, 12, 16 and 20 of them.
    package init?(text: UnsafeRawBufferPointer) {
        let hyphen = UInt8(ascii: "-")
        guard text.count == 36, text[8] == hyphen, text[13] == hyphen, text[18] == hyphen, text[23] == hyphen,
            let first = Hexadecimal.number(of: text.digits(at: 0)),
            let second = Hexadecimal.number(of: text.digits(at: 9, and: 14)),
            let third = Hexadecimal.number(of: text.digits(at: 19, and: 24)),
            let fourth = Hexadecimal.number(of: text.digits(at: 28))
        else { return nil }
        self.init(
            high: UInt64(first) << 32 | UInt64(second), low: UInt64(third) << 32 | UInt64(fourth))
    }

    /// Appends the 36 characters of RFC 9562, in lower case.
    ///
    /// They are put together on the stack and appended in one piece: an entry has half a dozen of them.
    package func write(to bytes: inout [UInt8]) {
        withUnsafeTemporaryAllocation(byteCount: 36, alignment: 1) { text in
            var place = 0
            for digit in 0..<32 {
                if digit == 8 || digit == 12 || digit == 16 || digit == 20 {
                    text[place] = UInt8(ascii: "-")
                    place += 1
                }
                let number = digit < 16 ? high : low
                text[place] = Hexadecimal.digit(number >> UInt64((15 - digit % 16) * 4))
                place += 1
            }
            bytes.append(contentsOf: UnsafeRawBufferPointer(text))
        }
    }

    /// The sixteen bytes, most significant first, as they stand in a database column or a hash.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16)
        appendBytes(to: &bytes)
        return bytes
    }

    package func appendBytes(to bytes: inout [UInt8]) {
        withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { bytes.append(contentsOf: $0) }
    }

    /// Reads sixteen bytes, most significant first.
    package init?(bytes: UnsafeRawBufferPointer) {
        guard bytes.count == 16 else { return nil }
        self.init(
            high: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)),
            low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        )
    }
}

extension UnsafeRawBufferPointer {
    /// Eight characters, the first of them in the lowest byte.
    fileprivate func digits(at place: Int) -> UInt64 {
        UInt64(littleEndian: loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }

    /// Twice four characters.
    fileprivate func digits(at place: Int, and other: Int) -> UInt64 {
        let first = UInt32(littleEndian: loadUnaligned(fromByteOffset: place, as: UInt32.self))
        let second = UInt32(littleEndian: loadUnaligned(fromByteOffset: other, as: UInt32.self))
        return UInt64(second) << 32 | UInt64(first)
    }
}
