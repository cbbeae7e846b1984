import Facts
import Office
import Regulation
import Reports

extension Office {
    /// The person of an id at a client: one who is there, or was.
    func person(_ text: String?, at client: StreamID) async throws -> SubjectID? {
        guard let text else { return nil }
        let found: SubjectID = try await person(text, at: client, as: "--person")
        return found
    }

    /// The same of an id that has to be given, whole or as the first characters of it.
    func person(_ text: String, at client: StreamID, as option: String) async throws -> SubjectID {
        // Whoever was recorded under another id of the same client is a person there.
        let people = try await withCircle(of: client) { ids in
            let files = try await files(ids)
            return try files.circle(of: client).reduce(into: Set<SubjectID>()) { people, id in
                people.formUnion(try files.state(of: id, as: Client.self).details?.people.keys.map(\.self) ?? [])
            }
        }
        if let person = SubjectID(text) {
            guard people.contains(person) else { throw UseFailure.notFound(what: .person) }
            return person
        }
        guard let range = ShortID(text) else { throw UseFailure.invalid(option: option, expected: .identifier) }
        let found = people.filter { range.begins($0) }.sorted()
        guard let person = found.first else { throw UseFailure.notFound(what: .person) }
        guard found.count == 1 else {
            throw UseFailure.ambiguousID(option: option, candidates: found.map(\.description))
        }
        return person
    }
}
