import Archive
import ArgumentParser
import Facts
import Office
import Regulation
import Reports

extension ShareCommand {
    /// `dossier share subjects`: whose data went; exit 1 where a rule, read again, names others than it did.
    struct Subjects: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists the clients whose data went in a disclosure, whichever way they were named.",
            discussion: """
                Where a rule named them, it is read again at the position at which it was read first, and compared: \
                what was recorded since does not change the answer.

                EXAMPLE
                  dossier share subjects 0192f3a4-7b1c-7def-8a12-0123456789ab
                  dossier share subjects 0192f3a4-7b1c-7def-8a12-0123456789ab --period 2026-03 --format json
                """
        )

        @Argument(help: ArgumentHelp("The disclosure's id.", valueName: "share"))
        var share: String

        @Option(help: ArgumentHelp("Which period of one that recurs: 2026-03.", valueName: "period"))
        var period: String?

        @OptionGroup var standpoint: StandpointOptions
        @OptionGroup var answer: AnswerOptions
        @OptionGroup var choice: OrganisationChoice

        func run(in office: Office, at workplace: Workplace) async throws {
            let share: StreamID = try await office.stream(share, as: "SHARE", .share)
            let archive = Archive(office)
            let list = try await archive.subjects(
                of: share, in: try CalendarPeriod.reading(period, as: "--period"),
                from: try await standpoint.standpoint(in: archive))
            Answer(list).show(as: answer.chosenFormat, in: answer.language, zone: office.zone)
            if list.isSame == false { throw ExitCode(FailureReport.found) }
        }
    }
}
