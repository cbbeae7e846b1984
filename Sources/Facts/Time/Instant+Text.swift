/// The texts of an instant: one form is written, every offset of RFC 3339 is read.
extension Instant {
    /// The length of `YYYY-MM-DDThh:mm:ss.uuuuuuZ`.
    package static let textLength = 27

    /// Reads a date-time of RFC 3339 with any offset.
    ///
    /// `T` and `Z` are capitals. Up to six decimals are read; more are refused unless they are zeros, for an instant
    /// is never silently another one. A leap second (`:60`) has no place in the count and is refused too.
    package init?(_ text: some StringProtocol) {
        var text = String(text)
        guard let instant = text.withUTF8({ Instant(rfc3339: UnsafeRawBufferPointer($0)) }) else { return nil }
        self = instant
    }

    /// Reads the 27 bytes in which instants are written, and no other form.
    package init?(bytes: UnsafeRawBufferPointer) {
        guard bytes.count == Instant.textLength, bytes[19] == UInt8(ascii: "."), bytes[26] == UInt8(ascii: "Z"),
            let seconds = Instant.seconds(upToWholeSecondsOf: bytes),
            let fraction = Digits.read(6, of: bytes, at: 20)
        else { return nil }
        self.init(microsecondsSince2000: seconds * Instant.microsecondsPerSecond + Int64(fraction))
    }

    private init?(rfc3339 bytes: UnsafeRawBufferPointer) {
        guard let local = Instant.seconds(upToWholeSecondsOf: bytes) else { return nil }
        var end = 19
        var fraction: Int64 = 0
        if end < bytes.count, bytes[end] == UInt8(ascii: ".") {
            let start = end + 1
            end = start
            var unit = Instant.microsecondsPerSecond
            while let digit = Digits.read(1, of: bytes, at: end) {
                unit /= 10
                guard unit > 0 || digit == 0 else { return nil }
                fraction += Int64(digit) * unit
                end += 1
            }
            guard end > start else { return nil }
        }
        guard let offset = Instant.offset(from: UnsafeRawBufferPointer(rebasing: bytes[min(end, bytes.count)...]))
        else { return nil }
        let microseconds = (local - offset) * Instant.microsecondsPerSecond + fraction
        self.init(microsecondsSince2000: microseconds)
        // An offset can lead out of the years that can be written; the bound would be another instant.
        guard microsecondsSince2000 == microseconds else { return nil }
    }

    /// Reads `YYYY-MM-DDThh:mm:ss` as seconds since 2000-01-01T00:00:00 of whatever offset follows.
    private static func seconds(upToWholeSecondsOf bytes: UnsafeRawBufferPointer) -> Int64? {
        let colon = UInt8(ascii: ":")
        guard bytes.count > 19, bytes[10] == UInt8(ascii: "T"), bytes[13] == colon, bytes[16] == colon,
            let day = Day(datePartOf: bytes),
            let hour = Digits.read(2, of: bytes, at: 11), hour < 24,
            let minute = Digits.read(2, of: bytes, at: 14), minute < 60,
            let second = Digits.read(2, of: bytes, at: 17), second < 60
        else { return nil }
        return Int64(day.daysSince2000) * 86_400 + Int64(hour * 3_600 + minute * 60 + second)
    }

    /// Reads `Z`, `+hh:mm` or `-hh:mm` as seconds east of UTC.
    private static func offset(from bytes: UnsafeRawBufferPointer) -> Int64? {
        if bytes.count == 1, bytes[0] == UInt8(ascii: "Z") { return 0 }
        guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"),
            let hours = Digits.read(2, of: bytes, at: 1), hours < 24,
            let minutes = Digits.read(2, of: bytes, at: 4), minutes < 60
        else { return nil }
        let seconds = Int64(hours * 3_600 + minutes * 60)
        switch bytes[0] {
        case UInt8(ascii: "+"): return seconds
        case UInt8(ascii: "-"): return -seconds
        default: return nil
        }
    }

    /// The instant as RFC 3339 in UTC with six decimals, for example `2026-03-05T10:00:00.000000Z`.
    package var description: String {
        String(unsafeUninitializedCapacity: Instant.textLength) { buffer in
            fill(UnsafeMutableRawBufferPointer(buffer))
            return Instant.textLength
        }
    }

    /// Appends the 27 bytes of the text.
    package func write(into bytes: inout [UInt8]) {
        withUnsafeTemporaryAllocation(byteCount: Instant.textLength, alignment: 1) { buffer in
            fill(buffer)
            bytes.append(contentsOf: buffer)
        }
    }

    /// Fills the first 27 bytes of a buffer that has at least as many.
    private func fill(_ buffer: UnsafeMutableRawBufferPointer) {
        let (days, microseconds) = split
        Day(daysSince2000: Int32(days)).fill(buffer)
        let seconds = Int(microseconds / Instant.microsecondsPerSecond)
        buffer[10] = UInt8(ascii: "T")
        Digits.write(seconds / 3_600, 2, to: buffer, at: 11)
        buffer[13] = UInt8(ascii: ":")
        Digits.write(seconds / 60 % 60, 2, to: buffer, at: 14)
        buffer[16] = UInt8(ascii: ":")
        Digits.write(seconds % 60, 2, to: buffer, at: 17)
        buffer[19] = UInt8(ascii: ".")
        Digits.write(Int(microseconds % Instant.microsecondsPerSecond), 6, to: buffer, at: 20)
        buffer[26] = UInt8(ascii: "Z")
    }
}
