import Glibc

/// Goes through bytes line by line, however long the lines are.
///
/// Of a line it lends the first ``longest`` bytes; the rest is passed over and counted. Lines end with LF or CR LF.
struct LineScanner {
    /// So much of a line is looked at; RFC 5322 (2.1.1) allows 998.
    static let longest = 16 << 10
    private static let room = 256 << 10

    /// Where a line is: its first byte, the byte behind its last without the line's end, and the next line's first.
    struct Line {
        let start: Int
        let end: Int
        let next: Int
    }

    private let source: any ByteSource
    private let limit: Int
    private var buffer: [UInt8]
    /// The place in the source of the buffer's first byte, and how much of it is filled.
    private var base: Int
    private var filled = 0
    private(set) var position: Int

    init(_ source: any ByteSource, from start: Int = 0, to end: Int? = nil) {
        self.source = source
        limit = min(end ?? source.length, source.length)
        position = start
        base = start
        buffer = [UInt8](repeating: 0, count: max(min(Self.room, limit - start), 1))
    }

    /// Lends the next line; nothing once there are no more.
    mutating func next<Result>(_ body: (Line, UnsafeRawBufferPointer) throws -> Result) throws -> Result? {
        guard position < limit else { return nil }
        let start = position
        if start + Self.longest > base + filled, base + filled < limit { try fill(from: start) }
        var end = lineEnd(from: start)
        let head = start - base..<min((end ?? base + filled) - base, start - base + Self.longest)
        if end == nil, base + filled < limit {
            // A line longer than the buffer: its head is kept aside while its end is looked for.
            let kept = Array(buffer[head])
            while end == nil, base + filled < limit {
                try fill(from: base + filled)
                end = lineEnd(from: base)
            }
            let line = try line(start, end)
            position = line.next
            return try kept.withUnsafeBytes { bytes in
                try body(line, UnsafeRawBufferPointer(rebasing: bytes[..<min(bytes.count, line.end - start)]))
            }
        }
        let line = try line(start, end)
        position = line.next
        let length = min(line.end - start, Self.longest)
        return try buffer.withUnsafeBytes { bytes in
            try body(line, UnsafeRawBufferPointer(rebasing: bytes[start - base..<start - base + length]))
        }
    }

    /// The line that ends before the LF at a place, or with the bytes.
    private func line(_ start: Int, _ lineFeed: Int?) throws -> Line {
        guard let lineFeed else { return Line(start: start, end: limit, next: limit) }
        var end = lineFeed
        if end > start {
            let before: UInt8 = end - 1 >= base ? buffer[end - 1 - base] : try source.bytes(end - 1..<end).first ?? 0
            if before == UInt8(ascii: "\r") { end -= 1 }
        }
        return Line(start: start, end: end, next: lineFeed + 1)
    }

    /// The place of the next LF that is in the buffer.
    private func lineEnd(from place: Int) -> Int? {
        buffer.withUnsafeBytes { bytes in
            let offset = place - base
            guard offset < filled, let start = bytes.baseAddress,
                let found = memchr(start + offset, Int32(UInt8(ascii: "\n")), filled - offset)
            else { return nil }
            return base + (UnsafeRawPointer(found) - start)
        }
    }

    private mutating func fill(from place: Int) throws {
        let wanted = min(buffer.count, limit - place)
        let source = source
        filled = try buffer.withUnsafeMutableBytes {
            try source.read(into: UnsafeMutableRawBufferPointer(rebasing: $0[..<wanted]), at: place)
        }
        base = place
        // A file that got shorter meanwhile has no more lines.
        guard filled == wanted else { throw MailFault.unreadableFile }
    }
}
