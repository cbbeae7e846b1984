import Facts
import Office
import Regulation
import Reports
import Views

extension Office {
    /// Requests as they stand, with who asked.
    func requestLines(_ streams: [StreamID]) async throws -> [RequestLine] {
        let files = try await files(streams)
        let entries = Dictionary(grouping: try await openStreams(streams), by: \.stream)
        return try streams.compactMap { stream in
            let history = try files.history(of: stream, as: RequestEvent.self)
            let state = Request(history)
            guard let file = state.file, let values = RequestRegister.parts(of: state).first?.values else { return nil }
            let requester = (entries[stream] ?? []).lazy.compactMap(\.details).first?.name
            return RequestLine(
                stream: stream, values: values, requester: requester, extended: file.extension?.notified,
                wasAsked: file.identity != .notAsked || !file.clarifications.isEmpty,
                events: history.effective.map(\.source))
        }
    }
}
