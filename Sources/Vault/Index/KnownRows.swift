package import Facts
package import Ledger
package import Postgres

/// Which rows of files were brought in, known by digests under the key that never changes.
///
/// The digest of a row outlives the erasure of whom it is about, for one purpose: that the same file does not bring
/// them back. It is personal data as long as somebody has the file and the key, and is said to be.
package struct KnownRows: Sendable {
    package static let tokenLength = 16

    private let organisation: OrganisationID
    private let hash: KeyedHash

    package init(keyring: some Keyring) {
        organisation = keyring.organisation
        hash = keyring.suppression
    }

    /// The digest of some texts, of which none can run into the next.
    package func token(of texts: some Sequence<String>) -> [UInt8] {
        var message = Array("row".utf8)
        for text in texts {
            message.append(0)
            NormalisedText.append(text, to: &message)
        }
        return Array(hash.code(of: message).prefix(Self.tokenLength))
    }

    /// The digest of a file by that of its bytes.
    package func code(of bytes: [UInt8]) -> [UInt8] { hash.code(of: Array("file".utf8) + bytes) }

    /// Those of some rows that are known, by their digests.
    package func find(
        _ tokens: [[UInt8]], on pool: PostgresPool
    ) async throws(VaultFailure) -> [[UInt8]: KnownRow] {
        try await pool.ask(
            """
            select token, import, stream, subject, content from dossier.known_row
             where organisation = \(organisation) and token = any(\(PostgresArray(tokens)))
            """, of: organisation
        ) { rows throws(PostgresFailure) in
            var found: [[UInt8]: KnownRow] = [:]
            for row in rows {
                let token = try row.decode([UInt8].self, at: 0)
                found[token] = KnownRow(
                    token: token, intake: try row.decode(StreamID.self, at: 1),
                    stream: try row.decode(StreamID?.self, at: 2), subject: try row.decode(SubjectID?.self, at: 3),
                    content: try row.decode([UInt8]?.self, at: 4))
            }
            return found
        }
    }

    /// How many rows came by an import.
    package func count(of intake: StreamID, on pool: PostgresPool) async throws(VaultFailure) -> Int {
        try await pool.ask(
            """
            select count(*) from dossier.known_row where organisation = \(organisation) and import = \(intake)
            """, of: organisation
        ) { rows throws(PostgresFailure) in
            Int(try rows.first?.decode(Int64.self, at: 0) ?? 0)
        }
    }

    /// Writes down rows, in the transaction that records what they became.
    package func insert(
        _ rows: [KnownRow], on connection: isolated PostgresConnection
    ) throws(PostgresFailure) {
        // Digests are random: in their order, those of a lot share the pages of the index that they are written to.
        let rows = rows.sorted { $0.token.lexicographicallyPrecedes($1.token) }
        let (intakes, streams, subjects) = (rows.map(\.intake), rows.map(\.stream), rows.map(\.subject))
        _ = try connection.execute(
            """
            insert into dossier.known_row (organisation, token, import, stream, subject, content)
            select \(organisation), unnest(\(PostgresArray(rows.map(\.token)))), unnest(\(PostgresArray(intakes))),
                   unnest(\(PostgresArray(streams))), unnest(\(PostgresArray(subjects))),
                   unnest(\(PostgresArray(rows.map(\.content))))
            """)
    }

    /// Whether somebody else brought the same row in at the same moment.
    package static func isLostRace(_ failure: PostgresFailure) -> Bool {
        failure.sqlState == .uniqueViolation && failure.constraint == "known_row_pkey"
    }
}
