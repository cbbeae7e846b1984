import Facts
import Office
import Regulation
import Reports

extension Office {
    /// The person of an id at a client: one who is there, or was.
    func person(_ text: String?, at client: StreamID) async throws -> SubjectID? {
        guard let text else { return nil }
        let person = try SubjectID.reading(text, as: "--person")
        let state = try await files([client]).state(of: client, as: Client.self)
        guard state.details?.people[person] != nil else { throw UseFailure.notFound(what: .person) }
        return person
    }
}
