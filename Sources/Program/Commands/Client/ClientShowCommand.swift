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
            As text it shows the newest of each section and says how many there are more; --limit shows another \
            number of them. JSON, CSV and HTML are whole unless --limit is given. In place of its id a client is \
            called by your own number for it too (--external-id), here and wherever a client is asked for.

            EXAMPLE
              dossier client show 0198f1c2-7b1e-7c3a-9a52-2f6d8e1b4c05 --as-of 2026-03-03 --known-at 2026-03-04
            """
    )

    @Argument(help: ArgumentHelp("The client's id.", valueName: "id"))
    var client: String

    @Option(help: ArgumentHelp("So many of each section, the newest; as text 25 by default.", valueName: "number"))
    var limit: Int?

    @OptionGroup var standpoint: StandpointOptions
    @OptionGroup var output: ReportOptions
    @OptionGroup var choice: OrganisationChoice

    /// A page that somebody reads on a screen.
    private static let shownAsText = 25

    func validate() throws {
        guard limit ?? 1 > 0 else {
            throw ValidationError("--limit is een getal van 1 of meer.", "--limit is a number of 1 or more.")
        }
    }

    func run(in office: Office, at workplace: Workplace) async throws {
        let archive = Archive(office)
        let client: StreamID = try await office.stream(client, as: "ID", .client)
        let file = try await archive.clientFile(client, from: try await standpoint.standpoint(in: archive))
        let limit = limit ?? (output.format == .text ? Self.shownAsText : nil)
        output.write(limit.map { file.limited(to: $0) } ?? file)
        guard let survivor = file.survivor else { return }
        let words = Words(
            "Samengevoegd. Alles samen: dossier client show \(survivor)",
            "Merged. All of it together: dossier client show \(survivor)")
        Said.aside(words[output.speech.chosen])
    }
}
