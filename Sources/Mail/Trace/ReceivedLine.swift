package import Facts

/// A `Received` line: which host took the message in, and when it says it did (RFC 5321, 4.4).
package struct ReceivedLine: Hashable, Sendable {
    /// In lower case, without a dot at its end.
    package let host: String
    /// Nothing where it can't be read without a doubt.
    package let instant: Instant?

    package init?(_ value: [UInt8]) {
        let text = Self.withoutComments(HeaderText.plain(value))
        guard let semicolon = text.lastIndex(of: ";") else { return nil }
        let words = text[..<semicolon].split(whereSeparator: \.isWhitespace)
        guard let by = words.firstIndex(where: { $0.lowercased() == "by" }), by + 1 < words.count else { return nil }
        host = Self.host(String(words[by + 1]))
        instant = MailTime.instant(String(text[text.index(after: semicolon)...]))
    }

    /// A host's name in the one form in which names are compared.
    package static func host(_ name: String) -> String {
        var name = name.lowercased()
        while name.hasSuffix(".") { name.removeLast() }
        return name
    }

    /// The topmost line by one of some hosts: each host adds its own above those that are there.
    package static func topmost(by hosts: Set<String>, in header: Header) -> ReceivedLine? {
        header.all("received").lazy.compactMap { ReceivedLine($0) }.first { hosts.contains($0.host) }
    }

    private static func withoutComments(_ text: String) -> String {
        var depth = 0
        return String(
            text.filter { character in
                if character == "(" { depth += 1 }
                defer { if character == ")", depth > 0 { depth -= 1 } }
                return depth == 0
            })
    }
}
