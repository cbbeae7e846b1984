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
        help: ArgumentHelp("The client whose it is: a contact, choice, engagement or invoice.", valueName: "client"))
    var client: String?

    @Option(help: ArgumentHelp("The person at the client of a contact or choice, by id.", valueName: "person"))
    var person: String?

    func read(in office: Office) async throws -> Truth {
        Truth(
            channels: channel.isEmpty ? nil : Set(channel), direction: direction, nature: nature,
            purpose: try await office.purpose(purpose)?.id, kind: kind, legalForm: legalForm, role: role, proof: proof,
            ground: ground, people: people, country: try Country.reading(country, as: "--country"), right: right,
            outcome: outcome, cents: try EuroAmount.cents(amount, as: "--amount"), client: try await stream(in: office),
            person: person)
    }

    private func stream(in office: Office) async throws -> StreamID? {
        guard let client else { return nil }
        let found: StreamID = try await office.stream(client, as: "--client", .client)
        return found
    }
}
