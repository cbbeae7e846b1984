import Regulation

/// Writes a document for a terminal: no colour, nothing wider than the page.
package struct TextPage: Sendable {
    package static let standardWidth = 100
    /// How many ranges of positions are shown before the rest is counted.
    static let shownEvents = 8
    /// A longer label stands on a line of its own.
    private static let widestLabel = 36

    let notation: Notation
    let width: Int

    package init(_ notation: Notation, width: Int = TextPage.standardWidth) {
        self.notation = notation
        self.width = max(width, 40)
    }

    package func written(_ document: Document) -> String {
        var lines: [String] = []
        let title = text(document.title)
        lines += TextWidth.wrap(title, to: width)
        lines.append(String(repeating: "=", count: min(width, TextWidth.of(title))))
        if let masthead = document.masthead {
            if masthead.isPractice { lines += TextWidth.wrap("! " + text(HeadingText.practice.phrase), to: width) }
            lines += written(masthead.facts)
            lines += TextWidth.wrap(text(HeadingText.madeFrom.phrase), to: width)
        }
        var heading: Phrase?
        for block in document.blocks {
            lines.append("")
            lines += written(block, below: heading)
            heading = if case .heading(_, let phrase) = block { phrase } else { nil }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A block; a table that is called what the heading just above it says, is not called so again.
    private func written(_ block: Block, below above: Phrase?) -> [String] {
        switch block {
        case .heading(let level, let phrase):
            let heading = text(phrase)
            let rule = String(repeating: level == 2 ? "-" : ".", count: min(width, TextWidth.of(heading)))
            return TextWidth.wrap(heading, to: width) + [rule]
        case .paragraph(let phrase): return TextWidth.wrap(text(phrase), to: width)
        case .alert(let phrase): return TextWidth.wrap("! " + text(phrase), to: width, indent: "  ")
        case .list(let items):
            return items.flatMap { item in
                TextWidth.wrap("- " + text(item.phrase) + behind(item.events), to: width, indent: "  ")
            }
        case .facts(let facts): return written(facts)
        case .table(let table): return TextTable(table, self, isCaptioned: table.caption != above).lines
        case .figures(let caption, let figures):
            return TextTable(FigureTable.table(caption, figures), self, isCaptioned: caption != above).lines
        case .pageBreak: return [String(repeating: "=", count: width)]
        }
    }

    private func written(_ facts: [LabelledFact]) -> [String] {
        let labels = facts.map { TextWidth.capitalised(text($0.label)) + ":" }
        let fitting = labels.map(TextWidth.of).filter { $0 < Self.widestLabel }
        let column = (fitting.max() ?? 2) + 1
        return zip(labels, facts).flatMap { label, fact in
            let value = text(fact.value) + behind(fact.events)
            guard TextWidth.of(label) < column else {
                return TextWidth.wrap(label, to: width) + TextWidth.wrap("    " + value, to: width, indent: "    ")
            }
            return TextWidth.wrap(
                TextWidth.padded(label, to: column) + value, to: width,
                indent: String(repeating: " ", count: column))
        }
    }

    func text(_ phrase: Phrase) -> String { phrase.text(in: notation).inOneLine }

    /// The entries behind something, in brackets.
    private func behind(_ events: [Int64]) -> String {
        events.isEmpty ? "" : " [\(self.events(events))]"
    }

    /// The entries, the first few of them named.
    func events(_ events: [Int64]) -> String {
        let (shown, left) = PositionRanges(events).prefix(Self.shownEvents)
        guard left > 0 else { return shown }
        return shown + " " + HeadingText.andMore.phrase(left).text(in: notation)
    }
}
