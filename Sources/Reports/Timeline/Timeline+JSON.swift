import Facts
import Regulation

extension Timeline {
    package var json: JSON { .array(entries.map(json)) }

    /// The same in the order in which it happened.
    package var stepsJSON: JSON { .array(entries.reversed().map(json)) }

    private func json(_ entry: TimelineEntry) -> JSON {
        let phrase = what(entry)
        return [
            "position": .integer(entry.position), "stream": .identifier(entry.stream), "kind": .code(entry.kind),
            "event": .code(entry.name), "occurred": .occurrence(entry.occurred),
            "recordedAt": .instant(entry.recordedAt), "actor": entry.actor.json, "known": .code(entry.known),
            "findings": .array(entry.findings.map { .string($0) }), "note": .text(entry.note),
            "reason": .text(entry.reason), "corrects": entry.target.map { .integer($0) } ?? .null,
            "replaced": .array(
                entry.replaced.map {
                    [
                        "part": .count($0.part), "fields": .array($0.fields.map { .code($0) }), "by": .integer($0.by),
                        "eraseFrom": .day($0.erasableFrom), "whole": .bool($0.isWhole),
                    ]
                }),
            "sentence": [
                "en": .string(phrase.text(in: Notation(.english, zone: zone))),
                "nl": .string(phrase.text(in: Notation(.dutch, zone: zone))),
            ],
        ]
    }

    package var table: Table {
        Table(
            HeadingText.timeline.phrase,
            columns: [
                Column(.position, .number), Column(.occurred, .date), Column(.recorded, .date), Column(.event),
                Column(.what), Column(.actor), Column(.findings), Column(.corrects, .number),
            ],
            rows: entries.map { entry in
                Table.Row([
                    .number(Int(entry.position)), .occurrence(entry.occurred), .moment(entry.recordedAt),
                    .code(entry.name), .phrase(what(entry)), .phrase(entry.actor.phrase),
                    .text(entry.findings.joined(separator: " ")), entry.target.map { .number(Int($0)) } ?? .empty,
                ])
            })
    }
}
