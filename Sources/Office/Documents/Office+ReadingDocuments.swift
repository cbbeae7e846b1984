package import Facts
import Regulation

extension Office {
    /// Every document, or those among the records of one client; the newest first.
    package func documents(of client: StreamID? = nil) async throws -> [DocumentItem] {
        let streams: [StreamID]
        if let client {
            streams = try await files(families: [client]).members(of: client, kind: .document)
        } else {
            streams = try await self.streams(of: .document)
        }
        return try await documents(streams)
    }

    /// One document.
    package func document(_ stream: StreamID) async throws -> DocumentItem {
        guard try await files([stream]).has(stream, kind: .document), let item = try await documents([stream]).first
        else { throw OfficeFailure.unknown(.document) }
        return item
    }

    private func documents(_ streams: [StreamID]) async throws -> [DocumentItem] {
        let files = try await files(streams)
        let entries = Dictionary(grouping: try await openStreams(streams), by: \.stream)
        return try streams.sorted(by: >).compactMap { stream in
            let history = try files.history(of: stream, as: DocumentEvent.self)
            guard let content = Paper(history).content else { return nil }
            let written = Dictionary((entries[stream] ?? []).map { ($0.position, $0) }) { first, _ in first }
            let versions = history.effective.compactMap { fact -> DocumentItem.Version? in
                guard let entry = written[fact.position], let bytes = entry.content else { return nil }
                return DocumentItem.Version(
                    number: fact.event.version, position: fact.position, day: fact.day,
                    texts: entry.details ?? .value(Details()), note: entry.text(.note), bytes: bytes)
            }
            return DocumentItem(stream: stream, content: content, versions: versions.sorted { $0.number < $1.number })
        }
    }
}

extension DocumentEvent {
    /// Which version it brought; none where it brought nothing.
    fileprivate var version: Int {
        switch self {
        case .added: 1
        case .versionAdded(let version): version
        case .linked: 0
        }
    }
}
