import ArgumentParser
import Office
import Regulation

extension RequestCommand {
    /// `dossier request ask-identity`: only where there is reasonable doubt (Article 12(6)).
    struct AskIdentity: RequestStep {
        static let configuration = CommandConfiguration(
            commandName: "ask-identity",
            abstract: "Records that the requester was asked who they are.",
            discussion: """
                The term stands still from then, if it was asked within three working days.

                EXAMPLE
                  dossier request ask-identity 0192f3a4-7b1c-7def-8a12-0123456789ab --method known-channel
                """
        )

        @Argument(help: ArgumentHelp("The request's id.", valueName: "request"))
        var request: String

        @Option(help: ArgumentHelp("How it is to be shown, the least intrusive first.", valueName: "code"))
        var method: IdentityMethod

        @OptionGroup var recording: RecordingOptions

        func step(in office: Office, explained: Bool) -> Request.Command { .askIdentity(method) }
    }

    /// `dossier request verify-identity`.
    struct VerifyIdentity: RequestStep {
        static let configuration = CommandConfiguration(
            commandName: "verify-identity",
            abstract: "Records that it is established who asks, and how.",
            discussion: """
                EXAMPLE
                  dossier request verify-identity 0192f3a4-7b1c-7def-8a12-0123456789ab --method known-channel
                """
        )

        @Argument(help: ArgumentHelp("The request's id.", valueName: "request"))
        var request: String

        @Option(help: ArgumentHelp("How it was established.", valueName: "code"))
        var method: IdentityMethod

        @OptionGroup var recording: RecordingOptions

        func step(in office: Office, explained: Bool) -> Request.Command { .verifyIdentity(method) }
    }
}
