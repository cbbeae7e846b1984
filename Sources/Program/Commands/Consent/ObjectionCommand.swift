import ArgumentParser
import Facts
import Office
import Regulation
import Reports

/// `dossier objection`: objections (Article 21), which win over consent until they are lifted.
struct ObjectionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "objection",
        abstract: "Records objections, per purpose and channel.",
        subcommands: [Record.self, Lift.self]
    )

    /// `dossier objection record`.
    struct Record: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Records an objection; without a purpose, to all direct marketing (Article 21(3)).",
            discussion: """
                EXAMPLE
                  dossier objection record 0192f3a4-7b1c-7def-8a12-0123456789ab --on 2026-03-05
                """
        )

        @OptionGroup var party: ConsentOptions

        @Option(help: ArgumentHelp("The purpose, by its short name or id.", valueName: "purpose"))
        var purpose: String?

        @Option(help: ArgumentHelp("What was said, to be sealed; - reads standard input.", valueName: "text"))
        var note: String?

        @OptionGroup var recording: RecordingOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let who = try await party.party(in: office)
            let note = try SuppliedText.optional(note, as: "--note")
            tell(
                try await office.recordObjection(
                    who, purpose: try await office.purpose(purpose)?.id, party.scope, note: note?.text,
                    by: try recording.who.order(content: note?.content ?? [])))
        }
    }

    /// `dossier objection lift`.
    struct Lift: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Records that somebody took an objection back.",
            discussion: """
                EXAMPLE
                  dossier objection lift 0192f3a4-7b1c-7def-8a12-0123456789ab --channel letter
                """
        )

        @OptionGroup var party: ConsentOptions

        @Option(help: ArgumentHelp("The purpose it was about, by its short name or id.", valueName: "purpose"))
        var purpose: String?

        @OptionGroup var recording: RecordingOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let who = try await party.party(in: office)
            tell(
                try await office.liftObjection(
                    who, purpose: try await office.purpose(purpose)?.id, party.scope,
                    by: try recording.who.order()))
        }
    }
}
