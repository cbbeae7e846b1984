import ArgumentParser
import Facts
import Office
import Regulation
import Reports

extension ClientCommand {
    /// `dossier client record`: a company or a person becomes known.
    struct Record: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Records a client.",
            discussion: """
                Everything that says who it is gets sealed. Another client with the same address or number raises a \
                finding, for accuracy asks that one client be kept once (Article 5(1)(d)).

                EXAMPLE
                  dossier client record --kind organisation --name "Voorbeeld B.V." --legal-form private-limited \
                --email info@example.nl --kvk 12345678
                """
        )

        @Option(help: "person or organisation.")
        var kind: ClientKind.Code

        @Option(help: ArgumentHelp("The legal form of an organisation.", valueName: "form"))
        var legalForm: LegalForm?

        @OptionGroup(title: "Who it is") var personal: PersonalOptions
        @OptionGroup var recording: RecordingOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let details = try personal.details(vatOf: holder)
            let outcome = try await office.recordClient(try clientKind(), details, by: try recording.who.order())
            let others = try await office.clientsResembling(outcome.stream)
            tell(
                outcome, adding: ["resembles": .array(others.map { .identifier($0) })],
                saying: others.isEmpty ? nil : Self.resembling(others, outcome.stream))
        }

        /// Which clients have the same address or number, and what to do about it.
        private static func resembling(_ others: [StreamID], _ client: StreamID) -> Words {
            let all = others.map(\.description).joined(separator: ", ")
            return Words(
                "Hetzelfde adres of nummer heeft klant \(all). Is het een en dezelfde: dossier client merge \(client) "
                    + "\(others[0]) --reason TEKST.",
                "Client \(all) has the same address or number. If they are one and the same: dossier client merge "
                    + "\(client) \(others[0]) --reason TEXT.")
        }

        private func clientKind() throws -> ClientKind {
            switch (kind, legalForm) {
            case (.person, nil): .person
            case (.person, .some): throw Refusal.legalFormOfPerson
            case (.organisation, let form): .organisation(form)
            }
        }

        /// Whose VAT number it would be: that of a natural person may hold the citizen service number.
        private var holder: VATIdentification.Holder {
            switch (kind, legalForm) {
            case (.person, _), (.organisation, .soleTrader): .naturalPerson
            case (.organisation, .privateLimited), (.organisation, .publicLimited), (.organisation, .association),
                (.organisation, .foundation), (.organisation, .cooperative), (.organisation, .publicBody):
                .legalPerson
            case (.organisation, .partnership), (.organisation, .limitedPartnership), (.organisation, .other),
                (.organisation, nil):
                .unknown
            }
        }
    }
}
