import Archive
import ArgumentParser
import Facts
import Office
import Reports

extension MailCommand {
    /// `dossier mail list`: what may have a term first.
    struct List: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists incoming mail, what it looks like, and until when it would have to be answered.",
            discussion: """
                What a message looks like is a guess from its words; you decide with `dossier mail file`.

                EXAMPLE
                  dossier mail list --open
                """
        )

        @Flag(help: "Only what nobody has filed yet.")
        var open = false

        @Option(help: ArgumentHelp("Only that of this client, by id.", valueName: "client"))
        var client: String?

        @OptionGroup var standpoint: StandpointOptions
        @OptionGroup var output: ReportOptions
        @OptionGroup var choice: OrganisationChoice

        func run(in office: Office, at workplace: Workplace) async throws {
            let client: StreamID? = try await office.stream(client, as: "--client", .client)
            let archive = Archive(office)
            output.write(
                try await archive.messages(
                    of: client, open: open, from: try await standpoint.standpoint(in: archive)))
        }
    }
}
