import Archive
import ArgumentParser
import Facts
import Office
import Regulation
import Reports

extension RequestCommand {
    /// `dossier request list`: those due first at the top.
    struct List: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists the requests with the day on which an answer is due.",
            discussion: """
                EXAMPLE
                  dossier request list --open
                """
        )

        @Flag(help: "Only those that still want an answer.")
        var open = false

        @OptionGroup var choice: OrganisationChoice
        @OptionGroup var result: ResultOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let all = try await office.requestLines(try await office.streams(of: .request))
            let today = office.today
            let list = RequestList(
                masthead: try await office.masthead(), requests: open ? all.filter { $0.isOpen(on: today) } : all)
            Answer(list).show(as: result.format, in: result.language, zone: office.zone)
        }
    }

    /// `dossier request show`: one request, its term, how that was computed, and every step.
    struct Show: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "Shows a request: its due days and how they were computed, and every step with who took it.",
            discussion: """
                EXAMPLE
                  dossier request show 0192f3a4-7b1c-7def-8a12-0123456789ab
                """
        )

        @Argument(help: ArgumentHelp("The request's id.", valueName: "request"))
        var request: String

        @OptionGroup var choice: OrganisationChoice
        @OptionGroup var result: ResultOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let request: StreamID = try await office.stream(request, as: "REQUEST", .request)
            let state: Request = try await office.files([request]).state(of: request)
            guard let line = try await office.requestLines([request]).first, let file = state.file else {
                throw OfficeFailure.unknown(.request)
            }
            let client = try await office.lines(of: [file.receipt.client].compactMap(\.self)).first?.name
            RequestSheet(
                line: line, state: state, file: file, masthead: try await office.masthead(),
                timeline: try await Archive(office).timeline(ofRequest: request), client: client
            ).answer
                .show(as: result.format, in: result.language, zone: office.zone)
        }
    }
}
