import Facts
import Office
import Regulation
import Reports
import Vault

/// What came of opening a document: that it is what was recorded, that it was erased, or an alarm.
struct DocumentAnswer {
    let item: DocumentItem
    let version: DocumentItem.Version
    /// How many bytes it has.
    let opening: Opening<Int>

    var answer: Answer {
        Answer(
            Phrase("Document", "Document"),
            [
                .facts([
                    LabelledFact(Phrase("Nummer", "Number"), .text(item.stream.description)),
                    LabelledFact(Phrase("Soort", "Kind"), Phrase(item.content.kind.words)),
                    LabelledFact(Phrase("Titel", "Title"), title),
                    LabelledFact(Phrase("Versie", "Version"), .number(version.number)),
                    LabelledFact(Phrase("Inhoud", "Content"), content),
                ])
            ], json: json)
    }

    private var title: Phrase {
        (version.texts.field(.title) ?? version.texts.field(.fileName))?.phrase ?? .text("")
    }

    private var content: Phrase {
        switch opening {
        case .value(let length):
            Phrase(
                "zoals vastgelegd, {count} bytes", "as recorded, {count} bytes", [.count: .number(length)])
        case .erased(let erasure): erasure.phrase
        case .unreadable(let alarm): alarm.phrase
        }
    }

    private var json: JSON {
        let state: JSON =
            switch opening {
            case .value(let length): ["bytes": .count(length)]
            case .erased(let erasure): erasure.json
            case .unreadable(let alarm): alarm.json
            }
        return [
            "id": .identifier(item.stream), "kind": .code(item.content.kind), "version": .count(version.number),
            "title": .text(version.texts.field(.title)), "fileName": .text(version.texts.field(.fileName)),
            "media": .string(version.bytes.part.media.rawValue), "content": state,
            "position": .integer(version.position),
        ]
    }
}
