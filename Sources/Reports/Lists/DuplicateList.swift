import Facts

/// Clients that may be kept twice, pair by pair.
package struct DuplicateList: Report {
    package let pairs: [DuplicateLine]

    package init(pairs: [DuplicateLine]) { self.pairs = pairs }

    package var document: Document {
        Document(HeadingText.duplicates.phrase, masthead: nil, blocks: [.table(table)])
    }

    package var table: Table {
        Table(
            HeadingText.duplicates.phrase,
            columns: [
                Column(.client), Column(.id, .identifier), Column(.other), Column(.otherID, .identifier),
                Column(.reason),
            ],
            rows: pairs.map { pair in
                Table.Row(
                    [
                        .phrase(pair.one.name.phrase), .text(pair.one.stream.description),
                        .phrase(pair.other.name.phrase), .text(pair.other.stream.description),
                        .phrase(.list(pair.reasons.map(\.phrase))),
                    ], events: pair.one.events + pair.other.events)
            }, empty: HeadingText.nothingFound.phrase)
    }

    package var json: JSON {
        .array(
            pairs.map { pair in
                [
                    "one": Self.json(pair.one), "other": Self.json(pair.other),
                    "reasons": .array(pair.reasons.map { .code($0) }),
                ]
            })
    }

    private static func json(_ client: ClientLine) -> JSON {
        ["id": .identifier(client.stream), "name": client.name.json]
    }
}
