package import Crypto
package import Facts
import Synchronization

/// The keyring in a folder of its own, `<keyring>/<organisation>/`, that only the account running the program may
/// enter.
package final class FolderKeyring: Keyring {
    package let organisation: OrganisationID
    package let index: KeyedHash
    package let requests: KeyedHash
    package let suppression: KeyedHash

    private let folder: KeyFolder
    private let epochKeys: Mutex<[Int: SymmetricKey]>

    /// Opens the keyring of an organisation; every key must be there, for a new one would open nothing.
    package convenience init(root: String, organisation: OrganisationID) throws(VaultFailure) {
        try self.init(Self.folder(root, organisation), organisation, find: Self.existing)
    }

    /// Makes the keyring of a new organisation, or opens it where it is there already.
    ///
    /// Where two processes make it at once, each key is written by one of them and read by the other.
    package static func establish(root: String, organisation: OrganisationID) throws(VaultFailure) -> FolderKeyring {
        let folder = folder(root, organisation)
        try folder.make()
        let keyring = try FolderKeyring(folder, organisation, find: made)
        _ = try keyring.backupKey(isFirst: true)
        return keyring
    }

    /// The key that seals this organisation's backups.
    ///
    /// - Parameter isFirst: Whether nothing was sealed with it yet, so that it may be drawn where it is missing: a
    ///   keyring that an earlier release made has none.
    /// - Returns: The key.
    /// - Throws: `VaultFailure.keyring` where it is missing and may not be drawn, or can't be read.
    package func backupKey(isFirst: Bool) throws(VaultFailure) -> BackupKey {
        BackupKey(try isFirst ? Self.made(.backup, folder, organisation) : Self.existing(.backup, folder, organisation))
    }

    private typealias Find = (KeyPurpose, KeyFolder, OrganisationID) throws(VaultFailure) -> KeyFile

    private init(_ folder: KeyFolder, _ organisation: OrganisationID, find: Find) throws(VaultFailure) {
        try folder.check()
        try folder.sweep()
        self.organisation = organisation
        self.folder = folder
        let newest = try Self.epochs(in: folder).last ?? 1
        let epoch = try find(.epoch(newest), folder, organisation)
        index = KeyedHash(try find(.index(1), folder, organisation).secret)
        requests = KeyedHash(try find(.digest, folder, organisation).secret)
        suppression = KeyedHash(try find(.suppression, folder, organisation).secret)
        epochKeys = Mutex([newest: epoch.secret])
    }

    private static func folder(_ root: String, _ organisation: OrganisationID) -> KeyFolder {
        KeyFolder(path: "\(root)/\(organisation)")
    }

    private static func existing(
        _ purpose: KeyPurpose, _ folder: KeyFolder, _ organisation: OrganisationID
    ) throws(VaultFailure) -> KeyFile {
        guard let bytes = try folder.read(purpose.fileName) else {
            throw .keyring(file: purpose.fileName, .missing)
        }
        do throws(KeyFault) {
            return try KeyFile(bytes, purpose: purpose, organisation: organisation)
        } catch {
            throw .keyring(file: purpose.fileName, error)
        }
    }

    private static func made(
        _ purpose: KeyPurpose, _ folder: KeyFolder, _ organisation: OrganisationID
    ) throws(VaultFailure) -> KeyFile {
        if try folder.read(purpose.fileName) == nil {
            let file = KeyFile(purpose: purpose, organisation: organisation)
            if try folder.write(file.bytes, to: purpose.fileName) { return file }
        }
        return try existing(purpose, folder, organisation)
    }

    private static func epochs(in folder: KeyFolder) throws(VaultFailure) -> [Int] {
        try folder.names().compactMap { KeyPurpose.epochNumber(ofFile: $0) }.sorted()
    }

    // MARK: Epochs

    package func epochs() throws(VaultFailure) -> [Int] {
        try Self.epochs(in: folder)
    }

    package func currentEpoch() throws(VaultFailure) -> Int {
        guard let newest = epochKeys.withLock({ $0.keys.max() }) else {
            throw .keyring(file: KeyPurpose.epoch(1).fileName, .missing)
        }
        return newest
    }

    /// Begins the next epoch: data keys made from now on are wrapped under a new key.
    package func beginEpoch() throws(VaultFailure) -> Int {
        let next = (try epochs().last ?? 0) + 1
        let file = try Self.made(.epoch(next), folder, organisation)
        epochKeys.withLock { $0[next] = file.secret }
        return next
    }

    /// The key of an epoch; read from the folder the first time, for another process may have begun it.
    private func secret(of epoch: Int) throws(VaultFailure) -> SymmetricKey {
        if let known = epochKeys.withLock({ $0[epoch] }) { return known }
        let file = try Self.existing(.epoch(epoch), folder, organisation)
        epochKeys.withLock { $0[epoch] = file.secret }
        return file.secret
    }

    package func wrap(_ secret: SymmetricKey, for binding: DataKeyBinding) throws(VaultFailure) -> [UInt8] {
        let epoch = try self.secret(of: binding.epoch)
        return try secret.withUnsafeBytes { plain in
            Result { () throws(VaultFailure) -> [UInt8] in
                try SealedBox.seal(
                    plain, with: epoch, nonce: Randomness.bytes(SealedBox.nonceLength), for: binding.bytes)
            }
        }.get()
    }

    package func unwrap(_ wrapped: [UInt8], for binding: DataKeyBinding) throws(VaultFailure) -> SymmetricKey {
        let epoch: SymmetricKey
        do throws(VaultFailure) {
            epoch = try secret(of: binding.epoch)
        } catch {
            guard case .keyring(_, .missing) = error else { throw error }
            throw .dataKey(binding.key, .epochMissing)
        }
        switch SealedBox.open(wrapped, with: epoch, for: binding.bytes) {
        case .success(let plain) where plain.count == KeyFile.secretLength: return SymmetricKey(data: plain)
        case .success, .failure: throw .dataKey(binding.key, .keyDamaged)
        }
    }

    // MARK: The journal

    private static let markFile = "journal.mark"

    package func journalMark() throws(VaultFailure) -> JournalMark? {
        guard let bytes = try folder.read(Self.markFile) else { return nil }
        guard let mark = JournalMark(bytes: bytes) else { throw .keyring(file: Self.markFile, .damaged) }
        return mark
    }

    package func keep(_ mark: JournalMark) throws(VaultFailure) {
        try folder.replace(mark.bytes, as: Self.markFile)
    }
}
