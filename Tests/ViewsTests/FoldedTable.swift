import Facts
import Regulation
import Testing
import Views

/// A register's table in memory, changed as the one in the database is.
struct FoldedTable<View: TemporalView> {
    private(set) var rows: [TemporalRow<View>] = []

    mutating func apply(_ changes: RowChanges<View>) {
        rows += changes.rows
        for closing in changes.closings {
            let index = rows.firstIndex {
                $0.stream == closing.stream && $0.part == closing.part && $0.recordedFrom == closing.recordedFrom
                    && $0.validFrom == closing.validFrom && $0.recordedUntil == TemporalRow<View>.open
            }
            guard let index else {
                Issue.record("A row is to end that is not there.")
                continue
            }
            let row = rows[index]
            rows[index] = TemporalRow(
                stream: row.stream, span: row.span, recordedFrom: row.recordedFrom,
                recordedUntil: closing.recordedUntil)
        }
    }

    /// Folds a ledger in pages, keeping so many facts at hand and recalling the rest.
    init(
        _ ledger: RandomLedger<View>, capacity: Int, settling: Settling, page: Int
    ) {
        var fold = TemporalFold<View>(capacity: capacity, settling: settling)
        for (index, entry) in ledger.entries.enumerated() {
            if fold.lacks(entry.stream, before: entry.version) {
                fold.recall(
                    ledger.entries[..<index].filter { $0.stream == entry.stream }.map(\.fact), of: entry.stream)
            }
            fold.take(entry.fact, of: entry.stream, version: entry.version)
            if index % page == page - 1 { apply(fold.endPage()) }
        }
        apply(fold.finish())
    }

    /// What was known of a stream when a position had been recorded, by part and day.
    func spans(of stream: StreamID, knownAt position: Int64) -> [Span<View.Part, View.Values>] {
        rows.filter {
            $0.stream == stream && $0.recordedFrom <= position
                && (position < $0.recordedUntil || $0.recordedUntil == TemporalRow<View>.open)
        }
        .map(\.span)
        .sorted { ($0.part, $0.from) < ($1.part, $1.from) }
    }
}
