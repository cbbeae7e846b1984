import Archive
import ArgumentParser
import Facts
import Office
import Reports

/// `dossier client history`: the timeline of one client, and nothing else.
struct ClientHistoryCommand: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "Tells what happened with one client: when, by whom, what was found, and since when it is known.",
        discussion: """
            The newest comes first; what was corrected or retracted stays, with what was said about it later. \
            Disclosures that name the client are among it.

            EXAMPLE
              dossier client history 0198f1c2-7b1e-7c3a-9a52-2f6d8e1b4c05 --format json
            """
    )

    @Argument(help: ArgumentHelp("The client's id.", valueName: "id"))
    var client: String

    @OptionGroup var standpoint: StandpointOptions
    @OptionGroup var output: ReportOptions
    @OptionGroup var choice: OrganisationChoice

    func run(in office: Office, at workplace: Workplace) async throws {
        let archive = Archive(office)
        let client: StreamID = try await office.stream(client, as: "ID", .client)
        let file = try await archive.clientFile(
            client, from: try await standpoint.standpoint(in: archive))
        output.write(ClientHistory(file))
    }
}
