import Crypto

/// A commitment to a plaintext that comes piece by piece.
///
/// The key fills exactly one block of SHA-256, so the two hashes of RFC 2104 need no preparation and cost half of what
/// a general HMAC does.
package struct CommitmentHash: Sendable {
    private var inner = SHA256()
    private var outer = SHA256()

    package init(key: UnsafeRawBufferPointer) {
        precondition(key.count == Commitment.keyLength, "A commitment's key is one block of SHA-256.")
        withUnsafeTemporaryAllocation(byteCount: Commitment.keyLength, alignment: 8) { pad in
            for index in 0..<Commitment.keyLength { pad[index] = key[index] ^ 0x36 }
            inner.update(bufferPointer: UnsafeRawBufferPointer(pad))
            for index in 0..<Commitment.keyLength { pad[index] = key[index] ^ 0x5C }
            outer.update(bufferPointer: UnsafeRawBufferPointer(pad))
            pad.initializeMemory(as: UInt8.self, repeating: 0)
        }
    }

    package mutating func update(_ piece: UnsafeRawBufferPointer) {
        inner.update(bufferPointer: piece)
    }

    /// The commitment to everything so far.
    package var commitment: Commitment {
        var outer = outer
        inner.finalize().withUnsafeBytes { outer.update(bufferPointer: $0) }
        return Commitment(digest: outer.finalize())
    }
}
