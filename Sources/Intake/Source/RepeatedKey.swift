/// A field name that stands in a mapping for the second time; the parser itself only tells where it stands first.
struct RepeatedKey {
    let place: SourcePlace
    /// The bytes of the name, without quotes.
    let range: Range<Int>
    private let length: Int

    /// Finds the next occurrence of a name in the block mapping in which it stands first.
    ///
    /// All names of a block mapping stand in one column, with nothing but spaces before them, and a line that is
    /// indented less ends it. Nothing is found in a mapping in braces.
    init?(of key: String, after first: SourcePlace, in bytes: [UInt8]) {
        let indent = first.column - 1
        var line = 0
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            defer { start = end + 1 }
            line += 1
            guard line > first.line else { continue }
            let content = bytes[start..<end].drop { $0 == UInt8(ascii: " ") }
            guard let head = content.first, head != UInt8(ascii: "#"), head != UInt8(ascii: "\r") else { continue }
            let column = content.startIndex - start
            guard column >= indent else { return nil }
            guard column == indent, let range = RepeatedKey.name(key, in: content) else { continue }
            place = SourcePlace(line: line, column: column + 1)
            self.range = range
            length = key.unicodeScalars.count
            return
        }
        return nil
    }

    /// The range of the name where a line begins with it and a colon, plain or in quotes.
    private static func name(_ key: String, in line: ArraySlice<UInt8>) -> Range<Int>? {
        var rest = line
        let quote = rest.first.flatMap { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") ? $0 : nil }
        if quote != nil { rest.removeFirst() }
        guard rest.starts(with: key.utf8) else { return nil }
        let range = rest.startIndex..<(rest.startIndex + key.utf8.count)
        rest = rest[range.upperBound...]
        if let quote {
            guard rest.first == quote else { return nil }
            rest.removeFirst()
        }
        rest = rest.drop { $0 == UInt8(ascii: " ") }
        guard rest.popFirst() == UInt8(ascii: ":") else { return nil }
        guard let next = rest.first else { return range }
        return next == UInt8(ascii: " ") || next == UInt8(ascii: "\r") ? range : nil
    }

    /// A name of the same length that nobody writes, from Unicode's private area.
    func cover(number: Int) -> String {
        let scalar = Unicode.Scalar(UInt16(0xE000 + number % 0x1000)) ?? "?"
        return String(String.UnicodeScalarView(repeatElement(scalar, count: max(1, length))))
    }
}
