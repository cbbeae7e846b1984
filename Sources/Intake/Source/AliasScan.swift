/// Looks for anchors that are referred to, before a parser follows them.
///
/// Ten lines of aliases to aliases can stand for a billion values. The parser itself only shares them, but compares
/// field names by value, and a name may be an alias.
enum AliasScan {
    /// The place of the first anchor whose name an alias repeats, or nothing.
    ///
    /// Looks at the bytes and not at their meaning: a text in which a word stands once behind `&` and once behind `*`
    /// is taken for one, too.
    static func firstAnchor(in bytes: [UInt8]) -> SourcePlace? {
        guard bytes.contains(UInt8(ascii: "&")), bytes.contains(UInt8(ascii: "*")) else { return nil }
        var anchors: [(name: ArraySlice<UInt8>, offset: Int)] = []
        var aliases: Set<ArraySlice<UInt8>> = []
        var before: UInt8 = UInt8(ascii: "\n")
        for (offset, byte) in bytes.enumerated() {
            defer { before = byte }
            guard byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*"), !isName(before) else { continue }
            let name = bytes[(offset + 1)...].prefix(while: isName)
            guard !name.isEmpty else { continue }
            if byte == UInt8(ascii: "&") { anchors.append((name, offset)) } else { aliases.insert(name) }
        }
        guard let anchor = anchors.first(where: { aliases.contains($0.name) }) else { return nil }
        return place(of: anchor.offset, in: bytes)
    }

    /// The characters of which libyaml makes the name of an anchor.
    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    private static func place(of offset: Int, in bytes: [UInt8]) -> SourcePlace {
        let before = bytes[..<offset]
        let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        return SourcePlace(line: line, column: String(decoding: before[start...], as: UTF8.self).unicodeScalars.count + 1)
    }
}
