package import Ledger
import Postgres

extension Office {
    /// Hashes the whole ledger anew, page by page, and says what is not as it was recorded.
    package func verifyLedger(progress: (Int64, Int64) -> Void = { _, _ in }) async throws -> [LedgerDamage] {
        let size = try await head().size
        let reader = LedgerReader(organisation: organisation)
        var damage: [LedgerDamage] = []
        var start: Int64 = 0
        while start < size {
            let range = start..<min(start + 20_000, size)
            damage += try await pool.transaction { connection in
                try LedgerReader.enter(reader.organisation, on: connection)
                return try reader.verify(range, on: connection)
            }
            start = range.upperBound
            progress(start, size)
        }
        return damage
    }

    /// How far the ledger has come.
    package func head() async throws -> LedgerHead {
        let reader = LedgerReader(organisation: organisation)
        return try await pool.transaction { connection in
            try LedgerReader.enter(reader.organisation, on: connection)
            return try reader.head(on: connection)
        }
    }

    /// The root of the tree over the first entries (RFC 6962), in hexadecimal, from the entries themselves.
    package func root(of size: Int64, progress: (Int64, Int64) -> Void = { _, _ in }) async throws -> String {
        let reader = LedgerReader(organisation: organisation)
        var root = LedgerRoot()
        while root.size < size {
            let (known, end) = (root, min(root.size + 20_000, size))
            root = try await pool.transaction { connection in
                try LedgerReader.enter(reader.organisation, on: connection)
                return try reader.extend(known, to: end, on: connection)
            }
            progress(root.size, size)
        }
        return root.text
    }
}
