import Facts
import Office
import Regulation

extension Office {
    /// Refuses an id that names nothing of a kind here: nothing at all, something else, or another organisation's.
    func require(_ kind: StreamKind, _ stream: StreamID) async throws {
        guard try await files([stream]).has(stream, kind: kind) else { throw OfficeFailure.unknown(kind) }
    }

    /// Reads an id that was typed, and refuses one that names nothing of a kind here.
    func stream(_ text: String, as option: String, _ kind: StreamKind) async throws -> StreamID {
        let stream = try StreamID.reading(text, as: option)
        try await require(kind, stream)
        return stream
    }

    func stream(_ text: String?, as option: String, _ kind: StreamKind) async throws -> StreamID? {
        guard let text else { return nil }
        let found: StreamID = try await stream(text, as: option, kind)
        return found
    }
}
