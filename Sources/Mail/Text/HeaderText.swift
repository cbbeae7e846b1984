import Foundation

/// The text of a header's value: encoded words (RFC 2047), and bytes that should have been.
enum HeaderText {
    /// The text on one line, without space around it.
    static func decoded(_ value: [UInt8]) -> String {
        var text = ""
        // Bytes of neighbouring words in one set: senders cut in the middle of a character.
        var pending: (charset: String, bytes: [UInt8])?
        func settle() {
            if let pending { text += Charset.text(pending.bytes, pending.charset) }
            pending = nil
        }
        var place = 0
        var literal: [UInt8] = []
        while place < value.count {
            guard let word = EncodedWord(value, at: place) else {
                literal.append(value[place])
                place += 1
                continue
            }
            // Space between two encoded words is none of the text.
            if pending == nil || !literal.allSatisfy({ $0 <= 0x20 }) {
                settle()
                text += plain(literal)
            }
            literal = []
            if let held = pending, held.charset == word.charset {
                pending = (held.charset, held.bytes + word.bytes)
            } else {
                settle()
                pending = (word.charset, word.bytes)
            }
            place = word.end
        }
        settle()
        text += plain(literal)
        return line(text)
    }

    /// Bytes without encoded words.
    static func plain(_ bytes: [UInt8]) -> String { Charset.text(bytes, "") }

    /// A text on one line.
    private static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

/// An encoded word: `=?utf-8?Q?caf=C3=A9?=`.
private struct EncodedWord {
    let charset: String
    let bytes: [UInt8]
    let end: Int

    init?(_ value: [UInt8], at start: Int) {
        let mark = UInt8(ascii: "?")
        guard start + 6 < value.count, value[start] == UInt8(ascii: "="), value[start + 1] == mark,
            let second = value[(start + 2)...].prefix(60).firstIndex(of: mark), second + 2 < value.count,
            value[second + 2] == mark
        else { return nil }
        // No word has a line's length, whatever its writer thought of the 75 characters of RFC 2047.
        let text = value[(second + 3)...].prefix(4_096)
        var close = text.startIndex
        while close + 1 < text.endIndex, !(text[close] == mark && text[close + 1] == UInt8(ascii: "=")) { close += 1 }
        guard close + 1 < text.endIndex else { return nil }
        let encoded = Array(text[..<close])
        switch value[second + 1] {
        case UInt8(ascii: "B"), UInt8(ascii: "b"): bytes = TransferDecoder.decoded(encoded, .base64)
        case UInt8(ascii: "Q"), UInt8(ascii: "q"):
            bytes = TransferDecoder.decoded(
                encoded.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }, .quotedPrintable)
        default: return nil
        }
        charset = String(decoding: value[(start + 2)..<second], as: UTF8.self).lowercased()
        end = close + 2
    }
}
