/// Lays a table out in columns, or row by row where the columns would become too narrow to read.
struct TextTable {
    private let page: TextPage
    private let caption: String?
    private let headings: [String]
    private let kinds: [Column.Kind]
    /// The cells of each row; nil where there is nothing to say.
    private let cells: [[String?]]
    private let empty: String

    private static let gap = 2
    /// A longer word than this may be broken.
    private static let widestFloor = 20

    init(_ table: Table, _ page: TextPage, isCaptioned: Bool) {
        self.page = page
        caption = isCaptioned ? page.text(table.caption) : nil
        let listsEvents = table.listsEvents
        var columns = table.columns
        if listsEvents { columns.append(Column(.events)) }
        headings = columns.map { $0.heading[page.notation.language] }
        kinds = columns.map(\.kind)
        cells = table.rows.map { row in
            row.cells.map { Self.text($0, page) }
                + (listsEvents ? [row.events.isEmpty ? nil : page.events(row.events)] : [])
        }
        empty = page.text(table.empty)
    }

    /// The cells with a dash where there is nothing, so that no column looks cut off.
    private var rows: [[String]] { cells.map { $0.map { $0 ?? "-" } } }

    var lines: [String] {
        let caption = caption.map { TextWidth.wrap($0, to: page.width) } ?? []
        guard !rows.isEmpty else { return caption + TextWidth.wrap("  " + empty, to: page.width, indent: "  ") }
        guard let widths else { return caption + stacked }
        let rule = widths.map { String(repeating: "-", count: $0) }
        return caption + laid(headings, widths) + laid(rule, widths) + rows.flatMap { laid($0, widths) }
    }

    /// How wide each column becomes; nothing where they don't fit beside each other.
    private var widths: [Int]? {
        let rows = rows
        let natural = headings.indices.map { column in
            max(TextWidth.of(headings[column]), rows.map { TextWidth.of($0[column]) }.max() ?? 0)
        }
        let words = headings.indices.map { longestWord(in: column(of: rows, $0)) }
        let room = page.width - Self.gap * (natural.count - 1)
        // Whole words if there is room for them; otherwise the longest are broken.
        for floors in [words, words.map { min($0, Self.widestFloor) }] where floors.reduce(0, +) <= room {
            var widths = natural
            // The widest gives way first, so that short columns stay whole.
            while widths.reduce(0, +) > room {
                let shrinking = widths.indices.filter { widths[$0] > floors[$0] }
                guard let widest = shrinking.max(by: { widths[$0] < widths[$1] }) else { break }
                widths[widest] -= 1
            }
            return widths
        }
        return nil
    }

    private func column(of rows: [[String]], _ index: Int) -> [String] {
        [headings[index]] + rows.map { $0[index] }
    }

    private func longestWord(in texts: [String]) -> Int {
        texts.flatMap { $0.split(separator: " ") }.map { TextWidth.of(String($0)) }.max() ?? 0
    }

    private func laid(_ cells: [String], _ widths: [Int]) -> [String] {
        let wrapped = cells.indices.map { TextWidth.wrap(cells[$0], to: widths[$0]) }
        let height = wrapped.map(\.count).max() ?? 1
        return (0..<height).map { line in
            let parts = wrapped.indices.map { column in
                let text = line < wrapped[column].count ? wrapped[column][line] : ""
                return TextWidth.padded(text, to: widths[column], right: kinds[column] == .number)
            }
            var joined = parts.joined(separator: String(repeating: " ", count: Self.gap))
            while joined.last == " " { joined.removeLast() }
            return joined
        }
    }

    private var stacked: [String] {
        let column = min(36, headings.map(TextWidth.of).max() ?? 0) + 2
        let indent = String(repeating: " ", count: column + 2)
        return cells.flatMap { row in
            let said = zip(headings, row).compactMap { heading, cell in cell.map { (heading: heading, cell: $0) } }
            return said.enumerated().flatMap { index, pair in
                let mark = index == 0 ? "- " : "  "
                return TextWidth.wrap(
                    mark + TextWidth.padded(pair.heading + ":", to: column) + pair.cell, to: page.width,
                    indent: indent)
            }
        }
    }

    private static func text(_ cell: Cell, _ page: TextPage) -> String? {
        switch cell {
        case .empty: nil
        case .phrase(let phrase): page.text(phrase)
        case .code(_, let words): words[page.notation.language]
        case .number(let number): page.notation.number(number)
        case .tenths(let tenths): page.notation.tenths(tenths)
        case .day(let day): page.notation.shortDay(day)
        case .moment(let instant): page.notation.shortMoment(instant)
        case .flag(let flag): (flag ? HeadingText.yes : HeadingText.no).text(in: page.notation.language)
        }
    }
}
