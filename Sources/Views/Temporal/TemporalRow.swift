package import Facts

/// A row of a register: what was known, from one entry of the ledger to another, to hold from one day to another.
package struct TemporalRow<View: RegisterView>: Hashable, Sendable {
    package let stream: StreamID
    package let span: Span<View.Part, View.Values>
    /// The position of the entry with which this became known.
    package let recordedFrom: Int64
    /// The position of the entry with which it was known otherwise; ``open`` while it still is.
    package let recordedUntil: Int64

    /// The end of what is still known so.
    package static var open: Int64 { .max }

    package init(
        stream: StreamID, span: Span<View.Part, View.Values>, recordedFrom: Int64, recordedUntil: Int64 = Self.open
    ) {
        self.stream = stream
        self.span = span
        self.recordedFrom = recordedFrom
        self.recordedUntil = recordedUntil
    }

    package var part: View.Part { span.part }
    package var values: View.Values { span.values }
    package var validFrom: Day { span.from }
    package var validUntil: Day { span.until }
    package var event: Int64 { span.event }

    /// Whether it says how things stood at the end of a day, as known once a position had been recorded.
    package func holds(on day: Day, knownAt position: Int64 = .max) -> Bool {
        let isKnown = recordedFrom <= position && (position < recordedUntil || recordedUntil == Self.open)
        return isKnown && validFrom <= day && day < validUntil
    }
}
