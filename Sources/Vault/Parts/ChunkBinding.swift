import Facts

/// Where a chunk of a document belongs.
///
/// It is authenticated with the chunk, so that none can be left out, put elsewhere, repeated or cut off at the end.
struct ChunkBinding: Sendable {
    let part: PartBinding
    /// Counts the chunks of the part from 0.
    let chunk: Int
    let isLast: Bool

    private static let opening = Array("dossier chunk 01".utf8)

    /// The authenticated bytes: 16 letters with the format, those of the part behind its own 16 letters (75),
    /// chunk (4) with its highest byte first, and 1 for the last chunk or 0 (1).
    var bytes: [UInt8] {
        var bytes = Self.opening
        bytes.reserveCapacity(96)
        bytes.append(contentsOf: part.bytes.dropFirst(Self.opening.count))
        withUnsafeBytes(of: UInt32(truncatingIfNeeded: chunk).bigEndian) { bytes.append(contentsOf: $0) }
        bytes.append(isLast ? 1 : 0)
        return bytes
    }
}
