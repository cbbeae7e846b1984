import Archive
import ArgumentParser
import Facts
import Office
import Regulation
import Reports

extension BreachCommand {
    /// `dossier breach list`: the newest first.
    struct List: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists the data breaches: when, what, how great the risk was, who was told, and what is found.",
            discussion: """
                EXAMPLE
                  dossier breach list --as-of 2026-03-31 --format csv
                """
        )

        @OptionGroup var standpoint: StandpointOptions
        @OptionGroup var output: ReportOptions
        @OptionGroup var choice: OrganisationChoice

        func run(in office: Office, at workplace: Workplace) async throws {
            let archive = Archive(office)
            output.write(try await archive.breaches(from: try await standpoint.standpoint(in: archive)))
        }
    }

    /// `dossier breach show`: one breach with everything on record.
    struct Show: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "Shows a data breach with what happened, what was done about it, and what is found.",
            discussion: """
                EXAMPLE
                  dossier breach show 0192f3a4-7b1c-7def-8a12-0123456789ab
                """
        )

        @Argument(help: ArgumentHelp("The breach's id.", valueName: "breach"))
        var breach: String

        @OptionGroup var standpoint: StandpointOptions
        @OptionGroup var output: ReportOptions
        @OptionGroup var choice: OrganisationChoice

        func run(in office: Office, at workplace: Workplace) async throws {
            let breach: StreamID = try await office.stream(breach, as: "BREACH", .breach)
            let archive = Archive(office)
            let list = try await archive.breaches(only: breach, from: try await standpoint.standpoint(in: archive))
            guard let line = list.breaches.first else { throw OfficeFailure.unknown(.breach) }
            output.write(BreachFile(masthead: list.masthead, breach: line))
        }
    }
}
