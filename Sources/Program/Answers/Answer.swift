import Facts
import Regulation
import Reports

/// The answer to a question: a short page for people, the same for scripts.
struct Answer: Sendable {
    let document: Document
    let json: JSON

    init(_ title: Phrase, _ blocks: [Block], json: JSON) {
        document = Document(title, masthead: nil, blocks: blocks)
        self.json = json
    }

    init(_ report: some Report) {
        document = report.document
        json = report.json
    }

    func show(as format: OutputFormat, in language: Language, zone: LocalZone = .utc) {
        switch format {
        case .json: Said.out(json.text)
        case .text: Said.out(text(in: language, zone: zone))
        }
    }

    func text(in language: Language, zone: LocalZone = .utc) -> String {
        // A page ends with a line break of its own.
        String(TextPage(Notation(language, zone: zone)).written(document).dropLast())
    }
}
