import ArgumentParser
import Facts
import Office
import Regulation
import Reports

/// What a fact in truth was, as typed.
struct TruthOptions: ParsableArguments {
    @Option(help: "The channel of a contact, request, consent or objection; again for another one.")
    var channel: [Channel] = []

    @Option(help: "in or out, of a contact.")
    var direction: ContactDirection?

    @Option(help: ArgumentHelp("What a contact was for.", valueName: "code"))
    var nature: ContactNature?

    @Option(
        help: ArgumentHelp("The declared purpose of a contact or choice, by short name or id.", valueName: "purpose"))
    var purpose: String?

    @Option(help: "person or organisation, of a client.")
    var kind: ClientKind.Code?

    @Option(help: ArgumentHelp("The legal form of a client.", valueName: "form"))
    var legalForm: LegalForm?

    @Option(help: "What a person is at a client.")
    var role: PersonRole?

    @Flag(inversion: .prefixedNo, help: "Whether a consent has its proof.")
    var proof: Bool?

    @Option(help: ArgumentHelp("The ground of a disclosure.", valueName: "code"))
    var ground: ShareGround?

    @Option(help: ArgumentHelp("How many people a disclosure was about.", valueName: "number"))
    var people: Int?

    @Option(help: ArgumentHelp("Where a disclosure went.", valueName: "code"))
    var country: String?

    @Option(help: ArgumentHelp("The right that a request invokes.", valueName: "code"))
    var right: RequestRight?

    @Option(help: ArgumentHelp("The outcome of a request.", valueName: "code"))
    var outcome: RequestOutcome?

    @Option(help: ArgumentHelp("The amount of an invoice in euros.", valueName: "amount"))
    var amount: String?

    @Option(
        help: ArgumentHelp(
            "The client whose it is: a contact, choice, engagement, invoice, request, document or disclosure.",
            valueName: "client"))
    var client: String?

    @Option(
        help: ArgumentHelp(
            "The person at the client of a contact, choice, request or document, by id.", valueName: "person"))
    var person: String?

    @Option(
        help: ArgumentHelp(
            "Which client a disclosure named in that one's place, where it named several.", valueName: "client"))
    var insteadOf: String?

    @Option(
        help: ArgumentHelp("What a document belongs to: a record's id or an entry's number; again for another one."))
    var to: [String] = []

    func validate() throws {
        guard to.isEmpty || client == nil else {
            throw ValidationError("geef óf --to óf --client.", "Give either --to or --client.")
        }
        guard insteadOf == nil || client != nil else {
            throw ValidationError("--instead-of hoort bij --client.", "--instead-of goes with --client.")
        }
    }

    func read(in office: Office) async throws -> Truth {
        Truth(
            channels: channel.isEmpty ? nil : Set(channel), direction: direction, nature: nature,
            purpose: try await office.purpose(purpose)?.id, kind: kind, legalForm: legalForm, role: role, proof: proof,
            ground: ground, people: people, country: try Country.reading(country, as: "--country"), right: right,
            outcome: outcome, cents: try EuroAmount.cents(amount, as: "--amount"),
            client: try await office.stream(client, as: "--client", .client), person: person,
            wrongClient: try await office.stream(insteadOf, as: "--instead-of", .client),
            place: to.isEmpty ? nil : try await office.documentPlace(to))
    }
}
