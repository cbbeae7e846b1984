package import Regulation

/// Something that can be shown to people and read by machines.
package protocol Report: Sendable {
    /// The page for people.
    var document: Document { get }
    /// Everything in it, with stable names.
    var json: JSON { get }
    /// Its main table, as written to CSV.
    var table: Table { get }
}

extension Report {
    /// The whole report in a format; texts in a language, moments in the zone of the organisation.
    package func written(as format: ReportFormat, in language: Language) -> String {
        let notation = Notation(language, zone: document.masthead?.zone ?? .utc)
        return switch format {
        case .text: TextPage(notation).written(document)
        case .html: HTMLPage(notation).written(document)
        case .json: json.text + "\n"
        case .csv(let dialect): CSVFile(dialect, notation).written(table)
        }
    }
}
