package import Facts
import Regulation

extension Office {
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
                    number: fact.event.version ?? 0, position: fact.position, day: fact.day,
                    texts: entry.details ?? .value(Details()), note: entry.text(.note), bytes: bytes)
            }
            return DocumentItem(stream: stream, content: content, versions: versions.sorted { $0.number < $1.number })
        }
    }
}
