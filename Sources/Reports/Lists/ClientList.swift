import Facts
import Regulation

/// Clients that were looked for.
package struct ClientList: Report {
    package let clients: [ClientLine]

    package init(clients: [ClientLine]) { self.clients = clients }

    package var document: Document {
        Document(HeadingText.clients.phrase, masthead: nil, blocks: [.table(table)])
    }

    package var table: Table {
        Table(
            HeadingText.clients.phrase,
            columns: [
                Column(.id, .identifier), Column(.kind), Column(.name), Column(.since, .date), Column(.until, .date),
                Column(.merged),
            ],
            rows: clients.map { client in
                Table.Row(
                    [
                        .text(client.stream.description), .phrase(client.kind.phrase), .phrase(client.name.phrase),
                        .since(client.since, within: client.sinceWithin), .day(client.until),
                        client.mergedFrom.isEmpty
                            ? .empty : .phrase(.list(client.mergedFrom.map { .text($0.description) })),
                    ], events: client.events)
            }, empty: HeadingText.nothingFound.phrase)
    }

    package var json: JSON {
        .array(
            clients.map { client in
                ([
                    "id": .identifier(client.stream), "kind": .code(client.kind.code), "name": client.name.json,
                    "legalForm": .code(client.kind.legalForm),
                    "until": .day(client.until),
                    "mergedFrom": .array(client.mergedFrom.map { .identifier($0) }),
                ] as JSON).adding(JSON.members("since", client.since, within: client.sinceWithin))
            })
    }
}
