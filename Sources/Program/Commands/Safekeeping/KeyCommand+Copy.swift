import ArgumentParser
import Facts
import Installation
import Reports
import Safekeeping
import Vault

/// The two sorts of keys on a command line.
extension KeyCollection.Sort: ExpressibleByArgument {}

extension KeyCommand {
    /// `dossier key copy`.
    struct Copy: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Copies the keys of one sort into a folder elsewhere.",
            discussion: """
                The lasting keys and the keys of epochs are copied to two places: a copy of an epoch's key has to be \
                destroyed when the epoch is over, or whoever was erased could be read again in an old backup. Copying \
                again brings the folder up to date.

                EXAMPLE
                  dossier key copy --keys lasting --to /mnt/safe
                  dossier key copy --keys epochs --to /mnt/stick
                """
        )

        @Option(help: ArgumentHelp("Which keys: lasting or epochs.", valueName: "sort"))
        var keys: KeyCollection.Sort

        @Option(help: ArgumentHelp("The folder elsewhere.", valueName: "dir"))
        var to: String

        @Option(
            help: ArgumentHelp(
                "One organisation only, by its address; that of DOSSIER_ORGANISATION by default.", valueName: "slug"))
        var organisation: String?

        @OptionGroup var result: ResultOptions

        func run() async throws {
            let (home, rows, _) = try await Workplace.chosen(organisation)
            let collection = try KeyCollection(keyring: home.keyring, of: rows.map(\.id))
            try KeyPlace.requireElsewhere([to], than: home)
            try collection.write(keys, to: to)
            let count = collection.sorted(keys).count
            Answer(
                Phrase("Sleutels gekopieerd", "Keys copied"),
                [
                    .facts([
                        LabelledFact(Phrase("Sleutels", "Keys"), .number(count)),
                        LabelledFact(
                            Phrase("Organisaties", "Organisations"), .text(rows.map(\.slug).joined(separator: ", "))),
                        LabelledFact(Phrase("Map", "Folder"), .text(to)),
                    ]),
                    .paragraph(
                        Phrase(
                            "Bevestig de kopie met dossier key confirm-copy zodra zij elders ligt.",
                            "Confirm the copy with dossier key confirm-copy once it is elsewhere.")),
                ],
                json: [
                    "keys": .count(count), "folder": .string(to),
                    "organisations": .array(rows.map { .string($0.slug) }),
                ]
            ).show(as: result.format, in: result.language)
        }
    }

    /// `dossier key confirm-copy`.
    struct ConfirmCopy: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "confirm-copy",
            abstract: "Checks a copy of the keys that is elsewhere, and remembers that it is there.",
            discussion: """
                PATH is the folder of a copy, or a text file with the keys of a recovery sheet as they were typed in \
                from paper. Every key is compared with the one in use. The two sorts may be confirmed one after the \
                other. Exit code 1 means that copies of some keys are still to be confirmed.

                EXAMPLE
                  dossier key confirm-copy /mnt/safe /mnt/stick
                """
        )

        @Argument(help: "Folders with copies, or text files with keys typed in.")
        var path: [String]

        @OptionGroup var result: ResultOptions

        func run() async throws {
            let (home, rows) = try await Workplace.directory(nil)
            try KeyPlace.requireElsewhere(path, than: home)
            let copy = try KeyCollection(readingFrom: path)
            var left: [KeyCopyLine] = []
            var confirmed = 0
            let now = Workplace.clock()
            try SafekeepingNote.change(home) { record in
                for row in rows {
                    let own = try KeyCollection(keyring: home.keyring, of: [row.id])
                    let found = own.keys.subtracting(own.missing(from: copy).map(\.key))
                    confirmed += found.count
                    record.confirm(found, of: row.id, among: own.keys, at: now)
                    let rest = record.unconfirmed(own.keys, of: row.id)
                    left += own.purposes(of: rest).map { KeyCopyLine(slug: row.slug, purpose: $0) }
                }
            }
            show(confirmed, left)
            if confirmed == 0 || !left.isEmpty { throw ExitCode(1) }
        }

        private func show(_ confirmed: Int, _ left: [KeyCopyLine]) {
            var blocks: [Block] = [
                .facts([LabelledFact(Phrase("Sleutels die kloppen", "Keys that hold"), .number(confirmed))])
            ]
            if !left.isEmpty {
                blocks.append(.heading(2, Phrase("Nog te bevestigen", "Still to be confirmed")))
                blocks.append(.list(left.map { ListItem(.text("\($0.slug): \($0.purpose)")) }))
            }
            Answer(
                Phrase("Kopie van de sleutels", "Copy of the keys"), blocks,
                json: [
                    "confirmed": .count(confirmed),
                    "left": .array(
                        left.map { ["organisation": .string($0.slug), "key": .string($0.purpose)] }),
                ]
            ).show(as: result.format, in: result.language)
        }
    }
}

/// A key of which no copy was confirmed yet.
private struct KeyCopyLine {
    let slug: String
    let purpose: String
}
