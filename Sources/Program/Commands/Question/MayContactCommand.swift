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
        let (purpose, nature) = try await about(in: office)
        let permissions: [ContactPermission]
        if let address = try address() {
            permissions = try await office.permissions(
                at: address, channel: channel, nature: nature, purpose: purpose?.id, declared: purpose?.declared,
                on: day)
        } else if let party = try await party(in: office) {
            permissions = [
                try await office.permission(
                    for: party.client, channel: channel, nature: nature, purpose: purpose?.id,
                    declared: purpose?.declared, person: party.person, on: day)
            ]
        } else {
            permissions = []
        }
        let reply = PermissionReply(permissions)
        Answer(
            Phrase("Contact", "Contact"), [.paragraph(reply.phrase)], json: reply.json
        ).show(as: answer.chosenFormat, in: answer.language, zone: office.zone)
        if !reply.isAllowed { throw ExitCode(1) }
    }

    /// The address or number it is asked by, written as it is looked up.
    private func address() throws -> IndexTerm? {
        if let email {
            guard let address = EmailAddress.normalise(email) else {
                throw UseFailure.invalid(option: "--email", expected: .email)
            }
            return IndexTerm(.email, address)
        }
        guard let phone else { return nil }
        guard let number = PhoneNumber.normalise(phone) else {
            throw UseFailure.invalid(option: "--phone", expected: .phone)
        }
        return IndexTerm(.phone, number)
    }

    /// The client it is asked of; an id that names nothing here is a client who is not known: the answer is no.
    private func party(in office: Office) async throws -> ConsentParty? {
        guard let client else { return nil }
        let stream = try StreamID.reading(client, as: "CLIENT")
        guard try await office.files([stream]).has(stream, kind: .client) else { return nil }
        return ConsentParty(client: stream, person: try await office.person(person, at: stream))
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
