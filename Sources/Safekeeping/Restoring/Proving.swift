import Facts
package import Ledger
package import Postgres
package import Vault

/// Tries what was put back: every entry is hashed anew, and some of the sealed parts are opened.
package struct Proving: Sendable {
    /// What came of it.
    package struct Proof: Sendable {
        package let entries: Int64
        /// The first entries that are not what they should be.
        package let damage: [LedgerDamage]
        /// How many parts were tried, how many of them were erased, and how many could not be opened though they
        /// were not.
        package let parts: Int
        package let erased: Int
        package let unreadable: Int

        package var holds: Bool { damage.isEmpty && unreadable == 0 }
    }

    /// Parts are tried at so many places, spread over the ledger.
    private static let places: Int64 = 200

    let keyring: any Keyring
    let configuration: PostgresConfiguration

    package init(with keyring: any Keyring, in configuration: PostgresConfiguration) {
        self.keyring = keyring
        self.configuration = configuration.patient
    }

    package func prove(progress: @Sendable @escaping (Int64, Int64) -> Void = { _, _ in }) async throws -> Proof {
        let pool = PostgresPool(configuration, connections: 2)
        let result: Result<Proof, any Error>
        do {
            result = .success(try await prove(pool, progress))
        } catch {
            result = .failure(error)
        }
        await pool.close()
        return try result.get()
    }

    private func prove(_ pool: PostgresPool, _ progress: @Sendable @escaping (Int64, Int64) -> Void) async throws
        -> Proof
    {
        let reader = LedgerReader(organisation: keyring.organisation)
        let (size, damage) = try await pool.transaction(.snapshot) { connection in
            try LedgerReader.enter(reader.organisation, on: connection)
            let size = try reader.head(on: connection).size
            var damage: [LedgerDamage] = []
            for start in stride(from: 0, to: size, by: 100_000) where damage.isEmpty {
                progress(start, size)
                damage += try reader.verify(start..<min(start + 100_000, size), on: connection)
            }
            return (size, damage)
        }
        guard damage.isEmpty else {
            return Proof(entries: size, damage: damage, parts: 0, erased: 0, unreadable: 0)
        }
        let references = try await sample(of: size, pool)
        let opener = Opener(keys: DataKeys(keyring: keyring, pool: pool))
        var (erased, unreadable) = (0, 0)
        for opening in try await opener.open(references.filter { !$0.part.name.isChunked }) {
            switch opening {
            case .value: break
            case .erased: erased += 1
            case .unreadable: unreadable += 1
            }
        }
        for document in references.filter({ $0.part.name.isChunked }).prefix(5) {
            switch try await opener.openContent(document) {
            case .value: break
            case .erased: erased += 1
            case .unreadable: unreadable += 1
            }
        }
        return Proof(entries: size, damage: [], parts: references.count, erased: erased, unreadable: unreadable)
    }

    /// The parts of the entries at the first place from each of some positions on that has any.
    private func sample(of size: Int64, _ pool: PostgresPool) async throws -> [SealedReference] {
        let organisation = keyring.organisation
        let starts = PostgresArray(Array(stride(from: 0, to: size, by: Int(max(1, size / Self.places)))))
        return try await pool.transaction(.readOnly) { connection in
            try LedgerReader.enter(organisation, on: connection)
            let rows = try connection.execute(
                """
                select e.position, e.entry
                  from (select distinct p.position from unnest(\(starts)) as s (start)
                         cross join lateral (
                             select position from dossier.sealed_part
                              where organisation = \(organisation) and position >= s.start
                              order by position limit 1) as p) as found
                  join dossier.event as e on e.organisation = \(organisation) and e.position = found.position
                 order by e.position
                """)
            var references: [SealedReference] = []
            for row in rows {
                try row.withBytes(at: 1) { entry in
                    guard let entry else { return }
                    let envelope = try Envelope(entry)
                    for part in try envelope.parts() { references.append(SealedReference(part, of: envelope)) }
                }
            }
            return references
        }
    }
}
