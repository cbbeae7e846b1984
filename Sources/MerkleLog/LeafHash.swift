import Crypto

/// The hash of one entry as a leaf of a Merkle tree: SHA-256 over a zero byte and the entry (RFC 6962 §2.1).
///
/// The zero byte keeps a leaf from passing for an inner node, which is hashed behind a byte of one.
package struct LeafHash: Hashable, Sendable {
    package static let byteCount = SHA256Digest.byteCount

    private let digest: SHA256Digest

    package init(entry: UnsafeRawBufferPointer) {
        var hash = SHA256()
        withUnsafeBytes(of: UInt8(0)) { hash.update(bufferPointer: $0) }
        hash.update(bufferPointer: entry)
        digest = hash.finalize()
    }

    /// Lends the 32 bytes.
    package func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try digest.withUnsafeBytes(body)
    }

    package var bytes: [UInt8] { Array(digest) }
}
