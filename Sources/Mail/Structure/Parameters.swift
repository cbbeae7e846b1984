import Facts

/// A value with parameters, such as `text/plain; charset=utf-8` (RFC 2045, 2231), read leniently.
struct Parameters {
    /// So many parameters are read; the rest is passed over.
    private static let most = 100

    /// What stands before the first semicolon, in lower case and without comments.
    let value: String
    private let parameters: [String: String]

    init(_ bytes: [UInt8]) {
        let pieces = Self.split(bytes)
        value = HeaderText.plain(pieces.first ?? []).lowercased().filter { !$0.isWhitespace }
        var plain: [String: String] = [:]
        var pieced: [String: [Int: Piece]] = [:]
        for piece in pieces.dropFirst().prefix(Self.most) {
            guard let equals = piece.firstIndex(of: UInt8(ascii: "=")) else { continue }
            var name = HeaderText.plain(Array(piece[..<equals])).lowercased().filter { !$0.isWhitespace }
            let bytes = Self.unquoted(Array(piece[(equals + 1)...]))
            let isExtended = name.hasSuffix("*")
            if isExtended { name.removeLast() }
            let parts = name.split(separator: "*", omittingEmptySubsequences: false)
            if parts.count == 2, let number = Int(parts[1]), 0..<Self.most ~= number {
                pieced[String(parts[0]), default: [:]][number] = Piece(bytes: bytes, isExtended: isExtended)
            } else if isExtended {
                pieced[name, default: [:]][0] = Piece(bytes: bytes, isExtended: true)
            } else if plain[name] == nil {
                plain[name] = HeaderText.decoded(bytes)
            }
        }
        for (name, pieces) in pieced { plain[name] = Self.joined(pieces) }
        parameters = plain
    }

    subscript(name: String) -> String? { parameters[name] }

    private struct Piece {
        let bytes: [UInt8]
        let isExtended: Bool
    }

    /// Puts the pieces of a parameter together: the first extended one names the character set.
    private static func joined(_ pieces: [Int: Piece]) -> String {
        var charset = ""
        var bytes: [UInt8] = []
        for number in 0..<most {
            guard let piece = pieces[number] else { break }
            guard piece.isExtended else {
                bytes += piece.bytes
                continue
            }
            var text = piece.bytes[...]
            if number == 0 {
                let marks = text.indices.filter { text[$0] == UInt8(ascii: "'") }
                if marks.count >= 2 {
                    charset = String(decoding: text[..<marks[0]], as: UTF8.self)
                    text = text[(marks[1] + 1)...]
                }
            }
            bytes += percentDecoded(text)
        }
        return Charset.text(bytes, charset)
    }

    private static func percentDecoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        var place = text.startIndex
        while place < text.endIndex {
            if text[place] == UInt8(ascii: "%"), place + 2 < text.endIndex,
                let high = Hexadecimal.value(of: text[place + 1]), let low = Hexadecimal.value(of: text[place + 2])
            {
                bytes.append(high << 4 | low)
                place += 3
            } else {
                bytes.append(text[place])
                place += 1
            }
        }
        return bytes
    }

    /// The pieces between semicolons; those within quotes separate nothing, and comments are left out.
    private static func split(_ bytes: [UInt8]) -> [[UInt8]] {
        var pieces: [[UInt8]] = [[]]
        var isQuoted = false
        var depth = 0
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            switch byte {
            case UInt8(ascii: "\\") where (isQuoted || depth > 0) && place + 1 < bytes.count:
                if depth == 0 { pieces[pieces.count - 1] += [byte, bytes[place + 1]] }
                place += 1
            case UInt8(ascii: "\"") where depth == 0:
                isQuoted.toggle()
                pieces[pieces.count - 1].append(byte)
            case UInt8(ascii: "(") where !isQuoted: depth += 1
            case UInt8(ascii: ")") where depth > 0: depth -= 1
            case UInt8(ascii: ";") where !isQuoted && depth == 0: pieces.append([])
            default: if depth == 0 { pieces[pieces.count - 1].append(byte) }
            }
            place += 1
        }
        return pieces
    }

    /// What stands between quotes, its escapes undone; without quotes the text, without space around it.
    private static func unquoted(_ bytes: [UInt8]) -> [UInt8] {
        let isSpace = { (byte: UInt8) in byte <= 0x20 }
        var text = bytes.drop(while: isSpace)
        while let last = text.last, isSpace(last) { text.removeLast() }
        guard text.first == UInt8(ascii: "\"") else { return Array(text) }
        var result: [UInt8] = []
        var place = text.startIndex + 1
        while place < text.endIndex, text[place] != UInt8(ascii: "\"") {
            if text[place] == UInt8(ascii: "\\"), place + 1 < text.endIndex { place += 1 }
            result.append(text[place])
            place += 1
        }
        return result
    }
}
