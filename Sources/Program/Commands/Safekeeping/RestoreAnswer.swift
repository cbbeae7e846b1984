import Facts
import Reports
import Safekeeping
import Vault

/// What would come back, or did.
struct RestoreAnswer {
    let contents: [Restoring.Contents]
    let restored: [Return.Outcome]?
    /// The address of an organisation that comes from another installation.
    var arriving: String?

    var answer: Answer {
        var blocks: [Block] = []
        if restored?.contains(where: { !$0.proof.holds }) == true {
            blocks.append(
                .alert(
                    Phrase(
                        "Niet alles klopt: zie dossier doctor en dossier log verify.",
                        "Not everything holds: see dossier doctor and dossier log verify.")))
        }
        blocks.append(.table(table))
        if contents.contains(where: { $0.knownSize > $0.size }) {
            blocks.append(
                .alert(
                    Phrase(
                        "Wat na deze kopie is vastgelegd komt niet terug; het grootboek zegt hoeveel ten minste.",
                        "What was recorded after this copy does not come back; the ledger says how much at least.")))
        }
        for outcome in restored ?? [] where !outcome.lost.isEmpty {
            blocks += lost(outcome)
        }
        return Answer(title, blocks, json: ["organisations": .array(contents.map(json))])
    }

    private var title: Phrase {
        if arriving == nil {
            return restored == nil ? Phrase("Wat terugkomt", "What comes back") : Phrase("Teruggezet", "Restored")
        }
        return restored == nil ? Phrase("Wat binnenkomt", "What comes in") : Phrase("Overgenomen", "Brought in")
    }

    /// So many ranges of positions are named.
    private static let mostRanges = 40

    /// What went again, since the copy is older than the destruction of its keys.
    private func lost(_ outcome: Return.Outcome) -> [Block] {
        let slug = contents.first { $0.organisation == outcome.organisation }?.slug ?? ""
        let (ranges, left) = PositionRanges(outcome.lost.map(\.position)).prefix(Self.mostRanges)
        return [
            .heading(2, Phrase("Niet terug: {name}", "Not back: {name}", [.name: .text(slug)])),
            .paragraph(
                Phrase(
                    "{count} delen, van vastlegging {position}",
                    "{count} parts, of entry {position}",
                    [
                        .count: .number(outcome.lost.count), .position: .text(left == 0 ? ranges : "\(ranges), …"),
                    ])),
            .paragraph(
                Phrase(
                    "Hun sleutels zijn vernietigd nadat deze kopie was gemaakt. Wat is gewist blijft gewist; wat toen "
                        + "opnieuw is verzegeld om te blijven, is met deze oudere kopie ook weg. Zet een nieuwere "
                        + "kopie terug als die er is (zonder --before), of leg het opnieuw vast (dossier correct).",
                    "Their keys were destroyed after this copy was taken. What was erased stays erased; what was "
                        + "sealed again then, to stay, is gone with this older copy too. Restore a newer copy if there "
                        + "is one (without --before), or record it anew (dossier correct).")),
        ]
    }

    private var table: Table {
        Table(
            Phrase("Per organisatie", "By organisation"),
            columns: [
                Column("organisation", Words("Organisatie", "Organisation")),
                Column("madeAt", Words("Kopie van", "Copy of")),
                Column("size", Words("Vastleggingen", "Entries"), .number),
                Column("missing", Words("Daarna ten minste", "Later, at least"), .number),
                Column("keys", Words("Sleutels", "Keys"), .number),
                Column("destroyed", Words("Sindsdien vernietigd", "Destroyed since"), .number),
            ],
            rows: contents.map {
                Table.Row([
                    .text(arriving ?? $0.slug), .moment($0.madeAt), .number(Int($0.size)),
                    .number(Int($0.knownSize - $0.size)),
                    .number($0.keys), .number($0.destroyedSince),
                ])
            })
    }

    private func json(_ contents: Restoring.Contents) -> JSON {
        var members: [String: JSON] = [
            "organisation": .string(arriving ?? contents.slug), "id": .identifier(contents.organisation),
            "backup": .identifier(contents.backup), "madeAt": .string(contents.madeAt.description),
            "keysMadeAt": .string(contents.keysMadeAt.description), "size": .integer(contents.size),
            "missing": .integer(contents.knownSize - contents.size), "keys": .count(contents.keys),
            "destroyedSince": .count(contents.destroyedSince), "root": .string(contents.root),
            "practice": .bool(contents.isPractice),
        ]
        if let outcome = restored?.first(where: { $0.organisation == contents.organisation }) {
            members["ok"] = .bool(outcome.proof.holds)
            members["parts"] = .count(outcome.proof.parts)
            members["erased"] = .count(outcome.proof.erased)
            members["unreadable"] = .count(outcome.proof.unreadable)
            members["lost"] = .array(
                outcome.lost.map { ["position": .integer($0.position), "part": .count($0.part)] })
            if let position = outcome.position { members["position"] = .integer(position) }
        }
        return .object(members)
    }
}
