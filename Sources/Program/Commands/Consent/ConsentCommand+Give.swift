import ArgumentParser
import Facts
import Office
import Regulation
import Reports

extension ConsentCommand {
    /// `dossier consent give`: a "yes", with what proves it.
    struct Give: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Records a \"yes\" to a declared purpose, with its proof.",
            discussion: """
                A "yes" that can't be shown counts for nothing (Article 7(1)): say --proof where you keep one.

                EXAMPLE
                  dossier consent give 0192f3a4-7b1c-7def-8a12-0123456789ab --purpose nieuwsbrief --channel mail \
                --proof --means form --withdrawal form --wording "Yes, send me the newsletter."
                """
        )

        @OptionGroup var party: ConsentOptions

        @Option(help: ArgumentHelp("The declared purpose, by its short name or id.", valueName: "purpose"))
        var purpose: String

        @Flag(help: "What shows it is kept: the form, the mail, the recording.")
        var proof = false

        @Option(help: ArgumentHelp("The words that were agreed to, to be sealed; - reads standard input."))
        var wording: String?

        @Option(help: ArgumentHelp("The number of those words, where you count them.", valueName: "number"))
        var wordingNumber: Int?

        @Option(help: ArgumentHelp("The statement that was shown: its id, short name or day.", valueName: "statement"))
        var statement: String?

        @Option(help: "Who spoke: person, representative or minor.")
        var by = ConsentGiver.person

        @Option(help: ArgumentHelp("The way in which it was given.", valueName: "channel"))
        var means: Channel?

        @Option(help: ArgumentHelp("A way of withdrawing that was told; again for another one.", valueName: "channel"))
        var withdrawal: [Channel] = []

        @OptionGroup var recording: RecordingOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let who = try await party.party(in: office)
            let wording = try SuppliedText.optional(wording, as: "--wording")
            guard let purpose = try await office.purpose(purpose) else {
                throw UseFailure.notFound(what: .purpose)
            }
            var shown: StreamID?
            if let statement { shown = try await office.statement(statement).stream }
            let grant = ConsentGrant(
                giver: by, channels: party.channels, means: means, hasProof: proof, statement: shown,
                wording: wordingNumber, withdrawal: Set(withdrawal))
            tell(
                try await office.giveConsent(
                    who, purpose: purpose.id, declared: purpose.declared, grant, wording: wording?.text,
                    by: try recording.who.order(content: wording?.content ?? [])))
        }
    }
}
