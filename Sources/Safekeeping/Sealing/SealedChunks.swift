import Crypto
import Facts
import Foundation
import Vault

/// How the chunks of a sealed file are encrypted: AES-256-GCM under a key that no other file has.
///
/// The nonce is the number of the chunk, with a last byte that says whether another one follows: none can be left out,
/// moved or cut off at the end. As each file has a key of its own, no nonce is ever used twice with one.
struct SealedChunks {
    /// So much plaintext is in each chunk but the last.
    static let length = 1 << 16
    static let tagLength = 16
    static let sealedLength = length + tagLength
    private static let purpose = "dossier sealed file 1"

    private let key: SymmetricKey
    private let header: [UInt8]

    init(_ header: SealedHeader, key: BackupKey) {
        self.key = key.derived(salt: header.salt, purpose: Self.purpose)
        self.header = header.bytes
    }

    func seal(
        _ plaintext: UnsafeRawBufferPointer, number: UInt64, isLast: Bool
    ) throws -> (ciphertext: Data, tag: Data) {
        let box = try AES.GCM.seal(
            plaintext, using: key, nonce: Self.nonce(number, isLast), authenticating: header)
        return (box.ciphertext, box.tag)
    }

    func open(_ sealed: Data, number: UInt64, isLast: Bool) -> Data? {
        guard sealed.count >= Self.tagLength, let nonce = try? Self.nonce(number, isLast),
            let box = try? AES.GCM.SealedBox(
                nonce: nonce, ciphertext: sealed.dropLast(Self.tagLength), tag: sealed.suffix(Self.tagLength))
        else { return nil }
        return try? AES.GCM.open(box, using: key, authenticating: header)
    }

    /// Three zero bytes, the number (8) with its highest byte first, and 1 for the last chunk or 0 (1).
    private static func nonce(_ number: UInt64, _ isLast: Bool) throws -> AES.GCM.Nonce {
        var bytes: [UInt8] = [0, 0, 0]
        withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
        bytes.append(isLast ? 1 : 0)
        return try AES.GCM.Nonce(data: bytes)
    }
}
