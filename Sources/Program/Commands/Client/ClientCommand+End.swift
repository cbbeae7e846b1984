import ArgumentParser
import Facts
import Office
import Regulation

extension ClientCommand {
    /// `dossier client end`: the relation with a client is over.
    struct End: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Records the last day of the relation with a client.",
            discussion: """
                Everything stays on record, and what is kept for a term is kept for it. An engagement that still runs \
                raises a finding: the term for new work begins with its end (see `dossier engagement end`).

                EXAMPLE
                  dossier client end 0192f3a4-7b1c-7def-8a12-0123456789ab --on 2026-03-05 --note "Moved abroad."
                """
        )

        @Argument(help: ArgumentHelp("The client's id.", valueName: "client"))
        var client: String

        @Option(
            help: ArgumentHelp("What there is to say of it, to be sealed; - reads standard input.", valueName: "text"))
        var note: String?

        @OptionGroup var recording: RecordingOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let client: StreamID = try await office.stream(client, as: "CLIENT", .client)
            let note = try SuppliedText.optional(note, as: "--note")
            tell(
                try await office.endClient(
                    client, note: note?.text, by: try recording.who.order(content: note?.content ?? [])))
        }
    }
}
