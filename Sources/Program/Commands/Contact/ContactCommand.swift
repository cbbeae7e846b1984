import ArgumentParser
import Facts
import Office
import Regulation
import Reports

/// `dossier contact`: what was said, written or talked about, by whatever way.
struct ContactCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contact",
        abstract: "Records contacts with clients.",
        subcommands: [Record.self]
    )

    /// `dossier contact record`: a contact that was, or one about to be made.
    struct Record: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Records a contact, or refuses one about to be made that may not be.",
            discussion: """
                With --on or --at it is a contact that was: recorded however it stood with the law, with what is \
                found. Without, it is about to be made, and refused where the law says so. See also \
                `dossier may-contact`.

                EXAMPLE
                  dossier contact record 0192f3a4-7b1c-7def-8a12-0123456789ab --channel phone --direction in \
                --nature information --on 2026-03-05 --note "Asked for a price."
                """
        )

        @Argument(help: ArgumentHelp("The client's id.", valueName: "client"))
        var client: String

        @Option(help: "form, mail, phone, letter, meeting or sms.")
        var channel: Channel

        @Option(help: "in, from the client to you; or out.")
        var direction: ContactDirection

        @Option(help: ArgumentHelp("What it was for; what the purpose suggests by default.", valueName: "code"))
        var nature: ContactNature?

        @Option(help: ArgumentHelp("The declared purpose, by its short name or id.", valueName: "purpose"))
        var purpose: String?

        @Option(help: ArgumentHelp("The person at the client, by id.", valueName: "person"))
        var person: String?

        @Option(help: ArgumentHelp("What was said, to be sealed; - reads standard input.", valueName: "text"))
        var note: String?

        @OptionGroup var recording: RecordingOptions

        func validate() throws {
            guard nature != nil || purpose != nil else {
                throw ValidationError(
                    "geef --nature, --purpose of allebei.", "Give --nature, --purpose or both.")
            }
        }

        func run(in office: Office, at workplace: Workplace) async throws {
            let client: StreamID = try await office.stream(client, as: "CLIENT", .client)
            let note = try SuppliedText.optional(note, as: "--note")
            let purpose = try await office.purpose(purpose)
            let contact = ContactDetails(
                client: client, person: try await office.person(person, at: client), channel: channel,
                direction: direction,
                nature: nature ?? purpose?.basis.map(ContactNature.init(suggestedBy:)) ?? .other,
                purpose: purpose?.id)
            let order = try recording.who.order(content: note?.content ?? [])
            let outcome = try await office.recordContact(
                contact, declared: purpose?.declared, note: note?.text, by: order)
            var term: FollowUpTerm?
            if outcome.findings.contains(.contactAfterFollowUpTerm) {
                term = try await office.followUpTerm(for: purpose?.id, on: office.moment(of: order).day)
            }
            tell(outcome, adding: term.map { ["term": $0.json] } ?? [:], saying: term?.sentence)
        }
    }
}
