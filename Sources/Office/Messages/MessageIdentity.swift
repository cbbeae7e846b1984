package import Facts
import Mail
import Vault

/// What tells a message from all others: the name that its sender gave it, with who sent it and what it says.
///
/// Names are forged and used again, so that a name alone would let one message hide another.
package struct MessageIdentity: Sendable {
    /// What the command is a keyed digest of.
    package let bytes: [UInt8]

    /// `sender`, `subject`: As they are read; copies that came by other ways have the same.
    init(name: [UInt8]?, sender: String?, subject: String?, fingerprint: MailFingerprint) {
        guard let name else {
            bytes = Array("mail content".utf8) + [0] + fingerprint.header + fingerprint.body
            return
        }
        var bytes = Array("mail letter".utf8)
        for value in [name, Array((sender ?? "").utf8), Array((subject ?? "").utf8)] {
            withUnsafeBytes(of: UInt64(value.count).bigEndian) { bytes.append(contentsOf: $0) }
            bytes += value
        }
        self.bytes = bytes + fingerprint.body
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
