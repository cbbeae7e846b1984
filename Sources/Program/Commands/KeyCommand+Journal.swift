import ArgumentParser
import Facts
import Office
import Reports
import Vault

extension KeyCommand {
    /// `dossier key journal`.
    struct Journal: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "Checks the journal of destroyed keys and shows it.",
            discussion: """
                The journal lies outside the database, so that a backup that is put back can't bring erased data back. \
                A journal that is damaged, or older than the keyring or the database, is refused.

                EXAMPLE
                  dossier key journal --last 20
                """
        )

        @Option(help: "Show the last so many lines; all of them are checked.") var last = 50
        @OptionGroup var choice: OrganisationChoice
        @OptionGroup var result: ResultOptions

        func validate() throws {
            guard last >= 0 else { throw ValidationError("--last takes a number of lines.") }
        }

        func run(in office: Office, at workplace: Workplace) async throws {
            let journal = try workplace.journal(of: office.organisation)
            let mark = try await journal.verify()
            var lines: [JournalLine] = []
            try await journal.read(max(0, mark.lines - last)..<mark.lines) { line, _ in lines.append(line) }
            Answer(
                Phrase("Logboek van vernietigde sleutels", "Journal of destroyed keys"),
                Self.blocks(lines, mark, path: journal.path), json: Self.json(lines, mark)
            )
            .show(as: result.format, in: result.language, zone: office.zone)
        }

        private static func blocks(_ lines: [JournalLine], _ mark: JournalMark, path: String) -> [Block] {
            [
                .facts([
                    LabelledFact(Phrase("Regels", "Lines"), .number(mark.lines)),
                    LabelledFact(Phrase("Laatste hash", "Last hash"), .text(Hexadecimal.text(of: mark.hash))),
                    LabelledFact(Phrase("Bestand", "File"), .text(path)),
                ]),
                .table(
                    Table(
                        Phrase("Vernietigde sleutels", "Destroyed keys"),
                        columns: [
                            Column("key", Words("Sleutel", "Key"), .identifier),
                            Column("class", Words("Bewaarklasse", "Retention class")),
                            Column("generation", Words("Generatie", "Generation"), .number),
                            Column("position", Words("Opdracht", "Ordered by"), .number),
                            Column("at", Words("Vernietigd op", "Destroyed on"), .date),
                        ],
                        rows: lines.map {
                            Table.Row([
                                .text($0.key.description), .code($0.slot.retentionClass), .number($0.generation),
                                .number(Int($0.position)), .moment($0.at),
                            ])
                        })),
            ]
        }

        private static func json(_ lines: [JournalLine], _ mark: JournalMark) -> JSON {
            [
                "size": .count(mark.lines), "hash": .string(Hexadecimal.text(of: mark.hash)),
                "lines": .array(
                    lines.map {
                        [
                            "key": .string($0.key.description), "subject": .string($0.slot.subject.description),
                            "class": .string($0.slot.retentionClass.rawValue), "generation": .count($0.generation),
                            "fingerprint": .string(Hexadecimal.text(of: $0.fingerprint)),
                            "position": .count(Int($0.position)), "at": .string($0.at.description),
                        ]
                    }),
            ]
        }
    }
}
