import ArgumentParser
import Facts
import Office
import Regulation
import Reports

extension RequestCommand {
    /// `dossier request receive`: the term runs from the day on which it arrived, wherever it arrived.
    struct Receive: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Takes in a request, and says by when it is to be answered.",
            discussion: """
                An objection to direct marketing and a withdrawal of consent take effect at once: with --client they \
                are recorded as such too.

                EXAMPLE
                  dossier request receive --right access --channel mail --name "J. Voorbeeld" --email j@example.nl \
                --on 2026-03-05 --wording -
                """
        )

        @Option(help: ArgumentHelp("The right that is invoked.", valueName: "code"))
        var right: RequestRight

        @Option(help: "form, mail, phone, letter, meeting or sms.")
        var channel: Channel

        @Option(help: ArgumentHelp("The client concerned, by id.", valueName: "client"))
        var client: String?

        @Option(help: ArgumentHelp("The person at the client, by id.", valueName: "person"))
        var person: String?

        @Option(help: ArgumentHelp("The purpose whose consent is withdrawn, or that is objected to."))
        var purpose: String?

        @Option(help: ArgumentHelp("What was asked, to be sealed; - reads standard input.", valueName: "text"))
        var wording: String?

        @Option(help: "Which days count as public holidays: A, the earliest due day; or B, the last defensible one.")
        var calendar = HolidayCalendar.a

        @OptionGroup(title: "Who asks") var personal: PersonalOptions
        @OptionGroup var recording: RecordingOptions

        func validate() throws {
            guard client != nil || person == nil else {
                throw ValidationError(
                    "geef met --client de klant waar de --person bij hoort.",
                    "Give the --client at which the --person is.")
            }
            guard right != .consentWithdrawal || client == nil || purpose != nil else {
                throw ValidationError(
                    "geef met --purpose het doeleinde waarvoor de toestemming wordt ingetrokken.",
                    "Give the --purpose whose consent is withdrawn.")
            }
        }

        func run(in office: Office, at workplace: Workplace) async throws {
            let client: StreamID? = try await office.stream(client, as: "--client", .client)
            var subject: SubjectID?
            if let client { subject = try await office.person(person, at: client) }
            let wording = try SuppliedText.optional(wording, as: "--wording")
            let details = try personal.details(vatOf: .naturalPerson)
            // Who gives no name is somebody all the same where there is an address to answer to.
            let addresses = [PersonalField.email, .phone, .mobile, .postalAddress, .street]
            guard client != nil || details.tellsWho || addresses.contains(where: { details[$0] != nil }) else {
                throw OfficeFailure.requesterUnknown
            }
            let order = try recording.who.order(content: wording?.content ?? [])
            let receipt = RequestReceipt(
                right: right, channel: channel, client: client, person: subject, calendar: calendar)
            let (outcome, effects) = try await office.receiveRequest(
                receipt, requester: details, wording: wording?.text, purpose: try await office.purpose(purpose)?.id,
                by: order)
            try await tell(outcome, also: effects, dueIn: office)
        }
    }
}
