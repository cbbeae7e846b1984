package import Facts
import Mail
import Vault

/// What tells a message from all others: the name that its sender gave it or, without one, all that is in it.
struct MessageIdentity: Sendable {
    private let bytes: [UInt8]

    init(name: [UInt8]?, fingerprint: MailFingerprint) {
        bytes =
            name.map { Array("mail name".utf8) + [0] + $0 }
            ?? Array("mail content".utf8) + [0] + fingerprint.header + fingerprint.body
    }

    /// The command by which the message is recorded, so that it is recorded once, however often it is read.
    ///
    /// It is a digest under the key that never rotates and that erasure leaves: who was erased does not come back with
    /// the next reading of a mailbox, and nobody can try out a name without the keyring.
    func command(under suppression: KeyedHash) -> CommandID {
        let code = suppression.code(of: bytes)
        let (high, low) = code.withUnsafeBytes { code in
            (
                UInt64(bigEndian: code.loadUnaligned(fromByteOffset: 0, as: UInt64.self)),
                UInt64(bigEndian: code.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            )
        }
        // Version 8 of RFC 9562: made by a rule of one's own.
        return CommandID(high: (high & ~0xF000) | 0x8000, low: (low & ~(0b11 << 62)) | (0b10 << 62))
    }
}
