package import Facts
import Office
import Postgres
import Registers
import Regulation
package import Reports
import Views

extension Archive {
    /// The messages that came in, from a standpoint: those that wait, those of one client, or all.
    ///
    /// `limit`: So many are opened, those to be looked at first; all of them without a limit.
    package func messages(
        of client: StreamID? = nil, open: Bool = false, atMost limit: Int? = nil, from standpoint: Standpoint
    ) async throws -> MessageList {
        let viewpoint = standpoint.viewpoint
        let rows = try await registers.read(on: office.pool) { registers, connection in
            try registers.messages(of: client, open: open, from: viewpoint, on: connection)
        }
        let first = limit.map { limit in
            Array(rows.sorted { MessageList.precedes($0.place, $1.place) }.prefix(limit))
        }
        return MessageList(
            masthead: try await masthead(standpoint), messages: try await messageLines(first ?? rows, standpoint),
            left: rows.count - (first ?? rows).count)
    }

    /// How many messages wait for somebody to say what they are, and the first day on which one may be due.
    package func waitingMail(from standpoint: Standpoint) async throws -> (count: Int, due: Day?) {
        let viewpoint = standpoint.viewpoint
        let rows = try await registers.read(on: office.pool) { registers, connection in
            try registers.messages(open: true, from: viewpoint, on: connection)
        }
        return (rows.count, rows.compactMap(\.values.due).min())
    }

    /// Rows with the texts of their messages opened, and the names of the clients that they belong to.
    func messageLines(
        _ rows: [TemporalRow<MessageRegister>], _ standpoint: Standpoint
    ) async throws -> [MessageLine] {
        guard !rows.isEmpty else { return [] }
        let items = Dictionary(
            try await office.messages(rows.map(\.stream)).map { ($0.stream, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let clients = Set(rows.compactMap(\.values.client)).sorted()
        var book = NameBook()
        book.take(
            try EffectiveFacts(
                try await office.openStreams(clients), try await office.files(clients), standpoint
            ).happened)
        return rows.compactMap { row in
            guard let item = items[row.stream] else { return nil }
            let values = row.values
            var filing: MessageFiling?
            if let use = values.use, let record = values.record {
                filing = MessageFiling(use, record: record, client: values.client)
            }
            return MessageLine(
                stream: row.stream, content: item.content, phase: values.phase, received: values.received,
                due: values.due, filing: filing, texts: item.texts,
                client: values.client.flatMap { book.names.streams[$0] },
                events: item.events.filter { standpoint.knows($0) }, namesakes: item.namesakes)
        }
    }
}

extension TemporalRow<MessageRegister> {
    fileprivate var place: MessageList.Place {
        MessageList.Place(due: values.due, received: values.received, stream: stream)
    }
}
