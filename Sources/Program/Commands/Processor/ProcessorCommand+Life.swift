import ArgumentParser
import Facts
import Office
import Regulation
import Reports
import Views

extension ProcessorCommand {
    /// `dossier processor review`.
    struct Review: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Records that a party was looked at again.",
            discussion: """
                EXAMPLE
                  dossier processor review hosting --note "Certificate renewed."
                """
        )

        @Argument(help: ArgumentHelp("The party, by short name or id.", valueName: "processor"))
        var processor: String

        @Option(help: ArgumentHelp("What was seen, to be sealed; - reads standard input.", valueName: "text"))
        var note: String?

        @OptionGroup var recording: RecordingOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let item = try await office.processor(processor)
            let note = try SuppliedText.optional(note, as: "--note")
            tell(
                try await office.reviewProcessor(
                    item.stream, note: note?.text, by: try recording.who.order(content: note?.content ?? [])))
        }
    }

    /// `dossier processor end`.
    struct End: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Records the last day on which a party works with your data.",
            discussion: """
                EXAMPLE
                  dossier processor end hosting --on 2026-12-31
                """
        )

        @Argument(help: ArgumentHelp("The party, by short name or id.", valueName: "processor"))
        var processor: String

        @Option(
            help: ArgumentHelp("What happened to the data, to be sealed; - reads standard input.", valueName: "text"))
        var note: String?

        @OptionGroup var recording: RecordingOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let item = try await office.processor(processor)
            let note = try SuppliedText.optional(note, as: "--note")
            tell(
                try await office.endProcessor(
                    item.stream, note: note?.text,
                    by: try recording.who.order(.validity(today: office.today), content: note?.content ?? [])))
        }
    }

    /// `dossier processor list`.
    struct List: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists processors and other recipients, and how their agreements stand.",
            discussion: """
                EXAMPLE
                  dossier processor list --format json
                """
        )

        @OptionGroup var choice: OrganisationChoice
        @OptionGroup var result: ResultOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let list = PartyList(masthead: try await office.masthead(), parties: try await office.partyLines())
            Answer(list).show(as: result.format, in: result.language, zone: office.zone)
        }
    }
}

extension Office {
    /// The parties of the register as they stand today; one that ended, as it was at its end.
    fileprivate func partyLines() async throws -> [PartyLine] {
        try await registerItems(of: Processor.self).compactMap { item in
            guard let record = item.state.record else { return nil }
            var end: Day?
            if case .ended(_, let day) = item.state { end = day }
            let hasEnded = end.map { $0 < today } ?? false
            let values = ProcessorRegister.Values(
                content: record.versions.content(on: min(today, end ?? today)) ?? record.content,
                phase: hasEnded ? .ended : .engaged, since: record.versions.since, reviewed: record.reviewed,
                until: end)
            return PartyLine(stream: item.stream, values: values, texts: item.texts, events: item.positions)
        }
    }
}
