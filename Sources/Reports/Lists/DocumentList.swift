import Facts
import Regulation

/// The documents that are kept, the newest first.
package struct DocumentList: Report {
    package let masthead: Masthead
    package let documents: [DocumentLine]

    package init(masthead: Masthead, documents: [DocumentLine]) {
        self.masthead = masthead
        self.documents = documents
    }

    package var document: Document {
        Document(HeadingText.documents.phrase, masthead: masthead, blocks: [.table(table)])
    }

    package var table: Table { Self.table(documents, identified: true) }

    /// The documents as a table; `identified` says whether each row begins with its id, by which commands call it.
    static func table(_ documents: [DocumentLine], identified: Bool) -> Table {
        Table(
            HeadingText.documents.phrase,
            columns: (identified ? [Column(.id, .identifier)] : []) + [
                Column(.name), Column(.kind), Column(.day, .date), Column(.versions), Column(.retentionClass),
            ],
            rows: documents.map { document in
                Table.Row(
                    (identified ? [.text(document.stream.description)] : []) + [
                        .text(document.title), .code(document.content.kind), .day(document.day),
                        versions(document), .code(document.content.retentionClass),
                    ], events: document.events)
            })
    }

    /// How many versions there are, or which ones where one in between was taken back.
    private static func versions(_ document: DocumentLine) -> Cell {
        let numbers = document.versions
        guard numbers != Array(1...max(1, numbers.count)) else { return .number(numbers.count) }
        return .phrase(.list(numbers.map { .number($0) }))
    }

    package var json: JSON { .array(documents.map(Self.json)) }

    static func json(_ document: DocumentLine) -> JSON {
        [
            "id": .identifier(document.stream), "title": .text(document.texts.field(.title)),
            "fileName": .text(document.texts.field(.fileName)), "kind": .code(document.content.kind),
            "class": .code(document.content.retentionClass), "day": .day(document.day),
            "versions": .count(document.versions.count),
            "versionNumbers": .array(document.versions.map { .count($0) }), "media": .string(document.media.rawValue),
            "subject": .identifier(document.content.subject),
            "positions": .array(document.content.links.positions.map { .integer($0) }),
            "records": .array(document.content.links.streams.map { .identifier($0) }),
            "events": .events(document.events),
        ]
    }
}
