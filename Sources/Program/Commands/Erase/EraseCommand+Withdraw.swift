import ArgumentParser
import Facts
import Office
import Regulation
import Reports

extension EraseCommand {
    /// `dossier erase withdraw`: it does not go on.
    struct Withdraw: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Withdraws or refuses an erasure that was not approved yet.",
            discussion: """
                EXAMPLE
                  dossier erase withdraw 0192f3a4-7b1c-7def-8a12-0123456789ab --reason "Asked for the wrong client."
                """
        )

        @Argument(help: ArgumentHelp("The id of the erasure.", valueName: "erasure"))
        var erasure: String

        @Option(help: ArgumentHelp("Why, to be sealed; - reads standard input.", valueName: "text"))
        var reason: String

        @OptionGroup var recording: RecordingOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            try recording.who.requireNow()
            let erasure: StreamID = try await office.stream(erasure, as: "ERASURE", .erasure)
            let reason = try SuppliedText(reason, as: "--reason")
            tell(
                try await office.withdrawErasure(
                    erasure, reason: reason.text,
                    by: try recording.who.order(tense: .happened, content: reason.content)))
        }
    }
}
