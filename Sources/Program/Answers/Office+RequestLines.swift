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
        let clients = try await requestingClients(streams, files)
        return try streams.compactMap { stream in
            let history = try files.history(of: stream, as: RequestEvent.self)
            let state = Request(history)
            guard let file = state.file, let values = RequestRegister.parts(of: state).first?.values else { return nil }
            let details = (entries[stream] ?? []).lazy.compactMap(\.details).first
            // Who gave no name asked as the client that they are on record as, or is known by an address alone.
            let requester =
                details?.name ?? file.receipt.client.flatMap { clients[$0] } ?? details?.requester
            var line = RequestLine(
                stream: stream, values: values, requester: requester, email: details?.field(.email),
                extended: file.extension?.notified,
                wasAsked: file.identity != .notAsked || !file.clarifications.isEmpty,
                events: history.effective.map(\.source))
            line.receivedWithin =
                history.effective.lazy.compactMap { fact in
                    fact.event.name == .requestReceived ? fact.occurred.span : nil
                }.first
            return line
        }
    }

    /// The names of the clients that some requests are from.
    private func requestingClients(
        _ streams: [StreamID], _ files: Files
    ) async throws -> [StreamID: Opening<String>] {
        var clients: Set<StreamID> = []
        for stream in streams {
            let state: Request = try files.state(of: stream)
            if let client = state.file?.receipt.client { clients.insert(client) }
        }
        guard !clients.isEmpty else { return [:] }
        return Dictionary(try await lines(of: clients.sorted()).map { ($0.stream, $0.name) }) { first, _ in first }
    }
}
