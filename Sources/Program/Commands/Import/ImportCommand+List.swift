import ArgumentParser
import Facts
import Office
import Regulation
import Reports

extension ImportCommand {
    /// `dossier import list`: what was brought in, when, and what became of it.
    struct List: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists imports of sheets: when, of what, how many rows, and whether they came to an end.",
            discussion: """
                An import that is not finished was broken off: the same file once more goes on with it.

                EXAMPLE
                  dossier import list
                """
        )

        @OptionGroup var result: ResultOptions
        @OptionGroup var choice: OrganisationChoice

        func run(in office: Office, at workplace: Workplace) async throws {
            let streams = try await office.streams(of: .intake)
            let files = try await office.files(streams)
            let entries = Dictionary(grouping: try await office.openStreams(streams), by: \.stream)
            var items: [Item] = []
            for stream in streams {
                guard let begun = entries[stream]?.first,
                    let content = try files.state(of: stream, as: Import.self).content
                else { continue }
                var tally: ImportTally?
                if case .finished(_, let end, _) = try files.state(of: stream, as: Import.self) { tally = end }
                items.append(
                    Item(
                        id: stream, day: office.zone.day(of: begun.recordedAt),
                        content: content, tally: tally, file: begun.details?.value?[.fileName]))
            }
            let language = result.language
            switch result.format {
            case .json: Said.out(JSON.array(items.map(\.json)).text)
            case .text:
                let nothing = Words("Er is nog niets ingelezen.", "Nothing has been brought in yet.")
                let lines = items.map { $0.text(in: language) }
                Said.out(lines.isEmpty ? nothing[language] : lines.joined(separator: "\n"))
            }
        }
    }
}

/// One import as it is listed.
private struct Item {
    let id: StreamID
    let day: Day
    let content: ImportContent
    /// What became of its rows; nothing where it was broken off.
    let tally: ImportTally?
    let file: String?

    var json: JSON {
        [
            "import": .identifier(id), "day": .day(day), "records": .code(content.records),
            "rows": .count(content.rows), "finished": .bool(tally != nil),
            "recorded": tally.map { .count($0.recorded) } ?? .null, "known": tally.map { .count($0.known) } ?? .null,
            "leftOut": tally.map { .count($0.leftOut) } ?? .null, "file": .text(file),
        ]
    }

    func text(in language: Language) -> String {
        let became =
            tally.map {
                Words(
                    "vastgelegd: \($0.recorded); al bekend: \($0.known); weggelaten: \($0.leftOut)",
                    "recorded: \($0.recorded); known already: \($0.known); left out: \($0.leftOut)")
            }
            ?? Words(
                "afgebroken: lees hetzelfde bestand nog eens in", "broken off: bring the same file in once more")
        let rows = Words("rijen: \(content.rows)", "rows: \(content.rows)")[language]
        let name = file.map { " (\($0))" } ?? ""
        return "\(day)  \(content.records.words[language])\(name)  \(rows); \(became[language])  \(id)"
    }
}
