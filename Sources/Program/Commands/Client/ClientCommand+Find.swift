import ArgumentParser
import Facts
import Office
import Regulation
import Reports

extension ClientCommand {
    /// `dossier client find`: by words of a name, an address or a number.
    struct Find: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "Finds clients by name, e-mail address, telephone, KvK or VAT number.",
            discussion: """
                Words of a name may be cut short after their third letter. What is found by a person at a client is \
                the client.

                EXAMPLE
                  dossier client find voorb
                  dossier client find info@example.nl
                """
        )

        @Argument(help: "Words of a name, an e-mail address, a telephone, KvK or VAT number, or an external id.")
        var text: [String]

        @OptionGroup var choice: OrganisationChoice
        @OptionGroup var answer: AnswerOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let wanted = try SuppliedText.line(text.joined(separator: " "), as: "TEXT")
            Answer(ClientList(clients: try await office.clients(matching: wanted)))
                .show(as: answer.chosenFormat, in: answer.language, zone: office.zone)
        }
    }
}
