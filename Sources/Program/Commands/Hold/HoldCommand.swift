import ArgumentParser
import Facts
import Office
import Regulation
import Reports
import Vault

/// `dossier hold`: data that are kept because of a dispute or an inquiry (Article 17(3)(e)).
struct HoldCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hold",
        abstract: "Keeps data from being erased, because of a dispute or an inquiry.",
        discussion: "A hold says nothing about using the data: that needs a basis of its own.",
        subcommands: [Place.self, Release.self, List.self]
    )

    struct Place: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Places a hold on the data of a client or a person.",
            discussion: """
                EXAMPLE
                  dossier hold place 0192f3a4-7b1c-7def-8a12-0123456789ab --reason "A claim." --until 2027-03-01
                """
        )

        @Argument(help: ArgumentHelp("The id of a client, or of a person at one.", valueName: "id"))
        var id: String

        @Option(help: ArgumentHelp("Why, to be sealed; - reads standard input.", valueName: "text"))
        var reason: String

        @Option(help: ArgumentHelp("The last day; until it is released by default.", valueName: "day"))
        var until: String?

        @OptionGroup var recording: RecordingOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let reason = try SuppliedText(reason, as: "--reason")
            guard let target = try await office.erasureTarget(typed: id) else {
                throw UseFailure.notFound(what: Words("klant of persoon", "client or person"))
            }
            let until: Day? = try .reading(until, as: "--until")
            let outcome = try await office.placeHold(
                HoldContent(client: target.client, person: target.person, until: until), reason: reason.text,
                by: try recording.who.order(content: reason.content))
            tell(outcome, adding: ["hold": .identifier(outcome.stream)])
        }
    }

    struct Release: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Releases a hold.",
            discussion: """
                EXAMPLE
                  dossier hold release 0192f3a4-7b1c-7def-8a12-0123456789ab --reason "The claim was settled."
                """
        )

        @Argument(help: ArgumentHelp("The id of the hold.", valueName: "hold"))
        var hold: String

        @Option(help: ArgumentHelp("Why, to be sealed; - reads standard input.", valueName: "text"))
        var reason: String

        @OptionGroup var recording: RecordingOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let hold: StreamID = try await office.stream(hold, as: "HOLD", .hold)
            let reason = try SuppliedText(reason, as: "--reason")
            tell(
                try await office.releaseHold(
                    hold, reason: reason.text, by: try recording.who.order(content: reason.content)))
        }
    }

    struct List: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists the holds: on whom, since when, until when, and when to look at each again.",
            discussion: """
                EXAMPLE
                  dossier hold list
                """
        )

        @Option(help: ArgumentHelp("Only those on this client, by id.", valueName: "client"))
        var client: String?

        @OptionGroup var choice: OrganisationChoice
        @OptionGroup var result: ResultOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let client: StreamID? = try await office.stream(client, as: "--client", .client)
            let items = try await office.holds(of: client)
            let reasons = try await office.reasons(of: items)
            let holds = items.map { $0.line(reason: reasons[$0.stream]) }
            Answer(HoldList(masthead: try await office.masthead(), holds: holds))
                .show(as: result.format, in: result.language, zone: office.zone)
        }
    }
}

extension HoldItem {
    func line(reason: Opening<String>?) -> HoldLine {
        HoldLine(stream: stream, content: content, placed: placed, released: released, reason: reason)
    }
}
