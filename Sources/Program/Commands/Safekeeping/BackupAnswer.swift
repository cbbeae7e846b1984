import Facts
import Ledger
import Reports
import Safekeeping

/// A backup that was taken of one organisation.
struct BackupLine: Sendable {
    let row: OrganisationRow
    let backup: BackupID
    let madeAt: Instant
    let size: Int64
    let file: String
    let keyStore: String
    /// What came of trying it; nothing where it wasn't tried.
    let proof: Proving.Proof?
    /// How many older ones were removed.
    let forgotten: Int
}

/// What is answered to a backup.
struct BackupAnswer {
    let lines: [BackupLine]
    let isApart: Bool

    var answer: Answer {
        var blocks: [Block] = []
        if lines.contains(where: { $0.proof?.holds == false }) {
            blocks.append(
                .alert(
                    Phrase(
                        "Bij het proberen klopte niet alles: zie dossier doctor. De kopie is bewaard.",
                        "Not everything held when it was tried: see dossier doctor. The copy was kept.")))
        }
        blocks.append(.table(table))
        // Names of files are to be copied, and so they stand in no narrow column.
        blocks.append(.heading(2, Phrase("Bestanden", "Files")))
        blocks.append(.list(lines.flatMap { [ListItem(.text($0.file)), ListItem(.text($0.keyStore))] }))
        if !isApart {
            blocks.append(
                .alert(
                    Phrase(
                        "De sleutelopslag staat naast de gegevens. Zet haar elders met --keys-to.",
                        "The key store stands beside the data. Put it elsewhere with --keys-to.")))
        }
        return Answer(Phrase("Reservekopie", "Backup"), blocks, json: json)
    }

    private var table: Table {
        Table(
            Phrase("Per organisatie", "By organisation"),
            columns: [
                Column("organisation", Words("Organisatie", "Organisation")),
                Column("size", Words("Vastleggingen", "Entries"), .number),
                Column("proven", Words("Teruggezet ter proef", "Restored as a trial")),
                Column("parts", Words("Geopende delen", "Parts opened"), .number),
            ],
            rows: lines.map { line in
                Table.Row([
                    .text(line.row.slug), .number(Int(line.size)), .phrase(Self.standing(line.proof)),
                    line.proof.map { .number($0.parts - $0.unreadable) } ?? .empty,
                ])
            })
    }

    static func standing(_ proof: Proving.Proof?) -> Phrase {
        guard let proof else { return Phrase("nee, alleen gelezen", "no, read only") }
        return proof.holds ? Phrase("ja, klopt", "yes, holds") : Phrase("KLOPT NIET", "DOES NOT HOLD")
    }

    private var json: JSON {
        [
            "apart": .bool(isApart),
            "backups": .array(
                lines.map { line in
                    [
                        "organisation": .string(line.row.slug), "id": .identifier(line.backup),
                        "madeAt": .string(line.madeAt.description), "size": .integer(line.size),
                        "file": .string(line.file), "keyStore": .string(line.keyStore),
                        "restored": .bool(line.proof != nil), "ok": .bool(line.proof?.holds ?? true),
                        "parts": .count(line.proof?.parts ?? 0), "unreadable": .count(line.proof?.unreadable ?? 0),
                        "damaged": .array((line.proof?.damage ?? []).map { .integer($0.position) }),
                        "removed": .count(line.forgotten),
                    ]
                }),
        ]
    }
}
