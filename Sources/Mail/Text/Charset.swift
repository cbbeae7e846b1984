import Glibc

/// Makes text of bytes in whatever character set a message says they are in, or plainly are in.
enum Charset {
    /// The text of some bytes; what can't be read becomes U+FFFD.
    ///
    /// A set that nobody knows, or none, is UTF-8 where that fits, and Windows-1252 where not: what senders mean who
    /// leave it out. Nothing that only steers a terminal or turns the direction of text is left in it.
    static func text(_ bytes: [UInt8], _ name: String) -> String {
        let name = canonical(name)
        let text: String
        switch name {
        case "", "utf-8", "utf8", "us-ascii", "ascii", "unknown-8bit", "x-unknown", "default":
            text = String(validating: bytes, as: UTF8.self) ?? converted(bytes, from: "windows-1252") ?? lossy(bytes)
        // What is called Latin 1 is Windows-1252 to everybody who reads mail; control characters are not meant.
        case "iso-8859-1", "latin1", "iso_8859-1", "cp1252":
            text = converted(bytes, from: "windows-1252") ?? lossy(bytes)
        default: text = converted(bytes, from: name) ?? Self.text(bytes, "")
        }
        return printable(text)
    }

    /// Whether a set of this name is known, or none is named.
    static func isKnown(_ name: String) -> Bool {
        let name = canonical(name)
        switch name {
        case "", "unknown-8bit", "x-unknown", "default": return true
        default:
            guard let converter = iconv_open("UTF-8", name), converter != UnsafeMutableRawPointer(bitPattern: -1) else {
                return false
            }
            iconv_close(converter)
            return true
        }
    }

    /// A name as the C library takes it: an RFC 2231 language goes, and so does whatever no name has.
    private static func canonical(_ name: String) -> String {
        let name = name.prefix { $0 != "*" }.lowercased()
        return String(name.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.:".contains($0)) }.prefix(40))
    }

    private static func lossy(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private static func converted(_ bytes: [UInt8], from name: String) -> String? {
        guard !name.isEmpty, let converter = iconv_open("UTF-8", name),
            converter != UnsafeMutableRawPointer(bitPattern: -1)
        else { return nil }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        var output: [UInt8] = []
        var room = [CChar](repeating: 0, count: 8 << 10)
        input.withUnsafeMutableBufferPointer { input in
            var next = input.baseAddress
            var left = input.count
            while true {
                let (status, problem) = room.withUnsafeMutableBufferPointer { room -> (Int, Int32) in
                    var place = room.baseAddress
                    var free = room.count
                    // With nothing left to read it is told to go back to its first state, and gives what it held.
                    let status =
                        left > 0
                        ? iconv(converter, &next, &left, &place, &free) : iconv(converter, nil, nil, &place, &free)
                    let problem = errno
                    for index in 0..<(room.count - free) { output.append(UInt8(bitPattern: room[index])) }
                    return (status == Int(bitPattern: UInt.max) ? -1 : 0, problem)
                }
                if status == 0, left == 0 { break }
                guard status < 0 else { continue }
                if problem == E2BIG { continue }
                // A byte that doesn't fit, or an end in the middle of a character.
                output.append(contentsOf: [0xEF, 0xBF, 0xBD])
                next = next.map { $0 + 1 }
                left -= 1
                if left == 0 { break }
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// Text without control characters but line feeds and tabs, and without what turns the direction of what follows.
    static func printable(_ text: String) -> String {
        func isKept(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.value {
            case 0x09, 0x0A: true
            case 0x00..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: false
            default: true
            }
        }
        guard !text.unicodeScalars.allSatisfy(isKept) else { return text }
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where isKept(scalar) { kept.append(scalar) }
        return String(kept)
    }
}
