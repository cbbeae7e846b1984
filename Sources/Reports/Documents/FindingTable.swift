import Regulation

/// Findings as a table, the worst and then the newest first.
enum FindingTable {
    static func table(_ findings: [FindingLine]) -> Table {
        Table(
            ColumnName.findings.phrase,
            columns: [Column(.severity), Column(.rule), Column(.what), Column(.kind), Column(.day, .date)],
            rows: findings.sorted(by: precedes).map { line in
                Table.Row(
                    [
                        .code(line.finding?.severity), line.finding.map { .phrase($0.rule.phrase) } ?? .empty,
                        .phrase(line.phrase), .code(line.kind), .day(line.day),
                    ], events: line.events)
            }, empty: HeadingText.noFindings.phrase)
    }

    /// A code that this release doesn't know comes first: nobody can say how bad it is.
    static func precedes(_ one: FindingLine, _ other: FindingLine) -> Bool {
        let weights = (one.finding?.severity, other.finding?.severity)
        if weights.0 != weights.1 {
            guard let first = weights.0 else { return true }
            guard let second = weights.1 else { return false }
            return first > second
        }
        let articles = (one.finding?.rule.article ?? "", other.finding?.rule.article ?? "")
        guard articles.0 == articles.1 else { return articles.0 < articles.1 }
        return (other.day, other.events.first ?? 0, one.code) < (one.day, one.events.first ?? 0, other.code)
    }
}
