import Facts
import Reports
import Safekeeping

/// What is answered to an export of an organisation.
struct ExportAnswer: Sendable {
    let folder: TransportFolder
    let keyFile: String
    let copy: TriedCopy

    var answer: Answer {
        let contents = copy.contents
        var blocks: [Block] = []
        if copy.proof?.holds == false {
            blocks.append(
                .alert(
                    Phrase(
                        "Bij het proberen klopte niet alles: zie dossier doctor. De uitvoer is bewaard.",
                        "Not everything held when it was tried: see dossier doctor. The export was kept.")))
        }
        blocks.append(
            .facts([
                LabelledFact(Phrase("Organisatie", "Organisation"), .text(contents.slug)),
                LabelledFact(Phrase("Id", "Id"), .text(contents.organisation.description)),
                LabelledFact(Phrase("Uitvoer", "Export"), .text(copy.backup.description)),
                LabelledFact(Phrase("Vastleggingen", "Entries"), .number(Int(contents.size))),
                LabelledFact(Phrase("Sleutels", "Keys"), .number(contents.keys)),
                LabelledFact(Phrase("Vernietigde sleutels", "Destroyed keys"), .number(contents.journal.count)),
                LabelledFact(Phrase("Teruggezet ter proef", "Restored as a trial"), BackupAnswer.standing(copy.proof)),
            ]))
        // To be copied, and so in no narrow column.
        blocks.append(.heading(2, Phrase("Wortel", "Root")))
        blocks.append(.list([ListItem(.text(contents.root))]))
        blocks.append(.heading(2, Phrase("Bestanden", "Files")))
        blocks.append(.list([folder.data, folder.keys, keyFile].map { ListItem(.text($0)) }))
        blocks.append(
            .alert(
                Phrase(
                    "Wie beide heeft leest alles. Stuur de transportsleutel langs een andere weg dan de map, en wis "
                        + "beide als de organisatie is overgenomen.",
                    "Whoever has both reads everything. Send the transport key by another way than the folder, and "
                        + "destroy both once the organisation was brought in.")))
        return Answer(Phrase("Organisatie uitgevoerd", "Organisation exported"), blocks, json: json)
    }

    private var json: JSON {
        let contents = copy.contents
        return [
            "organisation": .string(contents.slug), "id": .identifier(contents.organisation),
            "export": .identifier(copy.backup), "madeAt": .string(copy.madeAt.description),
            "size": .integer(contents.size), "root": .string(contents.root), "keys": .count(contents.keys),
            "destroyed": .count(contents.journal.count), "files": .array([.string(folder.data), .string(folder.keys)]),
            "keyFile": .string(keyFile), "restored": .bool(copy.proof != nil),
            "ok": .bool(copy.proof?.holds ?? true), "parts": .count(copy.proof?.parts ?? 0),
            "unreadable": .count(copy.proof?.unreadable ?? 0),
        ]
    }
}
