import Facts
import Mail

/// A message as it came: short ones in a row of their own, others in documents of chunks.
enum MessageOriginal: Sendable {
    case short([UInt8])
    case long([any DocumentSource])

    /// Up to so many bytes a message is short, and is appended together with others.
    static let longestShort = 64 << 10
    /// The longest message that is kept: more than any server takes.
    static let longest = 4 * DocumentLimits.document

    init(_ source: any ByteSource) throws {
        guard source.length > Self.longestShort else {
            self = .short(try source.bytes(0..<source.length))
            return
        }
        self = .long(
            stride(from: 0, to: source.length, by: DocumentLimits.document).map { start in
                Segment(source: ByteSlice(source, start..<min(start + DocumentLimits.document, source.length)))
            })
    }

    /// A stretch of a message, lent in pieces.
    private struct Segment: DocumentSource {
        let source: ByteSlice

        var media: MediaType { .message }

        func read(_ take: (_ piece: UnsafeRawBufferPointer, _ isLast: Bool) throws -> Void) throws {
            var place = 0
            while place < source.length {
                let piece = try source.bytes(place..<min(place + DocumentLimits.piece, source.length))
                place += piece.count
                let isLast = place == source.length
                guard piece.count == DocumentLimits.piece || isLast else { throw MailFault.unreadableFile }
                try piece.withUnsafeBytes { try take($0, isLast) }
            }
        }
    }
}
