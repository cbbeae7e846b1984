package import Facts
import MerkleLog
package import Postgres

extension LedgerReader {
    /// Hashes every entry of a range anew and compares it with its leaf, and the columns beside it with what it says.
    ///
    /// This finds what somebody changed who went round the program and left the leaf as it was. Whoever changes both is
    /// found by the tree, once its heads are kept elsewhere.
    ///
    /// - Returns: The first positions that are not what they should be, at most `limit`.
    package func verify(
        _ range: Range<Int64>, limit: Int = 100, on connection: isolated PostgresConnection
    ) throws -> [LedgerDamage] {
        var damage: [LedgerDamage] = []
        var next = range.lowerBound
        let query: SQL = """
            select position, entry, leaf, stream, version, type from dossier.event
             where organisation = \(literal: organisation.description)
               and position >= \(literal: range.lowerBound) and position < \(literal: range.upperBound)
             order by position
            """
        try connection.copyOut(query) { row in
            let position = try row.int64(0)
            while next < position, damage.count < limit {
                damage.append(.missing(position: next))
                next += 1
            }
            next = position + 1
            guard damage.count < limit, let entry = row.bytes(1), let leaf = row.bytes(2) else { return }
            let isHashed = LeafHash(entry: entry).withBytes { $0.elementsEqual(leaf) }
            guard isHashed else {
                damage.append(.altered(position: position))
                return
            }
            do {
                let envelope = try Self.envelope(entry, at: position, in: organisation)
                let (stream, version) = (try row.decode(StreamID.self, at: 3), try row.int64(4))
                let isSaid = row.bytes(5).map { $0.elementsEqual(envelope.name.rawValue.utf8) } ?? false
                if envelope.stream != stream || Int64(envelope.version) != version || !isSaid {
                    damage.append(.misplaced(position: position))
                }
            } catch let found as LedgerDamage {
                damage.append(found)
            }
        }
        while next < range.upperBound, damage.count < limit {
            damage.append(.missing(position: next))
            next += 1
        }
        return damage
    }
}
