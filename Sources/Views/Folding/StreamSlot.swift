import Facts
import Regulation

/// A stream while it is folded: its history, the state it has come to, and its open rows.
struct StreamSlot<View: TemporalView>: Sendable {
    private var history: [StreamFact<View.State.Event>] = []
    private var state = View.State()
    /// The day of the last fact that counts.
    private var last = Day.distantPast
    /// In the order of their parts, then of their days.
    var rows: [OpenRow<View>] = []
    /// Whether the stream stands in the list of those that have rows to hand out.
    var isListed = false

    /// Takes in the next entry of the stream and says which rows end with it.
    mutating func take(_ entry: StreamFact<View.State.Event>, of stream: StreamID, _ changes: inout RowChanges<View>) {
        history.append(entry)
        switch entry {
        case .event(let fact) where fact.day >= last:
            last = fact.day
            var spans = Spans(ordered: rows.map { $0.span })
            if View.advance(&state, by: fact, &spans) {
                return replace(by: spans, at: fact.position, of: stream, &changes)
            }
        case .event, .corrected, .retracted:
            break
        }
        let facts = History(history).effective
        last = facts.last?.day ?? .distantPast
        state = View.State()
        replace(by: View.fold(facts, into: &state), at: entry.position, of: stream, &changes)
    }

    /// Keeps the rows that still hold, ends the others and opens new ones.
    private mutating func replace(
        by spans: Spans<View.Part, View.Values>,
        at position: Int64,
        of stream: StreamID,
        _ changes: inout RowChanges<View>
    ) {
        var next: [OpenRow<View>] = []
        next.reserveCapacity(spans.all.count)
        var index = 0
        for span in spans.all {
            while index < rows.count, Self.precedes(rows[index].span, span) {
                changes.close(rows[index], of: stream, at: position)
                index += 1
            }
            if index < rows.count, rows[index].span.part == span.part, rows[index].span.from == span.from {
                if rows[index].span == span {
                    next.append(rows[index])
                } else {
                    changes.close(rows[index], of: stream, at: position)
                    next.append(OpenRow(span: span, recordedFrom: position))
                }
                index += 1
            } else {
                next.append(OpenRow(span: span, recordedFrom: position))
            }
        }
        while index < rows.count {
            changes.close(rows[index], of: stream, at: position)
            index += 1
        }
        rows = next
    }

    private static func precedes(
        _ one: Span<View.Part, View.Values>, _ other: Span<View.Part, View.Values>
    ) -> Bool {
        one.part == other.part ? one.from < other.from : one.part < other.part
    }
}
