import Archive
import ArgumentParser
import Facts
import Office
import Reports

/// `dossier client show`: everything on record about one client.
struct ClientShowCommand: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Shows one client: who they are, whether they may be contacted, and what happened.",
        discussion: """
            EXAMPLE
              dossier client show 0198f1c2-7b1e-7c3a-9a52-2f6d8e1b4c05 --as-of 2026-03-03 --known-at 2026-03-04
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
        let file = try await archive.clientFile(client, from: try await standpoint.standpoint(in: archive))
        output.write(file)
        guard let survivor = file.survivor else { return }
        let words = Words(
            "Samengevoegd. Alles samen: dossier client show \(survivor)",
            "Merged. All of it together: dossier client show \(survivor)")
        Said.aside(words[output.speech.chosen])
    }
}
