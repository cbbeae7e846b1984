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
    ///
    /// The key fills exactly one block of SHA-256, so the two hashes of RFC 2104 need no preparation and cost half of
    /// what a general HMAC does.
    package init(key: UnsafeRawBufferPointer, plaintext: UnsafeRawBufferPointer) {
        precondition(key.count == Self.keyLength, "A commitment's key is one block of SHA-256.")
        let digest = withUnsafeTemporaryAllocation(byteCount: Self.keyLength, alignment: 8) { pad in
            for index in 0..<Self.keyLength { pad[index] = key[index] ^ 0x36 }
            var inner = SHA256()
            inner.update(bufferPointer: UnsafeRawBufferPointer(pad))
            inner.update(bufferPointer: plaintext)
            let innerDigest = inner.finalize()
            for index in 0..<Self.keyLength { pad[index] = key[index] ^ 0x5C }
            var outer = SHA256()
            outer.update(bufferPointer: UnsafeRawBufferPointer(pad))
            innerDigest.withUnsafeBytes { outer.update(bufferPointer: $0) }
            pad.initializeMemory(as: UInt8.self, repeating: 0)
            return outer.finalize()
        }
        bytes = Array(digest)
    }
}
