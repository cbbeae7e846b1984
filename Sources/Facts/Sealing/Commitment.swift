import Crypto

/// What an entry keeps of a sealed part: HMAC-SHA256 over its canonical plaintext, keyed with 64 random bytes.
///
/// The 64 bytes stand at the head of the sealed plaintext and nowhere else. While they live, whoever opens the part can
/// check that it is what was recorded; once they are gone, the commitment fits every plaintext equally well.
package struct Commitment: Hashable, Sendable {
    package static let keyLength = 64

    /// The 32 bytes of the code.
    package let bytes: [UInt8]

    package init?(bytes: [UInt8]) {
        guard bytes.count == SHA256Digest.byteCount else { return nil }
        self.bytes = bytes
    }

    /// Commits to a plaintext.
    package init(key: UnsafeRawBufferPointer, plaintext: UnsafeRawBufferPointer) {
        var hash = CommitmentHash(key: key)
        hash.update(plaintext)
        self = hash.commitment
    }

    init(digest: SHA256Digest) {
        bytes = Array(digest)
    }
}
