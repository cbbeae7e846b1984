import ArgumentParser
import Facts
import Glibc
import Office
import Regulation
import Reports

extension ClientCommand {
    /// `dossier client merge`: two records are of one client.
    struct Merge: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Records that a client is the same as another, and goes on under that one's id.",
            discussion: """
                Nothing moves: the other's file shows both histories, and looking for either finds it. Every \
                objection, opt-out and refusal of either counts for both; a consent only for the one who gave it. It \
                is undone with `dossier client split`. On a terminal what comes together is shown first, and asked; \
                with --dry-run it is shown and nothing is recorded.

                EXAMPLE
                  dossier client merge 0192f3a4-7b1c-7def-8a12-0123456789ab 0198f1c2-7b1e-7c3a-9a52-2f6d8e1b4c05 \
                --reason "Same KvK number."
                """
        )

        @Argument(help: ArgumentHelp("The id of the client that was kept twice.", valueName: "client"))
        var client: String

        @Argument(help: ArgumentHelp("The id under which it goes on.", valueName: "into"))
        var into: String

        @Option(help: ArgumentHelp("Why, to be sealed; - reads standard input.", valueName: "text"))
        var reason: String

        @Flag(help: "Show what would come together, and record nothing.")
        var dryRun = false

        @Flag(help: "Merge without asking.")
        var yes = false

        @OptionGroup var recording: RecordingOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            try recording.who.requireNow()
            let client: StreamID = try await office.stream(client, as: "CLIENT", .client)
            let survivor: StreamID = try await office.stream(into, as: "INTO", .client)
            let reason = try SuppliedText(reason, as: "--reason")
            let (result, isAsked) = (recording.result, isatty(STDIN_FILENO) == 1 && !yes)
            if dryRun || isAsked {
                let preview = try await office.mergerPreview(of: client, into: survivor).answer
                if dryRun { return preview.show(as: result.format, in: result.language, zone: office.zone) }
                try Confirmation.ask(
                    Words("Deze twee samenvoegen?", "Merge these two?"), showing: preview, unless: yes,
                    option: "--yes", as: result, zone: office.zone)
            }
            tell(
                try await office.mergeClient(
                    client, into: survivor, reason: reason.text,
                    by: try recording.who.order(tense: .happened, content: reason.content)))
        }
    }

    /// `dossier client split`: a merger is undone.
    struct Split: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Undoes a merger: the client was another after all.",
            discussion: """
                What was recorded under either id meanwhile stays there.

                EXAMPLE
                  dossier client split 0192f3a4-7b1c-7def-8a12-0123456789ab --reason "Two companies at one address."
                """
        )

        @Argument(help: ArgumentHelp("The id of the client that was merged into another.", valueName: "client"))
        var client: String

        @Option(help: ArgumentHelp("Why, to be sealed; - reads standard input.", valueName: "text"))
        var reason: String

        @OptionGroup var recording: RecordingOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            try recording.who.requireNow()
            let client: StreamID = try await office.stream(client, as: "CLIENT", .client)
            let reason = try SuppliedText(reason, as: "--reason")
            tell(
                try await office.splitClient(
                    client, reason: reason.text,
                    by: try recording.who.order(tense: .happened, content: reason.content)))
        }
    }
}
