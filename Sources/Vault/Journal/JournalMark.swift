import Facts

/// How far a journal had come: its number of lines, and the hash of the last.
///
/// Whoever keeps one notices a journal that was cut off, changed, or put back from an older copy.
package struct JournalMark: Hashable, Sendable {
    package let lines: Int
    /// SHA-256 of the last line, or of the head of the file where there is none yet.
    package let hash: [UInt8]

    package init(lines: Int, hash: [UInt8]) {
        self.lines = lines
        self.hash = hash
    }

    private static let opening = "dossier-journal-mark 1\n"

    /// As the keyring keeps it: `lines <number>` and `hash <64 digits>`, each on a line.
    var bytes: [UInt8] {
        Array("\(Self.opening)lines \(lines)\nhash \(Hexadecimal.text(of: hash))\n".utf8)
    }

    init?(bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self), text.hasPrefix(Self.opening) else { return nil }
        let rest = text.dropFirst(Self.opening.count).split(separator: "\n", omittingEmptySubsequences: false)
        guard rest.count == 3, rest[2].isEmpty, rest[0].hasPrefix("lines "), rest[1].hasPrefix("hash "),
            let lines = Int(rest[0].dropFirst("lines ".count)), lines >= 0,
            let hash = Hexadecimal.bytes(of: String(rest[1].dropFirst("hash ".count))), hash.count == 32
        else { return nil }
        self.init(lines: lines, hash: hash)
    }
}
