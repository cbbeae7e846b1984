package import Facts
import Mail
import Regulation
import Vault

extension Office {
    /// The servers that take in the organisation's mail, by their names, each with its stream.
    ///
    /// One whose name can't be read is an alarm, and is left out: what it proved stays proven.
    package func mailServers() async throws -> [(name: String, stream: StreamID)] {
        try await allMailServers().filter { $0.ended == nil }.map { ($0.name, $0.stream) }
    }

    /// The same with those that take in no more, each with its last day.
    package func allMailServers() async throws -> [(name: String, stream: StreamID, ended: Day?)] {
        let streams = try await self.streams(of: .mailServer)
        let files = try await files(streams)
        let entries = Dictionary(grouping: try await openStreams(streams), by: \.stream)
        return try streams.compactMap { stream in
            let facts = try files.history(of: stream, as: MailServerEvent.self).effective
            guard let last = facts.last, case .value(let details) = entries[stream]?.lazy.compactMap(\.details).first,
                let name = details[.title]
            else { return nil }
            return (name, stream, last.event == .ended ? last.day : nil)
        }.sorted { $0.name < $1.name }
    }

    /// Declares a server as one that takes in the organisation's mail; one that is declared already stays so.
    package func declareMailServer(_ name: String, by order: Order) async throws -> Outcome {
        let name = ReceivedLine.host(name)
        if let known = try await allMailServers().first(where: { $0.name == name }) {
            return try await record(Recording(MailServer.self, Filing(in: known.stream)) { _ in .declare }, by: order)
        }
        let filing = Filing(
            in: .timeOrdered(at: now), parts: [.details(Details([.title: name]), of: ownSubject, .register)])
        return try await record(Recording(MailServer.self, filing) { _ in .declare }, by: order)
    }

    /// Says that a server takes in no more mail for the organisation; what it proved stays proven.
    package func endMailServer(_ server: StreamID, by order: Order) async throws -> Outcome {
        try await record(Recording(MailServer.self, Filing(in: server)) { _ in .end }, by: order)
    }
}
