import Facts
import Office
import Regulation
import Reports

/// What comes together when two clients are merged, and what of it counts for both.
struct MergerPreview {
    let client: ClientLine
    let survivor: ClientLine
    let own: HiddenNote
    let other: HiddenNote

    var answer: Answer {
        let blocks: [Block] = [
            .facts([
                LabelledFact(Phrase("Wordt samengevoegd", "Is merged"), Self.phrase(client)),
                LabelledFact(Phrase("Gaat verder als", "Goes on as"), Self.phrase(survivor)),
            ]),
            .table(
                Table(
                    Phrase("Wat bij elkaar komt", "What comes together"),
                    columns: [
                        Column("kind", Words("Soort", "Kind")),
                        Column("client", Words("Van de eerste", "Of the first"), .number),
                        Column("into", Words("Van de tweede", "Of the second"), .number),
                        Column("counts", Words("Wat geldt", "What counts")),
                    ], rows: rows)),
            .paragraph(
                Phrase(
                    "Er verhuist niets; dossier client split {client} maakt het ongedaan.",
                    "Nothing moves; dossier client split {client} undoes it.",
                    [.client: .text(client.stream.description)])),
        ]
        return Answer(
            Phrase("Samenvoegen", "Merging"), blocks,
            json: ["client": Self.json(client, own), "into": Self.json(survivor, other)])
    }

    private var rows: [Table.Row] {
        var rows: [Table.Row] = []
        func add(_ kind: Phrase, _ own: Int, _ other: Int, _ counts: Phrase) {
            guard own + other > 0 else { return }
            rows.append(Table.Row([.phrase(kind), .number(own), .number(other), .phrase(counts)]))
        }
        let both = Phrase("voor beide", "for both")
        add(
            Phrase("bezwaar, afmelding, weigering, intrekking", "objection, opt-out, refusal, withdrawal"), own.noes,
            other.noes, both)
        add(StreamKind.consent.phrase, own.yeses, other.yeses, Phrase("voor wie ze gaf", "for who gave it"))
        add(Phrase("persoon", "person"), own.people, other.people, Phrase("samen getoond", "shown together"))
        for kind in StreamKind.allCases {
            add(kind.phrase, Self.count(kind, own), Self.count(kind, other), Phrase("samen getoond", "shown together"))
        }
        return rows
    }

    private static func count(_ kind: StreamKind, _ note: HiddenNote) -> Int {
        note.records.first { $0.kind == kind }?.count ?? 0
    }

    private static func phrase(_ line: ClientLine) -> Phrase {
        Phrase(
            "{name} ({client})", "{name} ({client})",
            [.name: line.name.phrase, .client: .text(line.stream.description)])
    }

    private static func json(_ line: ClientLine, _ note: HiddenNote) -> JSON {
        [
            "id": .identifier(line.stream), "name": line.name.json, "people": .count(note.people),
            "objections": .count(note.noes), "consents": .count(note.yeses),
            "records": .object(
                Dictionary(uniqueKeysWithValues: note.records.map { ($0.kind.rawValue, .count($0.count)) })),
        ]
    }
}

extension Office {
    /// What merging two clients would bring together.
    ///
    /// - Throws: `Refusal` where it would be refused.
    func mergerPreview(of client: StreamID, into survivor: StreamID) async throws -> MergerPreview {
        try await tryMerger(of: client, into: survivor)
        let lines = try await lines(of: [client, survivor])
        guard let one = lines.first(where: { $0.stream == client }),
            let other = lines.first(where: { $0.stream == survivor })
        else { throw OfficeFailure.unknown(.client) }
        return MergerPreview(
            client: one, survivor: other, own: try await hidden(with: client), other: try await hidden(with: survivor))
    }
}
