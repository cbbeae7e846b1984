import ArgumentParser
import Facts
import Office
import Regulation
import Reports

extension ClientCommand {
    /// `dossier client find`: by words of a name, an address or a number.
    struct Find: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "Finds clients by name, address, telephone, KvK or VAT number, or by an invoice of theirs.",
            discussion: """
                Words of a name may be cut short after their third letter. What is found by a person at a client is \
                the client, and so is what is found by the number of an invoice.

                EXAMPLE
                  dossier client find voorb
                  dossier client find info@example.nl
                """
        )

        @Argument(
            help: "Words of a name, an e-mail address, a telephone, KvK, VAT or invoice number, or an external id.")
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
