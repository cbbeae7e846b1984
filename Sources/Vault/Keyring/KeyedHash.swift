import Crypto

/// HMAC-SHA256 (RFC 2104) under one fixed key, prepared once.
///
/// The first block of both hashes depends on the key alone; a copy of each state stands ready, which halves the cost
/// for the short texts this is used for.
package struct KeyedHash: Sendable {
    package static let codeLength = 32
    private static let block = 64

    private let inner: SHA256
    private let outer: SHA256

    /// Prepares a key of at most one block, 64 bytes.
    init(_ key: SymmetricKey) {
        precondition(key.bitCount <= Self.block * 8, "A longer key would have to be hashed first.")
        inner = Self.prepared(key, with: 0x36)
        outer = Self.prepared(key, with: 0x5C)
    }

    private static func prepared(_ key: SymmetricKey, with pad: UInt8) -> SHA256 {
        withUnsafeTemporaryAllocation(byteCount: block, alignment: 8) { bytes in
            bytes.initializeMemory(as: UInt8.self, repeating: pad)
            key.withUnsafeBytes { key in
                for index in 0..<key.count { bytes[index] ^= key[index] }
            }
            var hash = SHA256()
            hash.update(bufferPointer: UnsafeRawBufferPointer(bytes))
            bytes.initializeMemory(as: UInt8.self, repeating: 0)
            return hash
        }
    }

    /// The code of some bytes, 32 bytes long.
    package func code(of bytes: UnsafeRawBufferPointer) -> [UInt8] {
        var inner = inner
        inner.update(bufferPointer: bytes)
        let digest = inner.finalize()
        var outer = outer
        digest.withUnsafeBytes { outer.update(bufferPointer: $0) }
        return Array(outer.finalize())
    }

    /// The code of some bytes, 32 bytes long.
    package func code(of bytes: [UInt8]) -> [UInt8] {
        bytes.withUnsafeBytes { code(of: $0) }
    }
}
