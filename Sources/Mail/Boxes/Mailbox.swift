import Glibc

/// Where the messages of a mailbox in one file are (RFC 4155 and its kin).
///
/// A message begins with a line `From `, which is not part of it, and ends before the next; writers put `>` before
/// lines of a body that look so, one more each time (mboxrd) or once (mboxo).
package struct Mailbox {
    /// One message: its bytes in the file, and whether lines of it have a `>` that its writer put there.
    package struct Place: Hashable, Sendable {
        package let range: Range<Int>
        package let isQuoted: Bool

        package init(range: Range<Int>, isQuoted: Bool) {
            self.range = range
            self.isQuoted = isQuoted
        }
    }

    private static let mark = Array("From ".utf8)

    private let source: any ByteSource
    private var scanner: LineScanner
    /// Whether separators name a time, as nearly all do; a line without one is then text.
    private var isStrict = true
    private var start: Int?

    package init(_ source: any ByteSource) {
        self.source = source
        scanner = LineScanner(source)
    }

    /// Whether some bytes are the beginning of a mailbox.
    package static func begins(_ bytes: [UInt8]) -> Bool { bytes.starts(with: mark) }

    /// Whether the first line is a separator that names a time, as nearly all do.
    static func hasDatedBeginning(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { isDated(UnsafeRawBufferPointer(rebasing: $0.prefix { $0 != UInt8(ascii: "\n") })) }
    }

    /// The next message; nothing once there are no more.
    package mutating func next() throws -> Place? {
        if start == nil {
            guard let first = try scanner.next({ ($0.next, Self.isDated($1)) }) else { return nil }
            (start, isStrict) = first
        }
        guard let begin = start, begin < source.length else { return nil }
        var isQuoted = false
        var end = begin
        var isAfterBlank = false
        while true {
            let isStrict = isStrict
            let wasBlank = isAfterBlank
            let seen = try scanner.next { line, bytes -> (next: Int, end: Int, separates: Bool) in
                let separates = bytes.starts(with: Self.mark) && (isStrict ? Self.isDated(bytes) : wasBlank)
                isAfterBlank = line.end == line.start
                if bytes.first == UInt8(ascii: ">"), Self.isQuoted(bytes) { isQuoted = true }
                return (line.next, isAfterBlank && !separates ? line.start : line.next, separates)
            }
            guard let seen else {
                start = source.length
                return Place(range: begin..<max(end, begin), isQuoted: isQuoted)
            }
            if seen.separates {
                start = seen.next
                return Place(range: begin..<max(end, begin), isQuoted: isQuoted)
            }
            // The blank line before a separator belongs to neither.
            end = seen.end
        }
    }

    /// Whether a line is `From ` behind one or more `>`.
    private static func isQuoted(_ line: UnsafeRawBufferPointer) -> Bool {
        line.drop { $0 == UInt8(ascii: ">") }.starts(with: mark)
    }

    /// Whether a separator names a time of day: `From … 10:15 …`.
    private static func isDated(_ line: UnsafeRawBufferPointer) -> Bool {
        guard line.starts(with: mark) else { return false }
        func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
        var place = mark.count
        while place + 4 < line.count {
            if line[place + 2] == UInt8(ascii: ":"), isDigit(line[place]), isDigit(line[place + 1]),
                isDigit(line[place + 3]), isDigit(line[place + 4])
            {
                return true
            }
            place += 1
        }
        return false
    }

    /// The bytes of a message without the `>` that its writer put before lines of it.
    package static func unquoted(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let isQuoted =
                line.first == UInt8(ascii: ">") && line.drop { $0 == UInt8(ascii: ">") }.starts(with: mark)
            result.append(contentsOf: isQuoted ? line.dropFirst() : line)
            result.append(UInt8(ascii: "\n"))
        }
        result.removeLast()
        return result
    }
}
