/// The one text of a day, `YYYY-MM-DD` (ISO 8601): ten bytes, always.
extension Day {
    package static let textLength = 10

    /// Reads `YYYY-MM-DD` and nothing else: no blanks, no other digits, real dates only.
    package init?(_ text: some StringProtocol) {
        var text = String(text)
        guard let day = text.withUTF8({ Day(bytes: UnsafeRawBufferPointer($0)) }) else { return nil }
        self = day
    }

    /// Reads the ten bytes `YYYY-MM-DD`.
    package init?(bytes: UnsafeRawBufferPointer) {
        guard bytes.count == Day.textLength else { return nil }
        self.init(datePartOf: bytes)
    }

    /// Reads the first ten bytes and leaves the rest to the caller.
    init?(datePartOf bytes: UnsafeRawBufferPointer) {
        let dash = UInt8(ascii: "-")
        guard bytes.count >= Day.textLength, bytes[4] == dash, bytes[7] == dash,
            let year = Digits.read(4, of: bytes, at: 0),
            let month = Digits.read(2, of: bytes, at: 5),
            let day = Digits.read(2, of: bytes, at: 8)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    package var description: String {
        String(unsafeUninitializedCapacity: Day.textLength) { buffer in
            fill(UnsafeMutableRawBufferPointer(buffer))
            return Day.textLength
        }
    }

    /// Appends the ten bytes of the text.
    package func write(into bytes: inout [UInt8]) {
        withUnsafeTemporaryAllocation(byteCount: Day.textLength, alignment: 1) { buffer in
            fill(buffer)
            bytes.append(contentsOf: buffer)
        }
    }

    /// Fills the first ten bytes of a buffer that has at least as many.
    func fill(_ buffer: UnsafeMutableRawBufferPointer) {
        let (year, month, day) = civil
        Digits.write(year, 4, to: buffer, at: 0)
        buffer[4] = UInt8(ascii: "-")
        Digits.write(month, 2, to: buffer, at: 5)
        buffer[7] = UInt8(ascii: "-")
        Digits.write(day, 2, to: buffer, at: 8)
    }
}
