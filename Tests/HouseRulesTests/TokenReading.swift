/// Reads Swift far enough for the rules of the house: what is code, and on which line.
struct TokenReading {
    private let bytes: [UInt8]
    private var place = 0
    private var line = 1

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    mutating func tokens() -> [Token] {
        var found: [Token] = []
        while place < bytes.count {
            let byte = bytes[place]
            let start = line
            if byte == Self.newline || byte == 0x20 {
                advance()
            } else if follows("//") {
                while place < bytes.count, bytes[place] != Self.newline { advance() }
            } else if follows("/*") {
                blockComment()
            } else if let hashes = hashesBeforeString() {
                string(hashes: hashes)
                found.append(Token(text: "\"", line: start))
            } else if Self.isPartOfWord(byte) {
                let first = place
                while place < bytes.count, Self.isPartOfWord(bytes[place]) { advance() }
                found.append(Token(text: String(decoding: bytes[first..<place], as: UTF8.self), line: start))
            } else {
                advance()
                found.append(Token(text: String(decoding: [byte], as: UTF8.self), line: start))
            }
        }
        return found
    }

    private static let newline = UInt8(ascii: "\n")

    /// Letters of other scripts count as parts of words.
    private static func isPartOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5a, 0x5f, 0x61...0x7a, 0x80...0xff: true
        default: false
        }
    }

    private mutating func advance(_ count: Int = 1) {
        for _ in 0..<count where place < bytes.count {
            if bytes[place] == Self.newline { line += 1 }
            place += 1
        }
    }

    private func follows(_ text: StaticString) -> Bool {
        follows(text.withUTF8Buffer { Array($0) })
    }

    private func follows(_ text: [UInt8]) -> Bool {
        place + text.count <= bytes.count && text.indices.allSatisfy { bytes[place + $0] == text[$0] }
    }

    /// The number of `#` before a string that begins here; nil where none does.
    private func hashesBeforeString() -> Int? {
        guard bytes[place] == UInt8(ascii: "#") || bytes[place] == UInt8(ascii: "\"") else { return nil }
        var at = place
        while at < bytes.count, bytes[at] == UInt8(ascii: "#") { at += 1 }
        return at < bytes.count && bytes[at] == UInt8(ascii: "\"") ? at - place : nil
    }

    private mutating func blockComment() {
        var depth = 0
        repeat {
            if follows("/*") {
                depth += 1
                advance(2)
            } else if follows("*/") {
                depth -= 1
                advance(2)
            } else {
                advance()
            }
        } while depth > 0 && place < bytes.count
    }

    private mutating func string(hashes: Int) {
        let fence = [UInt8](repeating: UInt8(ascii: "#"), count: hashes)
        advance(hashes)
        let quotes = [UInt8](repeating: UInt8(ascii: "\""), count: follows("\"\"\"") ? 3 : 1)
        advance(quotes.count)
        let escape = [UInt8(ascii: "\\")] + fence
        while place < bytes.count, !follows(quotes + fence) {
            guard follows(escape) else {
                advance()
                continue
            }
            advance(escape.count)
            if follows("(") {
                interpolation()
            } else {
                advance()
            }
        }
        advance(quotes.count + hashes)
    }

    /// Passes over the parentheses; strings inside may hold parentheses of their own.
    private mutating func interpolation() {
        var depth = 0
        repeat {
            if let hashes = hashesBeforeString() {
                string(hashes: hashes)
                continue
            }
            if follows("(") { depth += 1 }
            if follows(")") { depth -= 1 }
            advance()
        } while depth > 0 && place < bytes.count
    }
}
