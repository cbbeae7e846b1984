import Facts

/// A row of a stream that is still known so, while its stream is at hand.
struct OpenRow<View: RegisterView>: Sendable {
    let span: Span<View.Part, View.Values>
    let recordedFrom: Int64
    /// Whether it has been handed out for the table; one that ends before then is handed out whole.
    var isStored = false

    func row(of stream: StreamID, until position: Int64 = TemporalRow<View>.open) -> TemporalRow<View> {
        TemporalRow(stream: stream, span: span, recordedFrom: recordedFrom, recordedUntil: position)
    }
}

extension RowChanges {
    /// Ends a row at a position.
    mutating func close(_ row: OpenRow<View>, of stream: StreamID, at position: Int64) {
        if row.isStored {
            closings.append(
                RowClosing(
                    stream: stream, part: row.span.part, recordedFrom: row.recordedFrom, validFrom: row.span.from,
                    recordedUntil: position))
        } else {
            rows.append(row.row(of: stream, until: position))
        }
    }

    /// Hands out the rows that have not been.
    mutating func store(_ open: inout [OpenRow<View>], of stream: StreamID) {
        for index in open.indices where !open[index].isStored {
            open[index].isStored = true
            rows.append(open[index].row(of: stream))
        }
    }
}
