import Archive
import ArgumentParser
import Facts
import Office
import Regulation
import Reports

extension DocumentCommand {
    /// `dossier document list`: the newest first.
    struct List: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists the documents: what they are, what they belong to, and how many versions there are.",
            discussion: """
                EXAMPLE
                  dossier document list --client 0192f3a4-7b1c-7def-8a12-0123456789ab --as-of 2026-03-05
                """
        )

        @Option(help: "Only those that are linked to this record or entry itself.")
        var to: String?

        @Option(help: ArgumentHelp("Only those among the records of this client, by id.", valueName: "client"))
        var client: String?

        @OptionGroup var standpoint: StandpointOptions
        @OptionGroup var choice: OrganisationChoice
        @OptionGroup var result: ResultOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let client: StreamID? = try await office.stream(client, as: "--client", .client)
            var links: DocumentLinks?
            if let to { links = try await office.documentPlace([to]).links }
            let archive = Archive(office)
            let list = try await archive.documents(
                of: client, linkedTo: links, from: try await standpoint.standpoint(in: archive))
            Answer(list).show(as: result.format, in: result.language, zone: office.zone)
        }
    }
}
