import Facts
import Reports
import Safekeeping

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
        return Answer(title, blocks, json: ["organisations": .array(contents.map(json))])
    }

    private var title: Phrase {
        if arriving == nil {
            return restored == nil ? Phrase("Wat terugkomt", "What comes back") : Phrase("Teruggezet", "Restored")
        }
        return restored == nil ? Phrase("Wat binnenkomt", "What comes in") : Phrase("Overgenomen", "Brought in")
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
            if let position = outcome.position { members["position"] = .integer(position) }
        }
        return .object(members)
    }
}
