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

        @OptionGroup var returning: ReturnOptions

        func run() async throws {
            if let slug, !Founding.isAddress(slug) {
                throw UseFailure.invalid(option: "--slug", expected: .address)
            }
            let transport = TransportFolder(folder)
            let arrival = try Return(
                from: transport, openedWith: key ?? transport.path + ".key", setup: try .current(), slug: slug)
            try await returning.carryOut(
                arrival, arriving: arrival.items.first?.slug,
                asking: Words("Deze organisatie overnemen?", "Bring this organisation in?"))
        }
    }
}
