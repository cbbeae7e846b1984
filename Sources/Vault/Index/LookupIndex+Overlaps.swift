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

    /// A word that more names than this have tells nobody apart.
    static let commonest = 500

    /// The pairs of streams of which one has every word of a name that the other has, the form of the company aside.
    ///
    /// Each name is compared only with those that have its rarest word, so that what it costs grows with the names and
    /// not with their pairs. A name of which every word is common is compared with those that are the same to the
    /// letter, each with the next.
    package func resemblances() async throws(VaultFailure) -> [IndexOverlap] {
        let passed = PostgresArray(Self.formWords.map { token(of: IndexTerm(.nameWord, $0)) })
        return try await overlaps(
            """
            with word as materialized (
                select distinct stream, subject, token
                  from dossier.index_entry
                 where organisation = \(organisation) and kind = \(IndexKind.nameWord.rawValue)
                   and token <> all(\(passed))
            ), use as (
                select token, count(*) as names from word group by token
            ), name as materialized (
                select stream, subject, array_agg(token order by token) as words,
                       (array_agg(token order by names, token))[1] as rarest, min(names) as names
                  from word join use using (token)
                 group by stream, subject
            ), twin as (
                select stream, subject, lead(stream) over same as other_stream, lead(subject) over same as other_subject
                  from name where names > \(Int64(Self.commonest))
                window same as (partition by words order by stream, subject)
            ), pair as (
                select one.stream, one.subject, other.stream as other_stream, other.subject as other_subject
                  from name as one
                  join word on word.token = one.rarest and word.stream <> one.stream
                  join name as other on other.stream = word.stream and other.subject = word.subject
                 where one.names <= \(Int64(Self.commonest)) and other.words @> one.words
                union all
                select * from twin where other_stream <> stream
            )
            select distinct least(stream, other_stream),
                   case when stream < other_stream then subject else other_subject end,
                   greatest(stream, other_stream),
                   case when stream < other_stream then other_subject else subject end,
                   \(IndexKind.nameWord.rawValue)
              from pair
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
