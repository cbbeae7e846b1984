import ArgumentParser
import Facts
import Office
import Regulation
import Reports

extension MailCommand {
    /// `dossier mail prove`: receipts by servers that were named after the messages had been imported.
    struct Prove: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Reads messages without proof of receipt again, by the servers that are declared now.",
            discussion: """
                A receipt that is proven is recorded as a correction: reports as known before still show what was \
                believed. `mail server add` and `import mail --received-by` do this by themselves when a server is \
                new; this goes on where that broke off.

                EXAMPLE
                  dossier mail prove
                """
        )

        @OptionGroup var recording: RecordingOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            try recording.who.requireNow()
            guard try await !office.mailServers().isEmpty else {
                throw UseFailure.notFound(what: .declaredMailServer)
            }
            let review = try await MailHost.prove(in: office, by: try recording.who.order())
            switch recording.result.format {
            case .json: Said.out(JSON.object(review.members).text)
            case .text: Said.out(review.words[recording.result.language])
            }
        }
    }
}
