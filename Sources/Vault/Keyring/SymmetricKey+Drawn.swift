import Crypto
import Facts

extension SymmetricKey {
    /// A new key of 256 random bits.
    static func drawn() -> SymmetricKey {
        withUnsafeTemporaryAllocation(byteCount: 32, alignment: 8) { bytes in
            Randomness.fill(bytes)
            let key = SymmetricKey(data: UnsafeRawBufferPointer(bytes))
            bytes.initializeMemory(as: UInt8.self, repeating: 0)
            return key
        }
    }

    /// A key of these bytes, of which the caller's copy stays the caller's to wipe.
    static func holding(_ bytes: [UInt8]) -> SymmetricKey {
        SymmetricKey(data: bytes)
    }

    /// SHA-256 over a fixed word and the key: says which key it was when it is gone, and nothing else about it.
    var fingerprint: [UInt8] {
        withUnsafeBytes { secret in
            var hash = SHA256()
            hash.update(data: Array("dossier key fingerprint\0".utf8))
            hash.update(bufferPointer: secret)
            return Array(hash.finalize())
        }
    }
}
