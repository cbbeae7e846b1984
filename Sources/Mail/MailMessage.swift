package import Facts

/// A message read: who says it is from, about what, with what in it.
package struct MailMessage: Sendable {
    /// So much of the text of a message is read, in bytes.
    package static let longestText = 64 << 10

    package let structure: MailStructure
    private let source: any ByteSource

    /// - Throws: ``MailFault`` where it is no message, and what keeps its bytes from being read.
    package init(_ source: any ByteSource) throws {
        self.source = source
        structure = try MailStructure(source)
    }

    package var sender: MailAddress {
        MailAddress(structure.header.first("from") ?? structure.header.first("sender") ?? [])
    }

    package var subject: String? {
        structure.header.first("subject").map(HeaderText.decoded).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// What names the message among all others, without its brackets; nothing where it has no name.
    package var messageID: [UInt8]? {
        guard let value = structure.header.first("message-id") else { return nil }
        let id = value.filter { $0 > 0x20 && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }
        return id.isEmpty ? nil : id
    }

    /// When it says it was written; not what anything is reckoned from.
    package var claimed: Instant? {
        structure.header.first("date").flatMap { MailTime.instant(HeaderText.plain($0)) }
    }

    package var attachments: [MailPart] { structure.parts.filter(\.isAttachment) }

    /// What it says: its plain text, or the words of its HTML where it has no other.
    package func text() throws -> String {
        let plain = try text(ofType: "text/plain")
        guard plain.isEmpty else { return plain }
        return try text(ofType: "text/html")
    }

    /// The parts that can't be read as they say they are written, and why; each is named once.
    package func unreadParts() throws -> [UnreadPart] {
        var unread: [UnreadPart] = []
        for (index, part) in structure.parts.enumerated() {
            let reason: UnreadPart.Reason
            if try isBroken(part) {
                reason = .notBase64
            } else if !part.isAttachment, !Charset.isKnown(part.charset ?? "") {
                reason = .unknownCharset
            } else {
                continue
            }
            unread.append(UnreadPart(number: index + 1, mediaType: part.mediaType, reason: reason))
        }
        return unread
    }

    /// Whether a part says base64 and is none, by as much of it as is read for its text.
    private func isBroken(_ part: MailPart) throws -> Bool {
        guard part.encoding == .base64 else { return false }
        var decoder = TransferDecoder(.base64)
        let end = min(part.range.upperBound, part.range.lowerBound + 2 * Self.longestText)
        let piece = try source.bytes(part.range.lowerBound..<end)
        var decoded: [UInt8] = []
        piece.withUnsafeBytes { decoder.take($0, into: &decoded) }
        if end == part.range.upperBound { decoder.finish(into: &decoded) }
        return decoder.isBroken
    }

    private func text(ofType type: String) throws -> String {
        var texts: [String] = []
        var room = Self.longestText
        for part in structure.parts where part.mediaType == type && !part.isAttachment && room > 0 {
            // What was made of bytes that are no base64 is nobody's words.
            if try isBroken(part) { continue }
            let bytes = try bytes(of: part, atMost: room)
            room -= bytes.count
            let text = Charset.text(bytes, part.charset ?? "")
            let readable = type == "text/html" ? HTMLText.text(of: text) : HTMLText.lines(text)
            if !readable.isEmpty { texts.append(readable) }
        }
        return texts.joined(separator: "\n\n")
    }

    private func bytes(of part: MailPart, atMost limit: Int) throws -> [UInt8] {
        var result: [UInt8] = []
        try read(part) { piece in
            result.append(contentsOf: piece.prefix(limit - result.count))
            return result.count < limit
        }
        return result
    }

    /// Lends the bytes of a part, its encoding undone, piece by piece for as long as `take` wants more.
    package func read(_ part: MailPart, _ take: (UnsafeRawBufferPointer) throws -> Bool) throws {
        var decoder = TransferDecoder(part.encoding)
        var place = part.range.lowerBound
        while place < part.range.upperBound {
            let piece = try source.bytes(place..<min(place + (64 << 10), part.range.upperBound))
            guard !piece.isEmpty else { throw MailFault.unreadableFile }
            place += piece.count
            var decoded: [UInt8] = []
            decoded.reserveCapacity(part.encoding.decodedLength(of: piece.count))
            piece.withUnsafeBytes { decoder.take($0, into: &decoded) }
            if place == part.range.upperBound { decoder.finish(into: &decoded) }
            guard try decoded.withUnsafeBytes({ try take($0) }) else { return }
        }
    }
}
