package import Facts
package import Ledger
package import Postgres

/// Finds by address or number who was erased and had said no, so that the answer stays no.
///
/// An entry is HMAC-SHA256 under the organisation's suppression key, which never rotates, over the kind's number and
/// the value. It is personal data, kept for the objection (Article 21(3)) and for nothing else.
package struct SuppressionList: Sendable {
    let organisation: OrganisationID
    private let hash: KeyedHash
    private let pool: PostgresPool

    package init(keyring: some Keyring, pool: PostgresPool) {
        organisation = keyring.organisation
        hash = keyring.suppression
        self.pool = pool
    }

    /// One entry: a value of somebody who said no.
    package struct Entry: Hashable, Sendable {
        package let term: IndexTerm
        package let stream: StreamID
        package let subject: SubjectID

        package init(_ term: IndexTerm, stream: StreamID, subject: SubjectID) {
            self.term = term
            self.stream = stream
            self.subject = subject
        }
    }

    func token(of term: IndexTerm) -> [UInt8] {
        var message: [UInt8] = []
        withUnsafeBytes(of: term.kind.rawValue.bigEndian) { message.append(contentsOf: $0) }
        message.append(contentsOf: NormalisedText.bytes(of: term.value))
        return hash.code(of: message)
    }

    /// Whom a value led to, in the order of their streams.
    package func find(_ kind: IndexKind, _ value: String) async throws(VaultFailure) -> [IndexMatch] {
        let query: SQL = """
            select stream, subject from dossier.suppression_entry
             where organisation = \(organisation) and kind = \(kind.rawValue)
               and token = \(token(of: IndexTerm(kind, value)))
             order by stream, subject
            """
        return try await pool.ask(query, of: organisation) { rows throws(PostgresFailure) in
            var matches: [IndexMatch] = []
            for row in rows {
                matches.append(
                    IndexMatch(
                        stream: try row.decode(StreamID.self, at: 0), subject: try row.decode(SubjectID.self, at: 1)))
            }
            return matches
        }
    }

    /// Adds entries, because of an event that orders an erasure; those that are there stay.
    package func add(
        _ entries: [Entry], by position: Int64, on connection: isolated PostgresConnection
    ) throws(PostgresFailure) {
        guard !entries.isEmpty else { return }
        _ = try connection.execute(
            """
            insert into dossier.suppression_entry (organisation, token, stream, subject, position, kind)
            select \(organisation), unnest(\(PostgresArray(entries.map { token(of: $0.term) }))),
                   unnest(\(PostgresArray(entries.map(\.stream)))), unnest(\(PostgresArray(entries.map(\.subject)))),
                   \(position), unnest(\(PostgresArray(entries.map(\.term.kind.rawValue))))
            on conflict do nothing
            """)
    }
}
