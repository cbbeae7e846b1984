package import Facts
import Foundation
import Ledger
import MerkleLog
import Postgres
package import Vault

/// Puts one organisation back from a copy of its data and a copy of its key store, the newest there is.
///
/// Keys that were destroyed since do not come back, and neither does what they sealed.
package struct Restoring: Sendable {
    let data: String
    let keys: String
    let backupKeys: [BackupKey]

    package init(data: String, keys: String, openedWith backupKeys: [BackupKey]) {
        self.data = data
        self.keys = keys
        self.backupKeys = backupKeys
    }

    /// What is in the two files, all of which was read and found to be whole.
    package struct Contents: Sendable {
        package let organisation: OrganisationID
        package let backup: BackupID
        package let slug: String
        package let isPractice: Bool
        package let size: Int64
        package let madeAt: Instant
        package let keysMadeAt: Instant
        /// How many entries the ledger had when the key store was copied: at least so many there were.
        package let knownSize: Int64
        package let root: String
        package let keys: Int
        /// How many keys were destroyed after the data were copied.
        package let destroyedSince: Int
        package let epochs: [Int]
        /// The keyring that came along with the key store, where it did.
        package let keyring: KeyCollection?
        /// Which keys were destroyed, in the order in which they were.
        package let journal: [JournalLine]
        /// How many of its lines the data had followed.
        package let followed: Int
        let store: KeyStoreCopy
        let rows: [String: Int]
    }

    /// Reads both files from beginning to end.
    ///
    /// - Throws: `SafekeepingFailure` that names the file, the place and what is wrong.
    package func check(progress: (Int, Int) -> Void = { _, _ in }) throws -> Contents {
        let keyReading = try CopyReading(keys, .keys, keys: backupKeys)
        var store = KeyStoreCopy()
        var keyring: KeyCollection?
        var journal: [JournalLine] = []
        _ = try keyReading.read { member in
            if member.name == CopyReading.journal {
                journal = try KeyJournal.lines(of: Array(member.bytes), of: keyReading.file.header.organisation)
                return
            }
            let text = (keyring?.texts.map(\.text).joined() ?? "") + String(decoding: member.bytes, as: UTF8.self)
            keyring = try KeyCollection(text: text, from: keys)
        } _: { table, piece in
            try Self.learn(table, piece, into: &store)
        }
        store.take(journal)
        let reading = try CopyReading(data, .data, keys: backupKeys)
        let (manifest, keyManifest) = (reading.manifest, keyReading.manifest)
        guard manifest.organisation == keyManifest.organisation else {
            throw SafekeepingFailure.mixed(data: data, keys: keys, .organisations)
        }
        guard let organisation = manifest.organisationID, let backup = manifest.backupID, let madeAt = manifest.made,
            let keysMadeAt = keyManifest.made
        else { throw reading.malformed(Manifest.name, .missing) }
        guard madeAt <= keysMadeAt, manifest.size <= keyManifest.size else {
            throw SafekeepingFailure.mixed(data: data, keys: keys, .keysOlder)
        }
        var before: Set<KeyID> = []
        var tree = GrowingTree()
        let totals = try reading.read { table, piece in
            progress(reading.file.progress.done, reading.file.progress.of)
            return try Self.count(table, piece, of: reading, &tree, &before)
        }
        guard tree.size == manifest.size else { throw reading.malformed(KeptTables.event, .size) }
        let root = Hexadecimal.text(of: tree.root)
        guard totals.root == root else { throw reading.malformed(KeptTables.event, .root) }
        return Contents(
            organisation: organisation, backup: backup, slug: manifest.slug, isPractice: manifest.practice,
            size: manifest.size, madeAt: madeAt, keysMadeAt: keysMadeAt, knownSize: keyManifest.size, root: root,
            keys: store.keys.count, destroyedSince: store.destroyed.subtracting(before).count,
            epochs: Set(store.keys.values).sorted(), keyring: keyring, journal: journal,
            followed: journal.count { before.contains($0.key) }, store: store, rows: totals.rows)
    }

    /// Learns from a piece of the key store.
    private static func learn(
        _ table: Manifest.Table, _ piece: Data, into store: inout KeyStoreCopy
    ) throws -> Int {
        let (key, epoch) = (table.index(of: "key"), table.index(of: "epoch"))
        let (isStore, isDestroyed) = (table.name == KeptTables.keyStore, table.name == KeptTables.destroyed)
        return try piece.withUnsafeBytes { bytes in
            try CopyFile.read(bytes) { row in
                guard let key, isStore || isDestroyed else { return }
                let id = try row.decode(KeyID.self, at: key)
                if isDestroyed { store.destroyed.insert(id) }
                if isStore, let epoch { store.keys[id] = Int(try row.int64(epoch)) }
            }
        }
    }

    /// Counts a piece of the data, and hashes its entries anew.
    private static func count(
        _ table: Manifest.Table, _ piece: Data, of reading: CopyReading, _ tree: inout GrowingTree,
        _ destroyed: inout Set<KeyID>
    ) throws -> Int {
        let isLedger = table.name == KeptTables.event
        let (entry, key) = (table.index(of: "entry"), table.index(of: "key"))
        return try piece.withUnsafeBytes { bytes in
            try CopyFile.read(bytes) { row in
                if isLedger, let entry {
                    guard let entry = row.bytes(entry) else { throw reading.malformed(table.name, .entries) }
                    tree.append(leaf: LeafHash(entry: entry).bytes)
                } else if table.name == KeptTables.destroyed, let key {
                    destroyed.insert(try row.decode(KeyID.self, at: key))
                }
            }
        }
    }
}
