import ArgumentParser
import Facts
import Office
import Regulation

extension ClientCommand {
    /// `dossier client change`: something of a client is different from now on.
    struct Change: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Changes what is known of a client; only what is given changes.",
            discussion: """
                What was known before stays in the file with the day from which it may be erased. --clear takes a \
                value away. What is known already adds nothing. A kind or day that was recorded wrongly is corrected \
                with `dossier correct`.

                EXAMPLE
                  dossier client change 0192f3a4-7b1c-7def-8a12-0123456789ab --phone "010 1234567" --on 2026-03-05
                  dossier client change 0192f3a4-7b1c-7def-8a12-0123456789ab --clear email
                """
        )

        @Argument(help: ArgumentHelp("The client's id.", valueName: "client"))
        var client: String

        @Option(help: ArgumentHelp("The new legal form.", valueName: "form"))
        var legalForm: LegalForm?

        @OptionGroup(title: "What is different") var personal: PersonalOptions
        @OptionGroup(title: "What there is no longer") var clearing: ClearingOptions
        @OptionGroup var recording: RecordingOptions

        func validate() throws {
            guard legalForm != nil || !personal.isEmpty || !clearing.clear.isEmpty else {
                throw ClearingOptions.nothingGiven("--legal-form")
            }
        }

        func run(in office: Office, at workplace: Workplace) async throws {
            let client: StreamID = try await office.stream(client, as: "CLIENT", .client)
            let details = try personal.details()
            tell(
                try await office.changeClient(
                    client, details, clearing: try clearing.fields(besides: details), legalForm: legalForm,
                    by: try recording.who.order()))
        }
    }
}
