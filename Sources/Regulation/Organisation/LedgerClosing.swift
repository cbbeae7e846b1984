package import Facts

/// The end of a ledger: which copy of it was taken along, and what it was when it ended.
package struct LedgerClosing: Hashable, Sendable {
    /// The last state of a ledger, to be compared with what somebody else has of it.
    package struct Head: Hashable, Sendable {
        /// How many entries it had before it was closed.
        package let size: Int
        /// The root of the tree over them (RFC 6962), in hexadecimal.
        package let root: String

        package init(size: Int, root: String) {
            self.size = size
            self.root = root
        }
    }

    /// The copy that was taken along before, where there is one.
    package let export: BackupID?
    /// Not written by the first schema.
    package let head: Head?

    package init(export: BackupID?, head: Head?) {
        self.export = export
        self.head = head
    }
}

extension LedgerClosing {
    var schema: Int { head == nil ? 1 : 2 }

    func write(to facts: inout FactsWriter) {
        facts.identifier("export", export)
        guard let head else { return }
        facts.string("root", head.root)
        facts.integer("size", head.size)
    }

    static func read(_ facts: inout FactsReader, schema: Int) throws(MalformedFacts) -> LedgerClosing {
        let export = try facts.optionalIdentifier("export", BackupID.self)
        guard schema > 1 else { return LedgerClosing(export: export, head: nil) }
        let root = try facts.string("root")
        return LedgerClosing(export: export, head: Head(size: try facts.integer("size"), root: root))
    }
}
