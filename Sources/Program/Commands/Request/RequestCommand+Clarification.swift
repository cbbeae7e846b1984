import ArgumentParser
import Office
import Regulation

extension RequestCommand {
    /// `dossier request ask-clarification`: what is meant, where much is kept of somebody (recital 63).
    struct AskClarification: RequestStep {
        static let configuration = CommandConfiguration(
            commandName: "ask-clarification",
            abstract: "Records that the requester was asked what they mean.",
            discussion: """
                EXAMPLE
                  dossier request ask-clarification 0192f3a4-7b1c-7def-8a12-0123456789ab --on 2026-03-06
                """
        )

        @Argument(help: ArgumentHelp("The request's id.", valueName: "request"))
        var request: String

        @Option(help: ArgumentHelp("What was asked, to be sealed; - reads standard input.", valueName: "text"))
        var reason: String?

        @OptionGroup var recording: RecordingOptions

        func step(in office: Office, explained: Bool) -> Request.Command { .askClarification }
    }

    /// `dossier request take-clarification`: the answer, with which the term goes on.
    struct TakeClarification: RequestStep {
        static let configuration = CommandConfiguration(
            commandName: "take-clarification",
            abstract: "Records that the requester said what they mean.",
            discussion: """
                EXAMPLE
                  dossier request take-clarification 0192f3a4-7b1c-7def-8a12-0123456789ab --on 2026-03-09
                """
        )

        @Argument(help: ArgumentHelp("The request's id.", valueName: "request"))
        var request: String

        @Option(help: ArgumentHelp("What was answered, to be sealed; - reads standard input.", valueName: "text"))
        var reason: String?

        @OptionGroup var recording: RecordingOptions

        func step(in office: Office, explained: Bool) -> Request.Command { .takeClarification }
    }
}
