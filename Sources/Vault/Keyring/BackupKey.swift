package import Crypto
package import Facts

/// The key under which copies of one organisation are sealed.
///
/// It opens what a backup lists: ids, codes, days and sealed parts. What is in those parts needs the epoch keys too.
package struct BackupKey: Sendable {
    package let organisation: OrganisationID
    package let key: KeyID
    private let file: KeyFile

    init(_ file: KeyFile) {
        self.file = file
        organisation = file.organisation
        key = file.key
    }

    /// A new key for what an organisation takes along when it leaves.
    package static func drawnForTransport(of organisation: OrganisationID) -> BackupKey {
        BackupKey(KeyFile(purpose: .transport, organisation: organisation))
    }

    /// The key as text, to be kept by whoever gets the copy.
    package var text: String { String(decoding: file.bytes, as: UTF8.self) }

    /// The key of one file: HKDF with SHA-256 over this key, the file's own salt, and what the key is for.
    package func derived(salt: [UInt8], purpose: String) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: file.secret, salt: salt, info: Array(purpose.utf8), outputByteCount: KeyFile.secretLength)
    }
}
