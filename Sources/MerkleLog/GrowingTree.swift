import Crypto

/// The root of a Merkle tree whose leaves are given one after the other (RFC 6962 §2.1).
///
/// It keeps one hash for each whole subtree, so that a ledger of any length takes a few hundred bytes.
package struct GrowingTree: Sendable {
    private struct Subtree {
        let height: Int
        let hash: [UInt8]
    }

    private var subtrees: [Subtree] = []
    package private(set) var size: Int64 = 0

    package init() {}

    /// Adds the next leaf, by its hash.
    package mutating func append(leaf: [UInt8]) {
        var next = Subtree(height: 0, hash: leaf)
        while let last = subtrees.last, last.height == next.height {
            next = Subtree(height: last.height + 1, hash: Self.node(last.hash, next.hash))
            subtrees.removeLast()
        }
        subtrees.append(next)
        size += 1
    }

    /// The root over everything that was added; that of an empty tree is the hash of nothing.
    package var root: [UInt8] {
        guard var root = subtrees.last?.hash else { return Array(SHA256().finalize()) }
        for subtree in subtrees.dropLast().reversed() { root = Self.node(subtree.hash, root) }
        return root
    }

    private static func node(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
        var hash = SHA256()
        hash.update(data: [1])
        hash.update(data: left)
        hash.update(data: right)
        return Array(hash.finalize())
    }
}
