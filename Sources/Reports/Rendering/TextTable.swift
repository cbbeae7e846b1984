/// Lays a table out in columns, or row by row where the columns would become too narrow to read.
///
/// An id is never broken. Where it takes the room of the other columns it gets a line of its own below its row.
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
        let all = Array(headings.indices)
        if let widths = widths(of: all) { return caption + laid(all, widths, below: []) }
        let identifiers = all.filter { kinds[$0] == .identifier }
        let others = all.filter { kinds[$0] != .identifier }
        if !identifiers.isEmpty, !others.isEmpty, let widths = widths(of: others) {
            return caption + laid(others, widths, below: identifiers)
        }
        return caption + stacked
    }

    /// How wide some columns become; nothing where they don't fit beside each other.
    private func widths(of columns: [Int]) -> [Int]? {
        let rows = rows
        let natural = columns.map { column in
            max(TextWidth.of(headings[column]), rows.map { TextWidth.of($0[column]) }.max() ?? 0)
        }
        let words = columns.map { longestWord(in: column(of: rows, $0)) }
        let room = page.width - Self.gap * (natural.count - 1)
        let broken = zip(columns, words).map { kinds[$0] == .identifier ? $1 : min($1, Self.widestFloor) }
        // Whole words if there is room for them; otherwise the longest are broken.
        for floors in [words, broken] where floors.reduce(0, +) <= room {
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

    /// Some columns beside each other, and others on lines of their own below each row.
    private func laid(_ columns: [Int], _ widths: [Int], below: [Int]) -> [String] {
        let rule = widths.map { String(repeating: "-", count: $0) }
        var lines = laid(columns.map { headings[$0] }, columns, widths) + laid(rule, columns, widths)
        for row in rows {
            lines += laid(columns.map { row[$0] }, columns, widths)
            lines += below.flatMap { column in
                TextWidth.wrap("  \(headings[column]): \(row[column])", to: page.width, indent: "    ")
            }
        }
        return lines
    }

    private func column(of rows: [[String]], _ index: Int) -> [String] {
        [headings[index]] + rows.map { $0[index] }
    }

    private func longestWord(in texts: [String]) -> Int {
        texts.flatMap { $0.split(separator: " ") }.map { TextWidth.of(String($0)) }.max() ?? 0
    }

    private func laid(_ cells: [String], _ columns: [Int], _ widths: [Int]) -> [String] {
        let wrapped = cells.indices.map { TextWidth.wrap(cells[$0], to: widths[$0]) }
        let height = wrapped.map(\.count).max() ?? 1
        return (0..<height).map { line in
            let parts = wrapped.indices.map { index in
                let text = line < wrapped[index].count ? wrapped[index][line] : ""
                return TextWidth.padded(text, to: widths[index], right: kinds[columns[index]] == .number)
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
        case .money(let cents): page.notation.money(cents: cents)
        case .day(let day): page.notation.shortDay(day)
        case .moment(let instant): page.notation.shortMoment(instant)
        case .flag(let flag): (flag ? HeadingText.yes : HeadingText.no).text(in: page.notation.language)
        }
    }
}
