import ArgumentParser
import Facts
import Installation
import Office
import Reports
import Safekeeping

extension OrganisationCommand {
    /// `dossier organisation import`: an organisation that left another installation.
    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Brings in an organisation that was exported from another installation.",
            discussion: """
                Both files are read to their ends and every entry is hashed before anything can be seen here: all of \
                it comes in, or nothing. Whoever was erased stays erased. Killed halfway, it can be given again. That \
                the ledger came from a copy is recorded in it.

                EXAMPLE
                  dossier organisation import /mnt/stick/example --key /mnt/safe/example.key
                """
        )

        @Argument(help: ArgumentHelp("The folder that was exported.", valueName: "dir"))
        var folder: String

        @Option(help: ArgumentHelp("The file with the transport key; DIR.key by default.", valueName: "file"))
        var key: String?

        @Option(help: ArgumentHelp("Another address than it had.", valueName: "slug"))
        var slug: String?

        @Flag(help: "Only show what would come in.")
        var dryRun = false

        @Flag(help: "Don't ask.")
        var yes = false

        @Option(name: .customLong("as"), help: ArgumentHelp("Who acts; your account by default.", valueName: "name"))
        var actor: String?

        @OptionGroup var result: ResultOptions

        func run() async throws {
            if let slug, !Founding.isAddress(slug) {
                throw UseFailure.invalid(option: "--slug", expected: .address)
            }
            let actor = try actor.map { Actor(name: try SuppliedText.line($0, as: "--as"), evidence: .stated) }
            let transport = TransportFolder(folder)
            let arrival = try Return(
                from: transport, openedWith: key ?? transport.path + ".key", setup: try .current(), slug: slug)
            let (contents, address) = (arrival.items.map(\.contents), arrival.items.first?.slug)
            let preview = RestoreAnswer(contents: contents, restored: nil, arriving: address)
            guard !dryRun else {
                preview.answer.show(as: result.format, in: result.language)
                return
            }
            if result.format == .text { preview.answer.show(as: .text, in: result.language) }
            try Confirmation.ask(
                Words("Deze organisatie overnemen?", "Bring this organisation in?")[result.language], unless: yes,
                option: "--yes")
            let restored = try await arrival.perform(by: actor ?? WhoAndWhen.account)
            RestoreAnswer(contents: contents, restored: restored, arriving: address).answer
                .show(as: result.format, in: result.language)
            if restored.contains(where: { !$0.proof.holds }) { throw ExitCode(1) }
        }
    }
}
