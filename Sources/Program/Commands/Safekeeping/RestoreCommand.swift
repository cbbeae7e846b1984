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

    @Flag(help: "Only show what would come back.")
    var dryRun = false

    @Flag(help: "Don't ask.")
    var yes = false

    @Option(name: .customLong("as"), help: ArgumentHelp("Who acts; your account by default.", valueName: "name"))
    var actor: String?

    @OptionGroup var result: ResultOptions

    func run() async throws {
        let place = try BackupPlace(from, keys: keysFrom)
        let setup = try Setup.current()
        let moment = try before.map { try Instant.reading($0, as: "--before") }
        let homecoming = try Return(
            place: place, setup: setup, places: keyring, before: moment, slug: organisation)
        let preview = RestoreAnswer(contents: homecoming.items.map(\.contents), restored: nil)
        guard !dryRun else {
            preview.answer.show(as: result.format, in: result.language)
            return
        }
        if result.format == .text { preview.answer.show(as: .text, in: result.language) }
        try Confirmation.ask(Words("Dit terugzetten?", "Put this back?")[.spoken], unless: yes, option: "--yes")
        let actor = try actor.map { Actor(name: try SuppliedText.line($0, as: "--as"), evidence: .stated) }
        let restored = try await homecoming.perform(by: actor ?? Actor(name: NSUserName(), evidence: .account))
        RestoreAnswer(contents: homecoming.items.map(\.contents), restored: restored).answer
            .show(as: result.format, in: result.language)
        if restored.contains(where: { !$0.proof.holds }) { throw ExitCode(1) }
    }
}
