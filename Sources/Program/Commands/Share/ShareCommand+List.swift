import Archive
import ArgumentParser
import Facts
import Office
import Reports

extension ShareCommand {
    /// `dossier share list`: the newest first.
    struct List: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists the disclosures: to whom, what for, which data, and what was found.",
            discussion: """
                How the agreement with a recipient stood is told for the day of the disclosure.

                EXAMPLE
                  dossier share list --to hosting --from 2026-01-01 --until 2026-12-31
                  dossier share list --client 0198f1c2-7b1e-7c3a-9a52-2f6d8e1b4c05 --format csv
                """
        )

        @Option(help: ArgumentHelp("Only those to this declared recipient.", valueName: "processor"))
        var to: String?

        @Option(help: ArgumentHelp("Only those that name this client's data, by id.", valueName: "client"))
        var client: String?

        @Option(help: ArgumentHelp("Only those from this day on.", valueName: "day"))
        var from: String?

        @Option(help: ArgumentHelp("Only those up to and including this day.", valueName: "day"))
        var until: String?

        @OptionGroup var standpoint: StandpointOptions
        @OptionGroup var output: ReportOptions
        @OptionGroup var choice: OrganisationChoice

        func run(in office: Office, at workplace: Workplace) async throws {
            let days = try days()
            var recipient: StreamID?
            if let to { recipient = try await office.processor(to).stream }
            let concerned: StreamID? = try await office.stream(client, as: "--client", .client)
            let archive = Archive(office)
            let list = try await archive.shares(
                to: recipient, about: concerned, during: days, from: try await standpoint.standpoint(in: archive))
            output.write(list)
        }

        private func days() throws -> ClosedRange<Day>? {
            let first = try Day.reading(from, as: "--from")
            let last = try Day.reading(until, as: "--until")
            if first == nil, last == nil { return nil }
            let (lower, upper) = (first ?? .distantPast, last ?? .distantFuture)
            guard lower <= upper else {
                throw UseFailure.invalid(
                    option: "--until", expected: Words("een dag niet vóór --from", "a day not before --from"))
            }
            return lower...upper
        }
    }
}
