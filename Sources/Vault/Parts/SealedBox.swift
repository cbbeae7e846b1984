import Crypto
import Facts
import Foundation

/// The bytes of something sealed: algorithm (1), nonce (12), ciphertext, tag (16).
enum SealedBox {
    static let nonceLength = 12
    static let tagLength = 16
    /// What a box is longer than its plaintext.
    static let overhead = 1 + nonceLength + tagLength

    /// Why a box didn't open; which of the two it is says nothing about the plaintext.
    enum Fault: Error {
        case malformed
        case tagWrong
    }

    static func seal(
        _ plaintext: UnsafeRawBufferPointer, with key: SymmetricKey, nonce: [UInt8], for binding: [UInt8]
    ) throws(VaultFailure) -> [UInt8] {
        do {
            let sealed = try AES.GCM.seal(
                plaintext, using: key, nonce: AES.GCM.Nonce(data: nonce), authenticating: binding)
            guard let combined = sealed.combined else { throw VaultFailure.cipher }
            return [UInt8](unsafeUninitializedCapacity: combined.count + 1) { box, count in
                box[0] = SealingAlgorithm.aes256GCM.rawValue
                combined.withUnsafeBytes { combined in
                    UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(box)[1...])
                        .copyMemory(from: combined)
                }
                count = combined.count + 1
            }
        } catch {
            throw .cipher
        }
    }

    static func open(_ box: [UInt8], with key: SymmetricKey, for binding: [UInt8]) -> Result<Data, Fault> {
        guard box.count >= overhead, SealingAlgorithm(rawValue: box[0]) != nil,
            let sealed = try? AES.GCM.SealedBox(combined: box[1...])
        else { return .failure(.malformed) }
        guard let plaintext = try? AES.GCM.open(sealed, using: key, authenticating: binding) else {
            return .failure(.tagWrong)
        }
        return .success(plaintext)
    }
}
