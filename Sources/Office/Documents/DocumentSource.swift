package import Facts
import Vault

/// Where the bytes of a document come from.
///
/// They are lent piece by piece, and again from the start when somebody else was faster.
package protocol DocumentSource: Sendable {
    var media: MediaType { get }

    /// Lends all of the bytes: pieces of ``DocumentLimits/piece`` bytes, and a last one that may be shorter.
    ///
    /// - Throws: What `take` throws, and where it is not what it was the first time.
    func read(_ take: (_ piece: UnsafeRawBufferPointer, _ isLast: Bool) throws -> Void) throws
}

/// How large documents and their pieces are.
package enum DocumentLimits {
    /// The longest document, in bytes, unless an installation allows another length.
    package static let document = 64 << 20
    /// The longest that an installation can allow.
    package static let most = ChunkSealer.longestDocument
    /// Every piece but the last has so many bytes.
    package static let piece = ChunkSealer.chunkLength
}
