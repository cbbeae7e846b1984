import Archive
import ArgumentParser
import Facts
import Office
import Reports

extension ShareCommand {
    /// `dossier share due`: what is to be confirmed or told; exit 1 where something is overdue.
    struct Due: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists the periods of recurring disclosures to confirm, and the people who may be told.",
            discussion: """
                A period is to be confirmed within 14 days of its end.

                EXAMPLE
                  dossier share due
                  dossier share due --as-of 2026-03-31 --format json
                """
        )

        @OptionGroup var standpoint: StandpointOptions
        @OptionGroup var output: ReportOptions
        @OptionGroup var choice: OrganisationChoice

        func run(in office: Office, at workplace: Workplace) async throws {
            let archive = Archive(office)
            let list = try await archive.dueShares(from: try await standpoint.standpoint(in: archive))
            output.write(list)
            if list.isOverdue { throw ExitCode(FailureReport.found) }
        }
    }
}
