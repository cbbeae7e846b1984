import Facts
import MerkleLog
package import Postgres

/// The root of the tree over the first entries of a ledger (RFC 6962).
package struct LedgerRoot: Sendable {
    fileprivate var tree = GrowingTree()

    package init() {}

    /// Of how many entries.
    package var size: Int64 { Int64(tree.size) }

    /// In hexadecimal.
    package var text: String { Hexadecimal.text(of: tree.root) }
}

extension LedgerReader {
    /// The root with the entries that follow, up to a size; each is hashed from what it says.
    ///
    /// - Throws: `LedgerDamage` where a position is missing or an entry isn't what it should be.
    package func extend(
        _ root: LedgerRoot, to size: Int64, on connection: isolated PostgresConnection
    ) throws -> LedgerRoot {
        var root = root
        try read(root.size..<size, on: connection) { _, entry in
            root.tree.append(leaf: LeafHash(entry: entry).bytes)
        }
        return root
    }
}
