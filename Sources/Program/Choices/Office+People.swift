import Facts
import Office
import Regulation
import Reports

extension Office {
    /// The person of an id at a client: one who is there, or was.
    func person(_ text: String?, at client: StreamID) async throws -> SubjectID? {
        guard let text else { return nil }
        let person = try SubjectID.reading(text, as: "--person")
        // Whoever was recorded under another id of the same client is a person there.
        let isThere = try await withCircle(of: client) { ids in
            let files = try await files(ids)
            return try files.circle(of: client).contains {
                try files.state(of: $0, as: Client.self).details?.people[person] != nil
            }
        }
        guard isThere else { throw UseFailure.notFound(what: .person) }
        return person
    }
}
