import Facts
import Glibc

/// Digests of a message's header and of the rest of it, the same whichever way its lines end.
///
/// They have no secret: they leave a process only within a digest that has.
package struct MailFingerprint: Hashable, Sendable {
    package let header: [UInt8]
    package let body: [UInt8]

    /// Reads a message through.
    package init(_ source: any ByteSource) throws {
        var reading = Reading()
        var place = 0
        while place < source.length {
            let piece = try source.bytes(place..<min(place + (256 << 10), source.length))
            guard !piece.isEmpty else { throw MailFault.unreadableFile }
            place += piece.count
            piece.withUnsafeBytes { reading.take($0) }
        }
        header = reading.header.commitment.bytes
        body = reading.body.commitment.bytes
    }

    private struct Reading {
        private(set) var header = Self.emptyHash
        private(set) var body = Self.emptyHash
        private var isInBody = false
        private var isAtLineStart = true
        /// Whether the piece before ended with CR, which may be half of a line's end.
        private var heldReturn = false
        /// Lines that ended and may be the last: ends of lines at the end of a message are not compared.
        private var heldEnds = 0

        private static var emptyHash: CommitmentHash {
            [UInt8](repeating: 0, count: Commitment.keyLength).withUnsafeBytes { CommitmentHash(key: $0) }
        }

        mutating func take(_ piece: UnsafeRawBufferPointer) {
            var place = 0
            while place < piece.count, let base = piece.baseAddress {
                let found = memchr(base + place, Int32(UInt8(ascii: "\n")), piece.count - place)
                let end = found.map { UnsafeRawPointer($0) - base } ?? piece.count
                var text = UnsafeRawBufferPointer(rebasing: piece[place..<end])
                if heldReturn, !(found != nil && text.isEmpty) { add(bytes: [UInt8(ascii: "\r")]) }
                heldReturn = text.last == UInt8(ascii: "\r")
                if heldReturn { text = UnsafeRawBufferPointer(rebasing: text.dropLast()) }
                add(text)
                if found != nil {
                    heldReturn = false
                    endLine()
                }
                place = end + 1
            }
        }

        private mutating func endLine() {
            if isAtLineStart, !isInBody {
                isInBody = true
                heldEnds = 0
            } else {
                heldEnds += 1
            }
            isAtLineStart = true
        }

        private mutating func add(bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

        private mutating func add(_ text: UnsafeRawBufferPointer) {
            guard !text.isEmpty else { return }
            isAtLineStart = false
            let ends = [UInt8](repeating: UInt8(ascii: "\n"), count: heldEnds)
            heldEnds = 0
            if isInBody {
                ends.withUnsafeBytes { body.update($0) }
                body.update(text)
            } else {
                ends.withUnsafeBytes { header.update($0) }
                header.update(text)
            }
        }
    }
}
