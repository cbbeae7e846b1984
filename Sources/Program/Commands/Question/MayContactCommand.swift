import ArgumentParser
import Facts
import Office
import Regulation
import Reports
import Vault

/// `dossier may-contact`: the question before every mail and call.
struct MayContactCommand: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "may-contact",
        abstract: "Says whether a client may be contacted, by which rule and on what evidence.",
        discussion: """
            Who or what is not known may not be contacted. Exit code 0 means yes and 1 means no.

            EXAMPLE
              dossier may-contact 0192f3a4-7b1c-7def-8a12-0123456789ab --purpose vervolg --channel mail
              dossier may-contact --email info@example.nl --purpose marketing --channel email --on 2026-03-05
            """
    )

    @Argument(help: ArgumentHelp("The client's id.", valueName: "client"))
    var client: String?

    @Option(help: "The e-mail address of a client or of somebody at one.")
    var email: String?

    @Option(help: "The telephone number of a client or of somebody at one.")
    var phone: String?

    @Option(help: ArgumentHelp("The declared purpose, by short name or id; or a nature, such as marketing."))
    var purpose: String?

    @Option(help: ArgumentHelp("What it is for; what the purpose suggests by default.", valueName: "code"))
    var nature: ContactNature?

    @Option(help: "form, email, phone, letter, meeting or sms.")
    var channel: Channel

    @Option(help: ArgumentHelp("The person at the client, by id.", valueName: "person"))
    var person: String?

    @Option(help: ArgumentHelp("The day of the contact; today by default.", valueName: "day"))
    var on: String?

    @OptionGroup var choice: OrganisationChoice
    @OptionGroup var answer: AnswerOptions

    func validate() throws {
        guard [client, email, phone].compactMap(\.self).count == 1 else {
            throw ValidationError(
                "geef één van deze: het id van een klant, --email of --phone.",
                "Give one of a client's id, --email and --phone.")
        }
        guard purpose != nil || nature != nil else {
            throw ValidationError(
                "geef --purpose, --nature of allebei.", "Give --purpose, --nature or both.")
        }
    }

    func run(in office: Office, at workplace: Workplace) async throws {
        let day = try Day.reading(on, as: "--on") ?? office.today
        let parties = try await parties(in: office)
        let (purpose, nature) = try await about(in: office)
        var permissions: [ContactPermission] = []
        for party in parties {
            permissions.append(
                try await office.permission(
                    for: party.client, channel: channel, nature: nature, purpose: purpose?.id,
                    declared: purpose?.declared, person: party.person, on: day))
        }
        let reply = PermissionReply(permissions)
        Answer(
            Phrase("Contact", "Contact"), [.paragraph(reply.phrase)], json: reply.json
        ).show(as: answer.chosenFormat, in: answer.language, zone: office.zone)
        if !reply.isAllowed { throw ExitCode(1) }
    }

    /// Everybody the address may lead to.
    private func parties(in office: Office) async throws -> [ConsentParty] {
        if let client {
            let stream = try StreamID.reading(client, as: "CLIENT")
            // An id that names nothing here is a client who is not known: the answer is no.
            guard try await office.files([stream]).has(stream, kind: .client) else { return [] }
            return [ConsentParty(client: stream, person: try await office.person(person, at: stream))]
        }
        if let email {
            guard let address = EmailAddress.normalise(email) else {
                throw UseFailure.invalid(option: "--email", expected: .email)
            }
            return try await office.parties(by: .email, address)
        }
        guard let number = phone.flatMap({ PhoneNumber.normalise($0) }) else {
            throw UseFailure.invalid(option: "--phone", expected: .phone)
        }
        return try await office.parties(by: .phone, number)
    }

    /// What it is for: a declared purpose, or a nature alone.
    private func about(in office: Office) async throws -> (ChosenPurpose?, ContactNature) {
        guard let purpose else { return (nil, nature ?? .marketing) }
        let declared = try await office.purposes(named: purpose)
        guard declared.count < 2 else { throw UseFailure.ambiguous(what: .purpose, count: declared.count) }
        if let found = declared.first {
            let suggested = found.basis.map(ContactNature.init(suggestedBy:)) ?? .marketing
            return (found, nature ?? suggested)
        }
        if let named = ContactNature(rawValue: purpose) { return (nil, nature ?? named) }
        // A purpose that nobody declared: nothing can rest on it, and the rule says so.
        let unknown = ChosenPurpose(id: ElementID(purpose) ?? .random(), declared: nil, basis: nil)
        return (unknown, nature ?? .marketing)
    }
}
