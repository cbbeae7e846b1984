import Archive
import ArgumentParser
import Facts
import Office
import Reports

extension ShareCommand {
    /// `dossier share show`: everything on record of one disclosure.
    struct Show: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "Shows one disclosure: its reference and note, the demand it answers to, and each period.",
            discussion: """
                Whose data went is listed by dossier share subjects.

                EXAMPLE
                  dossier share show 0192f3a4-7b1c-7def-8a12-0123456789ab
                """
        )

        @Argument(help: ArgumentHelp("The disclosure's id.", valueName: "share"))
        var share: String

        @OptionGroup var standpoint: StandpointOptions
        @OptionGroup var output: ReportOptions
        @OptionGroup var choice: OrganisationChoice

        func run(in office: Office, at workplace: Workplace) async throws {
            let share: StreamID = try await office.stream(share, as: "SHARE", .share)
            let archive = Archive(office)
            output.write(try await archive.share(share, from: try await standpoint.standpoint(in: archive)))
        }
    }
}
