import Archive
import ArgumentParser
import Facts
import Office
import Reports

extension InvoiceCommand {
    /// `dossier invoice list`: the newest first.
    struct List: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists the invoices: to whom, of which date, whether paid, and from when they may be erased.",
            discussion: """
                EXAMPLE
                  dossier invoice list --unpaid
                  dossier invoice list --client 0198f1c2-7b1e-7c3a-9a52-2f6d8e1b4c05 --as-of 2026-03-31 --format csv
                """
        )

        @Option(help: ArgumentHelp("Only those to this client, by id.", valueName: "client"))
        var client: String?

        @Flag(help: "Only those that are still to be paid.")
        var unpaid = false

        @OptionGroup var standpoint: StandpointOptions
        @OptionGroup var output: ReportOptions
        @OptionGroup var choice: OrganisationChoice

        func run(in office: Office, at workplace: Workplace) async throws {
            let client: StreamID? = try await office.stream(client, as: "--client", .client)
            let archive = Archive(office)
            output.write(
                try await archive.invoices(
                    to: client, unpaid: unpaid, from: try await standpoint.standpoint(in: archive)))
        }
    }
}
