import ArgumentParser
import Facts
import Intake
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
            Who or what is not known may not be contacted. Exit code 0 means yes and 1 means no. A list with columns \
            for ids or numbers of clients, e-mail addresses or telephone numbers (--file) is divided into allowed.csv \
            and refused.csv in the folder --out; 0 then means all of them.

            EXAMPLE
              dossier may-contact 0192f3a4-7b1c-7def-8a12-0123456789ab --purpose vervolg --channel mail
              dossier may-contact --email info@example.nl --purpose marketing --channel email --on 2026-03-05
              dossier may-contact --file list.csv --purpose vervolg --channel email --out mailing
            """
    )

    @Argument(help: ArgumentHelp("The client's id.", valueName: "client"))
    var client: String?

    @Option(help: "The e-mail address of a client or of somebody at one.")
    var email: String?

    @Option(help: "The telephone number of a client or of somebody at one.")
    var phone: String?

    @Option(help: ArgumentHelp("A list in CSV of clients, addresses or numbers.", valueName: "list"))
    var file: String?

    @Option(help: ArgumentHelp("The folder for the divided list; it must not be there, or be empty.", valueName: "dir"))
    var out: String?

    @Flag(help: "Put rows of the list that can't be read with those that are refused, and go on.")
    var skipBad = false

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
        guard [client, email, phone, file].compactMap(\.self).count == 1 else {
            throw ValidationError(
                "geef één van deze: het id van een klant, --email, --phone of --file.",
                "Give one of a client's id, --email, --phone and --file.")
        }
        guard (file == nil) == (out == nil), file != nil || !skipBad, file == nil || person == nil else {
            throw ValidationError(
                "--file en --out horen bij elkaar; --skip-bad hoort bij --file, en --person niet.",
                "--file and --out belong together; --skip-bad goes with --file, and --person does not.")
        }
        guard purpose != nil || nature != nil else {
            throw ValidationError(
                "geef --purpose, --nature of allebei.", "Give --purpose, --nature or both.")
        }
    }

    func run(in office: Office, at workplace: Workplace) async throws {
        let day = try Day.reading(on, as: "--on") ?? office.today
        let about = try await about(in: office)
        if let file, let out {
            try await divide(try ContactList(path: file), into: out, about, on: day, in: office)
            return
        }
        let reply = try await reply(about, on: day, in: office)
        Answer(
            Phrase("Contact", "Contact"), [.paragraph(reply.phrase)], json: reply.json
        ).show(as: answer.chosenFormat, in: answer.language, zone: office.zone)
        if !reply.isAllowed { throw ExitCode(1) }
    }

    /// The answer about the one client or address that was given.
    func reply(_ about: About, on day: Day, in office: Office) async throws -> PermissionReply {
        let purpose = about.purpose
        var permissions: [ContactPermission] = []
        if let address = try address() {
            permissions = try await office.permissions(
                at: address, channel: channel, nature: about.nature, purpose: purpose?.id,
                declared: purpose?.declared, on: day)
        } else if let party = try await party(in: office) {
            permissions = [
                try await office.permission(
                    for: party.client, channel: channel, nature: about.nature, purpose: purpose?.id,
                    declared: purpose?.declared, person: party.person, on: day)
            ]
        }
        return PermissionReply(permissions)
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
        let stream = try await office.identify(client, as: "CLIENT", .client)
        guard try await office.files([stream]).has(stream, kind: .client) else { return nil }
        return ConsentParty(client: stream, person: try await office.person(person, at: stream))
    }

    /// What it is for: a declared purpose, or a nature alone.
    private func about(in office: Office) async throws -> (purpose: ChosenPurpose?, nature: ContactNature) {
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
