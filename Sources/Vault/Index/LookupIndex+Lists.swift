package import Facts
import Postgres

extension LookupIndex {
    /// The streams that each of some values leads to, for many values in one query.
    package func streams(for terms: [IndexTerm]) async throws(VaultFailure) -> [IndexTerm: Set<StreamID>] {
        let terms = Array(Set(terms.filter { !$0.value.isEmpty }))
        guard !terms.isEmpty else { return [:] }
        let query: SQL = """
            select wanted.number, entry.stream
              from unnest(\(PostgresArray(terms.map(\.kind.rawValue))), \(PostgresArray(terms.map { token(of: $0) })))
                   with ordinality as wanted (kind, token, number)
              join dossier.index_entry as entry
                on entry.organisation = \(organisation)
               and entry.kind = wanted.kind and entry.token = wanted.token
            """
        return try await pool.ask(query, of: organisation) { rows throws(PostgresFailure) in
            var found: [IndexTerm: Set<StreamID>] = [:]
            for row in rows {
                let number = Int(try row.decode(Int64.self, at: 0))
                found[terms[number - 1], default: []].insert(try row.decode(StreamID.self, at: 1))
            }
            return found
        }
    }

    /// Which of some groups of subjects have a value of one of some kinds that leads to somebody else as well.
    ///
    /// Found by the index alone, value by value, however many there are.
    package func sharing<Group: Hashable & Sendable>(
        _ groups: [Group: Set<SubjectID>], kinds: [IndexKind]
    ) async throws(VaultFailure) -> Set<Group> {
        let members = groups.flatMap { group, subjects in subjects.map { (group: group, subject: $0) } }
        guard !members.isEmpty else { return [] }
        let query: SQL = """
            select own.number
              from unnest(\(PostgresArray(members.map(\.subject)))) with ordinality as own (subject, number)
             where exists (
                select from (
                    select e.kind, e.token, e.stream from dossier.index_entry as e
                     where e.organisation = \(organisation) and e.subject = own.subject
                       and e.kind = any(\(PostgresArray(kinds.map(\.rawValue))))
                    offset 0
                ) as entry
                cross join lateral (
                    select from dossier.index_entry as other
                     where other.organisation = \(organisation) and other.kind = entry.kind
                       and other.token = entry.token and other.subject <> own.subject and other.stream <> entry.stream
                     limit 1
                ) as another
             )
            """
        return try await pool.ask(query, of: organisation) { rows throws(PostgresFailure) in
            var sharing: Set<Group> = []
            for row in rows { sharing.insert(members[Int(try row.decode(Int64.self, at: 0)) - 1].group) }
            return sharing
        }
    }
}
