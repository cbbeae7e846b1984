package import Facts
import Regulation
import Vault

extension Office {
    /// Some messages, in the order of the ids; what is no message is left out.
    package func messages(_ streams: [StreamID]) async throws -> [MessageItem] {
        let files = try await files(streams)
        let entries = Dictionary(grouping: try await openStreams(streams), by: \.stream)
        let items: [MessageItem] = try streams.compactMap { stream in
            guard files.has(stream, kind: .message), let told = entries[stream] else { return nil }
            let history = try files.history(of: stream, as: MessageEvent.self)
            let state = Message(history)
            let facts = history.effective
            guard let content = state.content, let received = state.received,
                let first = told.first(where: { $0.name == .messageReceived }),
                let receipt = facts.first(where: { $0.event.name == .messageReceived })
            else { return nil }
            return MessageItem(
                stream: stream, state: state, content: content, occurred: receipt.occurred, received: received,
                texts: first.details ?? .value(Details()), events: told.map(\.position), version: told.count,
                position: first.position,
                parts: first.parts.map(\.description.number) + first.contents.map(\.part.number),
                original: first.contents, filedAt: facts.last { $0.event.name == .messageFiled }?.position)
        }
        return try await withNamesakes(items)
    }

    private func withNamesakes(_ items: [MessageItem]) async throws -> [MessageItem] {
        let names = items.map { $0.texts.value.flatMap(MessageTerms.name) }
        let found = try await index.streams(for: names.compactMap(\.self))
        return zip(items, names).map { item, name in
            var item = item
            item.namesakes = (name.flatMap { found[$0] } ?? []).subtracting([item.stream]).sorted()
            return item
        }
    }

    /// One message.
    package func message(_ stream: StreamID) async throws -> MessageItem {
        guard let item = try await messages([stream]).first else { throw OfficeFailure.unknown(.message) }
        return item
    }

    /// The bytes of a message as it came, all of them in memory.
    package func original(of message: MessageItem) async throws -> Opening<[UInt8]> {
        var bytes: [UInt8] = []
        for reference in message.original {
            if reference.part.name.isChunked {
                switch try await opener.openContent(reference, { bytes.append(contentsOf: $0) }) {
                case .value: break
                case .erased(let erasure): return .erased(erasure)
                case .unreadable(let alarm): return .unreadable(alarm)
                }
            } else {
                switch try await opener.open(reference) {
                case .value(let short): bytes += short
                case .erased(let erasure): return .erased(erasure)
                case .unreadable(let alarm): return .unreadable(alarm)
                }
            }
        }
        return .value(bytes)
    }
}
