import Facts
import Regulation
import Reports

/// What one version of the privacy statement says otherwise than another.
struct StatementDifference {
    struct Version {
        let promises: [Promise]
        let wording: String

        /// The line break at the end of a file begins no line.
        fileprivate var lines: [String] {
            let text = wording.hasSuffix("\n") ? wording.dropLast() : wording[...]
            return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        }
    }

    /// Lines with their numbers, from 1, in the version that has them.
    private let removed: [(number: Int, text: String)]
    private let added: [(number: Int, text: String)]
    private let withdrawn: [Promise]
    private let made: [Promise]

    init(from before: Version, to after: Version) {
        let changes = after.lines.difference(from: before.lines)
        removed = changes.removals.map(Self.line)
        added = changes.insertions.map(Self.line)
        withdrawn = before.promises.filter { !after.promises.contains($0) }
        made = after.promises.filter { !before.promises.contains($0) }
    }

    var isEmpty: Bool { removed.isEmpty && added.isEmpty && withdrawn.isEmpty && made.isEmpty }

    private static func line(_ change: CollectionDifference<String>.Change) -> (number: Int, text: String) {
        switch change {
        case .insert(let offset, let text, _), .remove(let offset, let text, _): (offset + 1, text)
        }
    }

    var answer: Answer {
        var blocks: [Block] = []
        if isEmpty { blocks.append(.paragraph(Phrase("Ze zijn gelijk.", "They are equal."))) }
        if !withdrawn.isEmpty {
            blocks.append(.paragraph(Phrase("Niet langer beloofd:", "No longer promised:")))
            blocks.append(.list(withdrawn.map { ListItem($0.phrase) }))
        }
        if !made.isEmpty {
            blocks.append(.paragraph(Phrase("Nieuw beloofd:", "Newly promised:")))
            blocks.append(.list(made.map { ListItem($0.phrase) }))
        }
        if !removed.isEmpty { blocks.append(Self.table(Phrase("Vervallen", "Removed"), removed)) }
        if !added.isEmpty { blocks.append(Self.table(Phrase("Toegevoegd", "Added"), added)) }
        return Answer(Phrase("Verschil", "Difference"), blocks, json: json)
    }

    private static func table(_ caption: Phrase, _ lines: [(number: Int, text: String)]) -> Block {
        .table(
            Table(
                caption,
                columns: [
                    Column("line", Words("Regel", "Line"), .number), Column("text", Words("Tekst", "Text")),
                ], rows: lines.map { Table.Row([.number($0.number), .text($0.text)]) }))
    }

    private var json: JSON {
        [
            "equal": .bool(isEmpty),
            "removed": .array(removed.map { ["line": .count($0.number), "text": .string($0.text)] }),
            "added": .array(added.map { ["line": .count($0.number), "text": .string($0.text)] }),
            "promises": [
                "removed": .array(withdrawn.map { .code($0) }), "added": .array(made.map { .code($0) }),
            ],
        ]
    }
}
