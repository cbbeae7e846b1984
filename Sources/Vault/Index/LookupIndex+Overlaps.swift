package import Facts
import Postgres

extension LookupIndex {
    /// Words that say of a name only what form a company has, or that join others.
    private static let formWords = [
        "b", "v", "bv", "n", "nv", "o", "f", "vof", "c", "cv", "u", "a", "de", "het", "van", "der", "den", "en",
        "holding",
    ]

    /// The pairs of streams that have the same value of one of some kinds, or had it before.
    package func overlaps(in kinds: [IndexKind]) async throws(VaultFailure) -> [IndexOverlap] {
        try await overlaps(
            """
            select distinct one.stream, one.subject, other.stream, other.subject, one.kind
              from dossier.index_entry as one
              join dossier.index_entry as other
                on other.organisation = one.organisation and other.kind = one.kind and other.token = one.token
               and other.stream > one.stream
             where one.organisation = \(organisation) and one.kind = any(\(PostgresArray(kinds.map(\.rawValue))))
             order by 1, 3, 5
            """)
    }

    /// The pairs of streams of which one has every word of a name that the other has, the form of the company aside.
    package func resemblances() async throws(VaultFailure) -> [IndexOverlap] {
        let passed = PostgresArray(Self.formWords.map { token(of: IndexTerm(.nameWord, $0)) })
        return try await overlaps(
            """
            with word as (
                select distinct stream, subject, token
                  from dossier.index_entry
                 where organisation = \(organisation) and kind = \(IndexKind.nameWord.rawValue)
                   and token <> all(\(passed))
            ), name as (
                select stream, subject, count(*) as words from word group by stream, subject
            )
            select one.stream, one.subject, other.stream, other.subject, \(IndexKind.nameWord.rawValue)
              from word as one
              join word as other on other.token = one.token and other.stream > one.stream
              join name as a on a.stream = one.stream and a.subject = one.subject
              join name as b on b.stream = other.stream and b.subject = other.subject
             group by one.stream, one.subject, other.stream, other.subject, a.words, b.words
            having count(*) = least(a.words, b.words)
             order by 1, 3
            """)
    }

    private func overlaps(_ query: SQL) async throws(VaultFailure) -> [IndexOverlap] {
        try await pool.ask(query, of: organisation) { rows throws(PostgresFailure) in
            var overlaps: [IndexOverlap] = []
            for row in rows {
                guard let kind = IndexKind(rawValue: try row.decode(Int16.self, at: 4)) else { continue }
                overlaps.append(
                    IndexOverlap(
                        one: IndexMatch(
                            stream: try row.decode(StreamID.self, at: 0), subject: try row.decode(SubjectID.self, at: 1)
                        ),
                        other: IndexMatch(
                            stream: try row.decode(StreamID.self, at: 2), subject: try row.decode(SubjectID.self, at: 3)
                        ),
                        kind: kind))
            }
            return overlaps
        }
    }
}
