import ArgumentParser
import Office
import Reports
import Vault

/// `dossier key`: the keys under which personal data are sealed.
struct KeyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key",
        abstract: "The keys under which personal data are sealed.",
        subcommands: [Status.self, Journal.self, Copy.self, Sheet.self, ConfirmCopy.self]
    )

    /// `dossier key status`.
    struct Status: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "Says how many keys there are, under which epochs, and how many were destroyed.",
            discussion: """
                Exit code 1 means that an epoch's key is missing: what it wraps can't be opened.

                EXAMPLE
                  dossier key status
                """
        )

        @OptionGroup var choice: OrganisationChoice
        @OptionGroup var result: ResultOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let status = try await office.keys.status()
            Answer(Phrase("Sleutels", "Keys"), Self.blocks(status), json: Self.json(status))
                .show(as: result.format, in: result.language, zone: office.zone)
            if !status.missingEpochs.isEmpty { throw ExitCode(1) }
        }

        private static func blocks(_ status: KeyStatus) -> [Block] {
            var blocks: [Block] = [
                .facts([
                    LabelledFact(Phrase("Huidig tijdvak", "Current epoch"), .number(status.currentEpoch)),
                    LabelledFact(Phrase("Gegevenssleutels", "Data keys"), .number(status.keys)),
                    LabelledFact(Phrase("Vernietigd", "Destroyed"), .number(status.destroyed)),
                ]),
                .table(
                    Table(
                        Phrase("Per tijdvak", "By epoch"),
                        columns: [
                            Column("epoch", Words("Tijdvak", "Epoch"), .number),
                            Column("generation", Words("Generatie", "Generation"), .number),
                            Column("keys", Words("Sleutels", "Keys"), .number),
                        ],
                        rows: status.counts.map {
                            Table.Row([.number($0.epoch), .number($0.generation), .number($0.keys)])
                        })),
            ]
            if !status.missingEpochs.isEmpty {
                let epochs = status.missingEpochs.map { Phrase.number($0) }
                blocks.insert(
                    .alert(
                        Phrase(
                            "De sleutel van tijdvak {what} ontbreekt. Zet de kopie van de sleutelbos terug.",
                            "The key of epoch {what} is missing. Put the copy of the keyring back.",
                            [.what: .list(epochs)])), at: 0)
            }
            return blocks
        }

        private static func json(_ status: KeyStatus) -> JSON {
            [
                "epochs": .array(status.epochs.map { .count($0) }), "currentEpoch": .count(status.currentEpoch),
                "keys": .count(status.keys), "destroyed": .count(status.destroyed),
                "missingEpochs": .array(status.missingEpochs.map { .count($0) }),
                "counts": .array(
                    status.counts.map {
                        ["epoch": .count($0.epoch), "generation": .count($0.generation), "keys": .count($0.keys)]
                    }),
            ]
        }
    }
}
