import ArgumentParser
import Regulation
import Reports

/// In which form and language a report is wanted.
struct ReportOptions: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
        case csv
        case html
    }

    @Option(help: "text, json, csv or html.")
    var format: Format = .text

    @Option(help: "How CSV is written: rfc4180 for programs, excel-nl for a Dutch spreadsheet.")
    var dialect: CSVDialect = .rfc4180

    @OptionGroup var speech: LanguageOption

    /// Writes a report to standard output.
    func write(_ report: some Report) {
        let chosen: ReportFormat =
            switch format {
            case .text: .text
            case .json: .json
            case .csv: .csv(dialect)
            case .html: .html
            }
        Said.exactly(report.written(as: chosen, in: speech.chosen))
    }
}

extension CSVDialect: ExpressibleByArgument {}
