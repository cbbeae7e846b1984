import Facts
import Foundation
import Intake
import Reports

/// Words that somebody gives with a command: typed, or from standard input where `-` is typed.
struct SuppliedText {
    let text: String
    /// What came from elsewhere than the command line, to tell one request from another.
    let content: [UInt8]

    /// A sealed part holds no more (see ``VaultFailure/partTooLong(size:limit:)``), so reading on would be for nothing.
    static let limit = 1 << 20

    /// - Parameters:
    ///   - typed: The text, or `-`.
    ///   - option: Where it was typed.
    /// - Throws: `UseFailure` where there is nothing, too much, or no UTF-8.
    init(_ typed: String, as option: String) throws(UseFailure) {
        guard typed == "-" else {
            try Self.require(!typed.isEmpty, option, .text)
            text = typed
            content = []
            return
        }
        let bytes = try Self.standardInput(for: option)
        guard let read = String(validating: bytes, as: UTF8.self) else {
            throw .notUTF8(option: option, byte: Self.firstInvalidByte(of: bytes))
        }
        // A shell's `echo` ends with a line break that nobody typed.
        text = read.hasSuffix("\n") ? String(read.dropLast()) : read
        content = bytes
        try Self.require(!text.isEmpty && !text.utf8.contains(0), option, .text)
    }

    /// The text that was given, if one was.
    static func optional(_ typed: String?, as option: String) throws(UseFailure) -> SuppliedText? {
        guard let typed else { return nil }
        return try SuppliedText(typed, as: option)
    }

    /// A text of one line, such as a name.
    static func line(_ typed: String, as option: String) throws(UseFailure) -> String {
        let kept = typed.drop { $0.isWhitespace }
        try require(!kept.isEmpty, option, .line)
        try require(!kept.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }, option, .line)
        return String(kept)
    }

    private static func require(_ isSound: Bool, _ option: String, _ expected: Words) throws(UseFailure) {
        guard isSound else { throw .invalid(option: option, expected: expected) }
    }

    private static func standardInput(for option: String) throws(UseFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(STDIN_FILENO, &piece, piece.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .unreadable(option: option) }
            if count == 0 { return bytes }
            bytes += piece[..<count]
            guard bytes.count <= limit else { throw .tooLong(option: option, limit: limit) }
        }
    }

    /// The place, counted from 0, of the first byte that is not UTF-8.
    static func firstInvalidByte(of bytes: [UInt8]) -> Int {
        var source = bytes.makeIterator()
        var decoder = UTF8()
        var valid = 0
        while case .scalarValue(let scalar) = decoder.decode(&source) { valid += UTF8.width(scalar) }
        return valid
    }
}
