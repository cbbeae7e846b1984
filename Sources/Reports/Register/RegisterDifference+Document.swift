import Facts
import Regulation

extension RegisterDifference {
    var title: Phrase { Phrase(RegisterText.difference.words, [.first: .day(from), .last: .day(to)]) }

    var blocks: [Block] { [.heading(2, title), .table(table)] }

    var table: Table {
        Table(
            title,
            columns: [
                Column(.name), Column(.kind), Column(.change), Column(.field), Column(.old), Column(.new),
            ],
            rows: changes.flatMap(rows), empty: RegisterText.noDifference.phrase)
    }

    private func rows(_ change: Change) -> [Table.Row] {
        func row(_ what: RegisterText, _ field: FieldChange?) -> Table.Row {
            Table.Row(
                [
                    .phrase(change.name.phrase), .code(change.kind), .phrase(what.phrase),
                    field.map { .code($0.code, $0.field) } ?? .empty, field.map { .phrase($0.old) } ?? .empty,
                    field.map { .phrase($0.new) } ?? .empty,
                ], events: change.events)
        }
        switch change.what {
        case .added: return [row(.added, nil)]
        case .removed: return [row(.removed, nil)]
        case .changed(let fields): return fields.map { row(.changed, $0) }
        case .ended(let fields): return [row(.ended, nil)] + fields.map { row(.changed, $0) }
        }
    }

    package var json: JSON {
        [
            "from": .day(from), "to": .day(to),
            "changes": .array(
                changes.map { change in
                    let (what, fields): (String, [FieldChange]) =
                        switch change.what {
                        case .added: ("added", [])
                        case .removed: ("removed", [])
                        case .changed(let fields): ("changed", fields)
                        case .ended(let fields): ("ended", fields)
                        }
                    return [
                        "id": .identifier(change.stream), "kind": .code(change.kind), "name": change.name.json,
                        "change": .string(what), "fields": .array(fields.map(json)),
                        "events": .events(change.events),
                    ]
                }),
        ]
    }

    private func json(_ field: FieldChange) -> JSON {
        func words(_ phrase: Phrase) -> JSON {
            [
                "en": .string(phrase.text(in: Notation(.english))), "nl": .string(phrase.text(in: Notation(.dutch))),
            ]
        }
        return ["field": .string(field.code), "old": words(field.old), "new": words(field.new)]
    }
}
