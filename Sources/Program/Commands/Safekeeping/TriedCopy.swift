import Facts
import Installation
import Safekeeping
import Vault

/// A copy of one organisation: taken, read back from beginning to end, and put back into a database of its own where
/// there is one for it.
struct TriedCopy {
    let backup: BackupID
    let madeAt: Instant
    let contents: Restoring.Contents
    /// What came of putting it back; nothing where that wasn't tried.
    let proof: Proving.Proof?

    /// - Parameters:
    ///   - row: Of whom.
    ///   - files: Where the data and the key store go.
    ///   - key: What seals them.
    ///   - going: The keyring, where it goes along.
    ///   - workplace: From where.
    ///   - trial: Where it is put back.
    /// - Returns: What was copied, and what came of trying it.
    /// - Throws: `SafekeepingFailure`; what was written is to be removed by the caller then.
    static func take(
        of row: OrganisationRow, to files: (data: String, keys: String), sealedWith key: BackupKey,
        with going: KeyCollection? = nil, at workplace: Workplace, trying trial: TrialDatabase?
    ) async throws -> TriedCopy {
        let keyring = try FolderKeyring(root: workplace.setup.home.keyring, organisation: row.id)
        let now = Workplace.clock()
        let taking = BackupTaking(of: row.id, from: workplace.configuration(for: .app), at: now)
        let progress = ByteProgress(row.slug)
        _ = try await taking.take(
            data: files.data, keys: files.keys, sealedWith: key,
            journal: KeyJournal(root: workplace.setup.home.journal, keyring: keyring), with: going
        ) {
            progress.show($0)
        }
        progress.finish()
        let restoring = Restoring(data: files.data, keys: files.keys, openedWith: [key])
        let contents = try restoring.check { progress.show($0, of: $1) }
        progress.finish()
        var proof: Proving.Proof?
        if let trial {
            try await restoring.load(contents, as: row.slug, into: trial.configuration(for: .app)) {
                progress.show($0, of: $1)
            }
            progress.finish()
            proof = try await Proving(with: keyring, in: trial.configuration(for: .app)).prove()
        }
        return TriedCopy(backup: taking.backup, madeAt: now, contents: contents, proof: proof)
    }
}
