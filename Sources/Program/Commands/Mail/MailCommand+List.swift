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
                What a message looks like is a guess from its words; you decide with `dossier mail file`. It lists \
                what waits; --all adds what was filed or erased.

                EXAMPLE
                  dossier mail list
                  dossier mail list --all --client 0192f3a4-7b1c-7def-8a12-0123456789ab --limit 50
                """
        )

        @Flag(help: "What was filed or erased, too.")
        var all = false

        @Flag(help: "Only what nobody has filed yet, as it does by itself.")
        var open = false

        @Option(
            help: ArgumentHelp("The first so many only; 200 as text by default, else all.", valueName: "number"))
        var limit: Int?

        @Option(help: ArgumentHelp("Only that of this client, by id.", valueName: "client"))
        var client: String?

        @OptionGroup var standpoint: StandpointOptions
        @OptionGroup var output: ReportOptions
        @OptionGroup var choice: OrganisationChoice

        /// As text so many are listed at once.
        private static let longestPage = 200

        func validate() throws {
            guard !(all && open) else {
                throw ValidationError("geef --all of --open, niet allebei.", "Give --all or --open, not both.")
            }
            if let limit, limit < 1 {
                throw ValidationError("--limit is 1 of meer.", "--limit is 1 or more.")
            }
        }

        func run(in office: Office, at workplace: Workplace) async throws {
            let client: StreamID? = try await office.stream(client, as: "--client", .client)
            let archive = Archive(office)
            let list = try await archive.messages(
                of: client, open: !all, atMost: limit ?? (output.format == .text ? Self.longestPage : nil),
                from: try await standpoint.standpoint(in: archive))
            output.write(list)
            if list.left > 0 {
                Said.aside(
                    Words("En nog \(list.left): geef --limit.", "And \(list.left) more: give --limit.")[
                        output.speech.chosen])
            }
        }
    }
}
