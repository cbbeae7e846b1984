import ArgumentParser
import Facts
import Foundation
import Installation
import Office
import Postgres
import Regulation
import Reports
import Safekeeping
import Vault

/// `dossier restore`: everything back from copies, into a home in which nothing is.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Puts everything back from a backup, into an empty home.",
        discussion: """
            The newest data of each organisation, or those of before a moment, are joined with the newest key store: \
            whoever was erased since stays erased. The keyring comes from a copy (dossier key copy), from a recovery \
            sheet that was typed in again, or is in the home already. Killed halfway, it can be given again. That a \
            ledger was restored is recorded in it.

            EXAMPLE
              dossier restore --from /mnt/backup --keys-from /mnt/keystore --keyring /mnt/stick --keyring sheet.txt
            """
    )

    @Option(help: ArgumentHelp("Where the data are.", valueName: "dir"))
    var from: String

    @Option(help: ArgumentHelp("Where the key store is; DIR/keys by default.", valueName: "dir"))
    var keysFrom: String?

    @Option(
        help: ArgumentHelp(
            "A copy of the keyring, or a text file with keys typed in; may be given several times.", valueName: "path"))
    var keyring: [String] = []

    @Option(help: ArgumentHelp("Data of before this moment: 2026-03-05T10:00:00Z.", valueName: "instant"))
    var before: String?

    @Option(help: ArgumentHelp("One organisation only, by its address.", valueName: "slug"))
    var organisation: String?

    @OptionGroup var returning: ReturnOptions

    func run() async throws {
        let place = try BackupPlace(from, keys: keysFrom)
        let setup = try Setup.current()
        let moment = try before.map { try Instant.reading($0, as: "--before") }
        let homecoming = try Return(
            place: place, setup: setup, places: keyring, before: moment, slug: organisation)
        try await returning.carryOut(homecoming, asking: Words("Dit terugzetten?", "Put this back?"))
    }
}
