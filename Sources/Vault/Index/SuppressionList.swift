package import Facts
package import Ledger
package import Postgres

/// Finds by address or number who said no and is not to be found otherwise, so that the answer stays no.
///
/// Those are who was erased, who was never a client, and whose recording was retracted.
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
        NormalisedText.append(term.value, to: &message)
        return hash.code(of: message)
    }

    /// Whether nobody who said no was ever written down: then there is nothing to ask for.
    package var isEmpty: Bool {
        get async throws(VaultFailure) {
            try await pool.ask(
                """
                select not exists (select from dossier.suppression_entry where organisation = \(organisation))
                """, of: organisation
            ) { rows throws(PostgresFailure) in try rows.single().decode(Bool.self, at: 0) }
        }
    }

    /// Whom a value led to, in the order of their streams.
    package func find(_ kind: IndexKind, _ value: String) async throws(VaultFailure) -> [IndexMatch] {
        try await find([IndexTerm(kind, value)]).map(\.match)
    }

    /// Whom some values led to, each with the value that did, in the order of their streams.
    package func find(_ terms: [IndexTerm]) async throws(VaultFailure) -> [(term: IndexTerm, match: IndexMatch)] {
        guard !terms.isEmpty else { return [] }
        let query: SQL = """
            select wanted.number, entry.stream, entry.subject
              from unnest(\(PostgresArray(terms.map(\.kind.rawValue))), \(PostgresArray(terms.map { token(of: $0) })))
                   with ordinality as wanted (kind, token, number)
              join dossier.suppression_entry as entry
                on entry.organisation = \(organisation)
               and entry.kind = wanted.kind and entry.token = wanted.token
             order by entry.stream, entry.subject, wanted.number
            """
        return try await pool.ask(query, of: organisation) { rows throws(PostgresFailure) in
            var matches: [(term: IndexTerm, match: IndexMatch)] = []
            for row in rows {
                let term = terms[Int(try row.decode(Int64.self, at: 0)) - 1]
                let match = IndexMatch(
                    stream: try row.decode(StreamID.self, at: 1), subject: try row.decode(SubjectID.self, at: 2))
                matches.append((term, match))
            }
            return matches
        }
    }

    /// Adds entries, because of the event at a position; those that are there stay.
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
