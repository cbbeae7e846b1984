import ArgumentParser
import Facts
import Office
import Regulation
import Reports

/// `dossier engagement`: assignments, from their first day to their last.
struct EngagementCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "engagement",
        abstract: "Records when the work for a client starts and ends.",
        subcommands: [Start.self, End.self]
    )

    /// `dossier engagement start`.
    struct Start: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Records that an engagement starts.",
            discussion: """
                EXAMPLE
                  dossier engagement start 0192f3a4-7b1c-7def-8a12-0123456789ab --title "Register" --on 2026-03-05
                """
        )

        @Argument(help: ArgumentHelp("The client's id.", valueName: "client"))
        var client: String

        @Option(help: "What you call it, to be sealed.")
        var title: String?

        @Option(help: "What it is about, to be sealed; - reads standard input.")
        var description: String?

        @Option(help: "Its number or file, to be sealed.")
        var reference: String?

        @OptionGroup var recording: RecordingOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let client: StreamID = try await office.stream(client, as: "CLIENT", .client)
            let words = try SuppliedText.optional(description, as: "--description")
            var details = Details()
            details[.title] = try title.map { try SuppliedText.line($0, as: "--title") }
            details[.description] = words?.text
            details[.reference] = try reference.map { try SuppliedText.line($0, as: "--reference") }
            let order = try recording.who.order(.validity(today: office.today), content: words?.content ?? [])
            tell(try await office.startEngagement(for: client, details, by: order))
        }
    }

    /// `dossier engagement end`: the last day of service, from which the term for new work runs.
    struct End: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Records the last day of an engagement, in the past or the future.",
            discussion: """
                The last day starts the term during which your statement allows contact about new work.

                EXAMPLE
                  dossier engagement end 0192f3a4-7b1c-7def-8a12-0123456789ab --on 2026-03-05
                """
        )

        @Argument(help: ArgumentHelp("The engagement's id.", valueName: "engagement"))
        var engagement: String

        @OptionGroup var recording: RecordingOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let engagement: StreamID = try await office.stream(engagement, as: "ENGAGEMENT", .engagement)
            tell(
                try await office.endEngagement(engagement, by: try recording.who.order(.validity(today: office.today))))
        }
    }
}
