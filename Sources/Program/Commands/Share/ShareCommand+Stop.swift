import ArgumentParser
import Facts
import Office
import Regulation
import Reports

extension ShareCommand {
    /// `dossier share stop`: the last day of a recurring share.
    struct Stop: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Records the last day of a recurring disclosure; periods after it need no confirmation.",
            discussion: """
                EXAMPLE
                  dossier share stop 0192f3a4-7b1c-7def-8a12-0123456789ab --on 2026-06-30
                """
        )

        @Argument(help: ArgumentHelp("The recurring disclosure's id.", valueName: "share"))
        var share: String

        @Option(help: ArgumentHelp("Why, to be sealed; - reads standard input.", valueName: "text"))
        var note: String?

        @OptionGroup var recording: RecordingOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let share: StreamID = try await office.stream(share, as: "SHARE", .share)
            let note = try SuppliedText.optional(note, as: "--note")
            let order = try recording.who.order(.validity(today: office.today), content: note?.content ?? [])
            tell(try await office.stopShare(share, note: note?.text, by: order))
        }
    }

    /// `dossier share told`: those whose data went to an authority now know.
    struct Told: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Records that those whose data went to an authority were told.",
            discussion: """
                EXAMPLE
                  dossier share told 0192f3a4-7b1c-7def-8a12-0123456789ab --on 2026-09-30
                """
        )

        @Argument(help: ArgumentHelp("The disclosure's id.", valueName: "share"))
        var share: String

        @Option(help: ArgumentHelp("How, to be sealed; - reads standard input.", valueName: "text"))
        var note: String?

        @OptionGroup var recording: RecordingOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let share: StreamID = try await office.stream(share, as: "SHARE", .share)
            let note = try SuppliedText.optional(note, as: "--note")
            let order = try recording.who.order(tense: .happened, content: note?.content ?? [])
            tell(try await office.tellSubjects(of: share, note: note?.text, by: order))
        }
    }
}
