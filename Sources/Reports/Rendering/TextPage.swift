import Regulation

/// Writes a document for a terminal: no colour, nothing wider than the page.
package struct TextPage: Sendable {
    package static let standardWidth = 100
    /// How many ranges of positions are shown before the rest is counted.
    static let shownEvents = 8

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
        for block in document.blocks {
            if !lines.isEmpty { lines.append("") }
            lines += written(block)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func written(_ block: Block) -> [String] {
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
        case .table(let table): return TextTable(table, self).lines
        case .figures(let caption, let figures): return TextTable(FigureTable.table(caption, figures), self).lines
        case .pageBreak: return [String(repeating: "=", count: width)]
        }
    }

    private func written(_ facts: [LabelledFact]) -> [String] {
        let labels = facts.map { text($0.label) }
        let column = min(36, labels.map(TextWidth.of).max() ?? 0) + 2
        return zip(labels, facts).flatMap { label, fact in
            TextWidth.wrap(
                TextWidth.padded(label + ":", to: column) + text(fact.value) + behind(fact.events), to: width,
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
