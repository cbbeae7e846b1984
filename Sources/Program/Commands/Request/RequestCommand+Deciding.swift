import ArgumentParser
import Facts
import Office
import Regulation

extension RequestCommand {
    /// `dossier request extend`: two months more, told within the first (Article 12(3)).
    struct Extend: RequestStep {
        static let configuration = CommandConfiguration(
            abstract: "Takes two months more, and records that the requester was told why.",
            discussion: """
                EXAMPLE
                  dossier request extend 0192f3a4-7b1c-7def-8a12-0123456789ab --ground complexity \
                --reason "Mail of ten years has to be searched."
                """
        )

        @Argument(help: ArgumentHelp("The request's id.", valueName: "request"))
        var request: String

        @Option(help: "complexity, or number of requests.")
        var ground: ExtensionReason

        @Option(help: ArgumentHelp("Why, as the requester is told; - reads standard input.", valueName: "text"))
        var reason: String?

        @OptionGroup var recording: RecordingOptions

        func step(in office: Office, explained: Bool) -> Request.Command { .extend(ground, explained: explained) }
    }

    /// `dossier request decide`.
    struct Decide: RequestStep {
        static let configuration = CommandConfiguration(
            abstract: "Records what is decided: granted, refused on a ground, or something between.",
            discussion: """
                A refusal names its ground and its reason (Article 12(4)).

                EXAMPLE
                  dossier request decide 0192f3a4-7b1c-7def-8a12-0123456789ab --outcome refused \
                --ground gdpr-17.3.b --reason "Invoices are kept for seven years."
                """
        )

        @Argument(help: ArgumentHelp("The request's id.", valueName: "request"))
        var request: String

        @Option(help: ArgumentHelp("What is decided.", valueName: "code"))
        var outcome: RequestOutcome

        @Option(help: ArgumentHelp("The ground of a refusal, in full or in part.", valueName: "code"))
        var ground: RefusalGround?

        @Option(help: ArgumentHelp("The reasons, to be sealed; - reads standard input.", valueName: "text"))
        var reason: String?

        @Option(help: ArgumentHelp("Who got the data and is to be told: short name or id; again for another one."))
        var recipient: [String] = []

        @OptionGroup var recording: RecordingOptions

        func step(in office: Office, explained: Bool) async throws -> Request.Command {
            var recipients: [ElementID] = []
            for name in recipient { recipients.append(try await office.recipient(name)) }
            return .decide(
                RequestDecision(outcome: outcome, ground: ground, recipients: recipients), explained: explained)
        }
    }

    /// `dossier request send`: the answer goes out.
    struct Send: RequestStep {
        static let configuration = CommandConfiguration(
            abstract: "Records that the answer was sent.",
            discussion: """
                An answer that denies something names the complaint and the petition (Article 12(4)): say --remedies.

                EXAMPLE
                  dossier request send 0192f3a4-7b1c-7def-8a12-0123456789ab --remedies
                """
        )

        @Argument(help: ArgumentHelp("The request's id.", valueName: "request"))
        var request: String

        @Flag(help: "The complaint to the authority and the petition to the court are named in it.")
        var remedies = false

        @OptionGroup var recording: RecordingOptions

        func step(in office: Office, explained: Bool) -> Request.Command { .answer(remedies: remedies) }
    }

    /// `dossier request notify-recipient`: who got the data is told what was done with them (Article 19).
    struct NotifyRecipient: RequestStep {
        static let configuration = CommandConfiguration(
            commandName: "notify-recipient",
            abstract: "Records that a recipient was told of a rectification, erasure or restriction.",
            discussion: """
                EXAMPLE
                  dossier request notify-recipient 0192f3a4-7b1c-7def-8a12-0123456789ab accountant --result sent
                """
        )

        @Argument(help: ArgumentHelp("The request's id.", valueName: "request"))
        var request: String

        @Argument(help: ArgumentHelp("The recipient, by short name or id.", valueName: "recipient"))
        var recipient: String

        @Option(help: "sent, acknowledged or impossible.")
        var result = NotificationResult.sent

        @OptionGroup var recording: RecordingOptions

        func step(in office: Office, explained: Bool) async throws -> Request.Command {
            .notify(try await office.recipient(recipient), result)
        }
    }

    /// `dossier request close`.
    struct Close: RequestStep {
        static let configuration = CommandConfiguration(
            abstract: "Closes the file of a request.",
            discussion: """
                EXAMPLE
                  dossier request close 0192f3a4-7b1c-7def-8a12-0123456789ab
                """
        )

        @Argument(help: ArgumentHelp("The request's id.", valueName: "request"))
        var request: String

        @OptionGroup var recording: RecordingOptions

        func step(in office: Office, explained: Bool) -> Request.Command { .close }
    }
}
