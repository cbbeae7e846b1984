package import Facts

/// That a ledger was put back from a copy, which may have been shorter than the ledger once was.
///
/// What came after the copy is gone and can't be named; how much it was at least is known from the newest key store.
package struct LedgerRestoration: Hashable, Sendable {
    package let backup: BackupID
    /// When the copy was taken.
    package let madeAt: Instant
    /// How many entries came back.
    package let size: Int
    /// How many there had been at least.
    package let knownSize: Int
    /// The root of the tree over those that came back (RFC 6962), in hexadecimal.
    package let root: String
    /// How many keys had been destroyed since the copy, which did not come back.
    package let destroyedKeys: Int

    package init(backup: BackupID, madeAt: Instant, size: Int, knownSize: Int, root: String, destroyedKeys: Int) {
        self.backup = backup
        self.madeAt = madeAt
        self.size = size
        self.knownSize = knownSize
        self.root = root
        self.destroyedKeys = destroyedKeys
    }

    /// How many entries at least did not come back.
    package var missing: Int { max(0, knownSize - size) }
}

extension LedgerRestoration {
    func write(to facts: inout FactsWriter, incarnation: Int) {
        facts.identifier("backup", backup)
        facts.integer("destroyedKeys", destroyedKeys)
        facts.integer("incarnation", incarnation)
        facts.integer("knownSize", knownSize)
        facts.instant("madeAt", madeAt)
        facts.string("root", root)
        facts.integer("size", size)
    }

    static func read(_ facts: inout FactsReader) throws(MalformedFacts) -> (LedgerRestoration, incarnation: Int) {
        let backup = try facts.identifier("backup", BackupID.self)
        let destroyedKeys = try facts.integer("destroyedKeys")
        let incarnation = try facts.integer("incarnation")
        let knownSize = try facts.integer("knownSize")
        let madeAt = try facts.instant("madeAt")
        let root = try facts.string("root")
        let size = try facts.integer("size")
        return (
            LedgerRestoration(
                backup: backup, madeAt: madeAt, size: size, knownSize: knownSize, root: root,
                destroyedKeys: destroyedKeys), incarnation
        )
    }
}
