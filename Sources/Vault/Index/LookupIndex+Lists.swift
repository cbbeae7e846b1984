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
}
