import Facts
import Regulation

/// Writes a document as one page that needs nothing else: no script, no font, no image, nothing from elsewhere.
///
/// What others wrote is escaped everywhere, and kept from turning the direction of what stands beside it.
package struct HTMLPage: Sendable {
    let notation: Notation

    package init(_ notation: Notation) {
        self.notation = notation
    }

    package func written(_ document: Document) -> String {
        let title = HTMLText.escaped(document.title.text(in: notation))
        var page = """
            <!DOCTYPE html>
            <html lang="\(notation.language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>\(title)</title>
            <style>
            \(HTMLStyle.sheet)
            </style>
            </head>
            <body>
            <main>
            <h1>\(inner(document.title))</h1>

            """
        if let masthead = document.masthead { page += written(masthead) }
        var heading: Phrase?
        for block in document.blocks {
            page += written(block, below: heading) + "\n"
            heading = if case .heading(_, let phrase) = block { phrase } else { nil }
        }
        return page + "</main>\n</body>\n</html>\n"
    }

    private func written(_ masthead: Masthead) -> String {
        var text = "<header>\n"
        if masthead.isPractice { text += "<p class=\"alert\">\(inner(HeadingText.practice.phrase))</p>\n" }
        text += written(masthead.facts)
        text += "<p>\(inner(HeadingText.madeFrom.phrase))</p>\n</header>\n"
        return text
    }

    private func written(_ block: Block, below above: Phrase?) -> String {
        switch block {
        case .heading(let level, let phrase):
            let tag = "h\(min(max(level, 2), 6))"
            return "<\(tag)>\(inner(phrase))</\(tag)>"
        case .paragraph(let phrase): return "<p>\(inner(phrase))</p>"
        case .alert(let phrase): return "<p class=\"alert\">\(inner(phrase))</p>"
        case .list(let items):
            let points = items.map { "<li>\(inner($0.phrase))\(behind($0.events))</li>" }
            return "<ul>\n\(points.joined(separator: "\n"))\n</ul>"
        case .facts(let facts): return written(facts)
        case .table(let table): return written(table, below: above)
        case .figures(let caption, let figures):
            return written(FigureTable.table(caption, figures), below: above)
        case .pageBreak: return "<hr class=\"page\">"
        }
    }

    private func written(_ facts: [LabelledFact]) -> String {
        let pairs = facts.map { fact in
            "<dt>\(label(fact.label))</dt>\n<dd>\(inner(fact.value))\(behind(fact.events))</dd>"
        }
        return "<dl>\n\(pairs.joined(separator: "\n"))\n</dl>"
    }

    /// A table; a caption that the heading just above it has said already is there for who listens, and not shown.
    private func written(_ table: Table, below above: Phrase?) -> String {
        let isRepeated = table.caption == above
        guard !table.rows.isEmpty else {
            if isRepeated { return "<p>\(inner(table.empty))</p>" }
            return "<p class=\"caption\">\(inner(table.caption)): \(inner(table.empty))</p>"
        }
        let listsEvents = table.listsEvents
        // Ids are long and looked at by few: they stand below what they are the id of, whole, and take no column.
        let shown = table.columns.indices.filter { table.columns[$0].kind != .identifier }
        let places = shown.isEmpty ? Array(table.columns.indices) : shown
        let columns = places.map { table.columns[$0] } + (listsEvents ? [Column(.events)] : [])
        let width = columns.count > Self.widest ? " class=\"wide\"" : ""
        var text =
            "<table\(width)>\n<caption\(isRepeated ? " class=\"repeated\"" : "")>\(inner(table.caption))</caption>\n"
        text += "<thead>\n<tr>\n"
        for column in columns {
            let heading = HTMLText.escaped(column.heading[notation.language])
            text += "<th scope=\"col\"\(attribute(column.kind))>\(heading)</th>\n"
        }
        text += "</tr>\n</thead>\n<tbody>\n"
        for row in table.rows {
            text += "<tr>\n"
            for (index, place) in places.enumerated() {
                // The first cell says which row it is.
                let tag = index == 0 ? ("<th scope=\"row\"", "</th>") : ("<td", "</td>")
                let below = index == 0 && !shown.isEmpty ? identifiers(of: row, in: table) : ""
                text += "\(tag.0)\(attribute(table.columns[place].kind))>\(inner(row.cells[place]))\(below)\(tag.1)\n"
            }
            if listsEvents { text += "<td>\(events(row.events))</td>\n" }
            text += "</tr>\n"
        }
        return text + "</tbody>\n</table>"
    }

    /// More columns than this are set smaller, so that they fit a sheet and a small screen.
    private static let widest = 8

    private func identifiers(of row: Table.Row, in table: Table) -> String {
        zip(table.columns, row.cells).map { column, cell in
            guard column.kind == .identifier else { return "" }
            if case .empty = cell { return "" }
            let heading = HTMLText.escaped(column.heading[notation.language])
            return "<span class=\"identifier\">\(heading) \(inner(cell))</span>"
        }.joined()
    }

    private func attribute(_ kind: Column.Kind) -> String {
        switch kind {
        case .number: " class=\"number\""
        case .identifier: " class=\"identifier\""
        case .text, .date: ""
        }
    }

    private func inner(_ cell: Cell) -> String {
        switch cell {
        case .empty: "–"
        case .phrase(let phrase): inner(phrase)
        case .code(_, let words): HTMLText.escaped(words[notation.language])
        case .number(let number): notation.number(number)
        case .tenths(let tenths): notation.tenths(tenths)
        case .money(let cents): notation.money(cents: cents)
        case .day(.distantPast): HTMLText.escaped(notation.shortDay(.distantPast))
        case .day(let day): HTMLText.time(day.description, notation.shortDay(day))
        case .moment(let instant): HTMLText.time(instant.description, notation.shortMoment(instant))
        case .flag(let flag): (flag ? HeadingText.yes : HeadingText.no).text(in: notation.language)
        }
    }

    private func inner(_ phrase: Phrase) -> String {
        phrase.runs(in: notation).map { run in
            switch run {
            case .text(let text): HTMLText.escaped(text)
            case .quoted(let text): HTMLText.isolated(text)
            case .day(.distantPast, let text): HTMLText.escaped(text)
            case .day(let day, let text): HTMLText.time(day.description, text)
            case .moment(let instant, let text): HTMLText.time(instant.description, text)
            }
        }.joined()
    }

    /// A label begins with a capital, whatever it is made from.
    private func label(_ phrase: Phrase) -> String {
        guard case .text(let first) = phrase.runs(in: notation).first else { return inner(phrase) }
        let rest = inner(phrase).dropFirst(HTMLText.escaped(first).count)
        return HTMLText.escaped(TextWidth.capitalised(first)) + rest
    }

    private func behind(_ events: [Int64]) -> String {
        events.isEmpty ? "" : " <span class=\"events\">[\(self.events(events))]</span>"
    }

    /// All entries, folded away where there are many.
    private func events(_ events: [Int64]) -> String {
        let all = PositionRanges(events)
        guard all.ranges.count > TextPage.shownEvents else { return all.text }
        let summary = HeadingText.countOfEvents.phrase(all.count).text(in: notation)
        return "<details><summary>\(HTMLText.escaped(summary))</summary>\(all.text)</details>"
    }
}
