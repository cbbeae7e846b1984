import Archive
import ArgumentParser
import Facts
import Office
import Reports

/// `dossier report`: what management reads.
struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Reports on how the organisation stands.",
        subcommands: [Management.self]
    )

    struct Management: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "The management report over a period: figures, what is overdue, decisions asked.",
            discussion: """
                Every figure lists the events behind it. What is not recorded says so, and is never 0.

                EXAMPLE
                  dossier report management --from 2026-01-01 --to 2026-06-30 --format html > report.html
                """
        )

        @Option(help: ArgumentHelp("The first day of the period.", valueName: "day"))
        var from: String

        @Option(help: ArgumentHelp("The last day of the period.", valueName: "day"))
        var to: String

        @Option(help: ArgumentHelp("Only what had been recorded by this moment.", valueName: "instant"))
        var knownAt: String?

        @OptionGroup var output: ReportOptions
        @OptionGroup var choice: OrganisationChoice

        func run(in office: Office, at workplace: Workplace) async throws {
            let from: Day = try .reading(from, as: "--from")
            let to: Day = try .reading(to, as: "--to")
            guard from <= to else {
                throw UseFailure.invalid(
                    option: "--to", expected: Words("een dag op of na --from", "a day on or after --from"))
            }
            let archive = Archive(office)
            let known = try knownAt.map { try Instant.reading($0, as: "--known-at") }
            let standpoint = try await archive.standpoint(asOf: min(to, office.today), knownAt: known)
            output.write(try await archive.managementReport(from: from, to: to, standpoint))
        }
    }
}
