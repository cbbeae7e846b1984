package import Facts
package import Ledger
package import Postgres

/// Finds streams by values that stand nowhere in readable form.
///
/// A token is the first 16 bytes of an HMAC-SHA256 under the organisation's index key over the kind's number and the
/// value, so that the same value has another token in every organisation and for every kind. Whoever holds the key can
/// still guess values: tokens are personal data, and go with their subject.
package struct LookupIndex: Sendable {
    static let tokenLength = 16

    let organisation: OrganisationID
    private let hash: KeyedHash
    let pool: PostgresPool

    package init(keyring: some Keyring, pool: PostgresPool) {
        organisation = keyring.organisation
        hash = keyring.index
        self.pool = pool
    }

    func token(of term: IndexTerm) -> [UInt8] {
        var message: [UInt8] = []
        message.reserveCapacity(2 + term.value.utf8.count)
        withUnsafeBytes(of: term.kind.rawValue.bigEndian) { message.append(contentsOf: $0) }
        NormalisedText.append(term.value, to: &message)
        return Array(hash.code(of: message).prefix(Self.tokenLength))
    }

    /// The rows by which a stream is found, to be appended with the fact that says so.
    package func rows(for terms: some Sequence<IndexTerm>, stream: StreamID, subject: SubjectID) -> [IndexRow] {
        var seen: Set<IndexTerm> = []
        var rows: [IndexRow] = []
        for term in terms where !term.value.isEmpty && seen.insert(term).inserted {
            rows.append(IndexRow(kind: term.kind.rawValue, token: token(of: term), stream: stream, subject: subject))
        }
        return rows
    }

    /// The streams that have a value, in the order of their ids.
    package func find(_ kind: IndexKind, _ value: String) async throws(VaultFailure) -> [IndexMatch] {
        try await find([IndexTerm(kind, value)])
    }

    /// The streams with a name that has all these words, each of them perhaps cut short after its third letter.
    package func find(name: String) async throws(VaultFailure) -> [IndexMatch] {
        try await find(IndexTerm.searching(name: name))
    }

    /// For each of several searches, the streams of one kind that meet all of its terms.
    ///
    /// They are asked for together: to look up a hundred thousand rows one by one would take as many round trips.
    package func find(
        all searches: [[IndexTerm]], kind: StreamKind
    ) async throws(VaultFailure) -> [[IndexMatch]] {
        var (numbers, needed, kinds): ([Int32], [Int32], [Int16]) = ([], [], [])
        var tokens: [[UInt8]] = []
        for (number, terms) in searches.enumerated() {
            let terms = Set(terms.filter { !$0.value.isEmpty })
            for term in terms {
                numbers.append(Int32(number))
                needed.append(Int32(terms.count))
                kinds.append(term.kind.rawValue)
                tokens.append(token(of: term))
            }
        }
        guard !numbers.isEmpty else { return searches.map { _ in [] } }
        let count = searches.count
        return try await pool.ask(
            """
            select wanted.number, entry.stream, entry.subject
              from unnest(\(PostgresArray(numbers)), \(PostgresArray(needed)), \(PostgresArray(kinds)),
                          \(PostgresArray(tokens))) as wanted (number, needed, kind, token)
             cross join lateral (
                -- Term by term by the index, whatever is believed about the size of a table that was just filled.
                select e.stream, e.subject, e.kind, e.token from dossier.index_entry as e
                 where e.organisation = \(organisation) and e.kind = wanted.kind and e.token = wanted.token
                offset 0
             ) as entry
             cross join lateral (
                select from dossier.stream as s
                 where s.organisation = \(organisation) and s.stream = entry.stream and s.kind = \(kind.rawValue)
                offset 0
             ) as own
             group by wanted.number, wanted.needed, entry.stream, entry.subject
            having count(distinct (entry.kind, entry.token)) = wanted.needed
             order by wanted.number, entry.stream, entry.subject
            """, of: organisation
        ) { rows throws(PostgresFailure) in
            var matches = [[IndexMatch]](repeating: [], count: count)
            for row in rows {
                matches[Int(try row.decode(Int32.self, at: 0))].append(
                    IndexMatch(
                        stream: try row.decode(StreamID.self, at: 1), subject: try row.decode(SubjectID.self, at: 2)))
            }
            return matches
        }
    }

    /// The streams that meet all of the terms; none where there are no terms.
    package func find(_ terms: [IndexTerm]) async throws(VaultFailure) -> [IndexMatch] {
        let terms = Set(terms.filter { !$0.value.isEmpty })
        guard !terms.isEmpty else { return [] }
        return try await pool.ask(query(for: terms), of: organisation) { rows throws(PostgresFailure) in
            var matches: [IndexMatch] = []
            for row in rows {
                matches.append(
                    IndexMatch(
                        stream: try row.decode(StreamID.self, at: 0), subject: try row.decode(SubjectID.self, at: 1)))
            }
            return matches
        }
    }

    /// Asks for the streams that meet all of some terms: one look into the index for each of them.
    func query(for terms: Set<IndexTerm>) -> SQL {
        """
        select entry.stream, entry.subject
          from unnest(\(PostgresArray(terms.map(\.kind.rawValue))), \(PostgresArray(terms.map { token(of: $0) })))
               as wanted (kind, token)
          join dossier.index_entry as entry
            on entry.organisation = \(organisation)
           and entry.kind = wanted.kind and entry.token = wanted.token
         group by entry.stream, entry.subject
        having count(distinct (entry.kind, entry.token)) = \(terms.count)
         order by entry.stream, entry.subject
        """
    }
}
