import ArgumentParser
import Facts
import Office
import Regulation
import Reports

extension ConsentCommand {
    /// `dossier consent refuse`: a "no" to the question.
    struct Refuse: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Records a \"no\" to a purpose; without channels, to all of them.",
            discussion: """
                EXAMPLE
                  dossier consent refuse 0192f3a4-7b1c-7def-8a12-0123456789ab --purpose nieuwsbrief
                """
        )

        @OptionGroup var party: ConsentOptions

        @Option(help: ArgumentHelp("The purpose, by its short name or id.", valueName: "purpose"))
        var purpose: String

        @OptionGroup var recording: RecordingOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let who = try await party.party(in: office)
            guard let purpose = try await office.purpose(purpose) else { throw UseFailure.notFound(what: .purpose) }
            tell(
                try await office.refuseConsent(
                    who, purpose: purpose.id, party.scope, by: try recording.who.order()))
        }
    }

    /// `dossier consent withdraw`: as easy as giving (Article 7(3)), so nothing is asked.
    struct Withdraw: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Records that consent is withdrawn; without channels, for all of them.",
            discussion: """
                EXAMPLE
                  dossier consent withdraw 0192f3a4-7b1c-7def-8a12-0123456789ab --purpose nieuwsbrief --channel mail
                """
        )

        @OptionGroup var party: ConsentOptions

        @Option(help: ArgumentHelp("The purpose, by its short name or id.", valueName: "purpose"))
        var purpose: String

        @Option(help: ArgumentHelp("What was said, to be sealed; - reads standard input.", valueName: "text"))
        var note: String?

        @OptionGroup var recording: RecordingOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let who = try await party.party(in: office)
            let note = try SuppliedText.optional(note, as: "--note")
            guard let purpose = try await office.purpose(purpose) else { throw UseFailure.notFound(what: .purpose) }
            tell(
                try await office.withdrawConsent(
                    who, purpose: purpose.id, party.scope, note: note?.text,
                    by: try recording.who.order(content: note?.content ?? [])))
        }
    }

    /// `dossier consent opt-out`: no more messages, through the means that every message offers (Tw 11.7(4)).
    struct OptOut: RecordingCommand {
        static let configuration = CommandConfiguration(
            commandName: "opt-out",
            abstract: "Records that somebody wants no more messages; without a purpose, none about new work at all.",
            discussion: """
                EXAMPLE
                  dossier consent opt-out 0192f3a4-7b1c-7def-8a12-0123456789ab --channel mail
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
                try await office.optOut(
                    who, purpose: try await office.purpose(purpose)?.id, party.scope, note: note?.text,
                    by: try recording.who.order(content: note?.content ?? [])))
        }
    }
}
