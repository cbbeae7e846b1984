package import Facts

/// Values that hold for a part of a stream from one day up to, and not including, another.
package struct Span<Part: Hashable & Comparable & Sendable, Values: Hashable & Sendable>: Hashable, Sendable {
    package let part: Part
    package let from: Day
    /// The first day on which they no longer hold; `Day.distantFuture` until further notice.
    package internal(set) var until: Day
    package let values: Values
    /// The position of the entry that brought these values: the fact, or its correction.
    package let event: Int64

    package init(part: Part, from: Day, until: Day = .distantFuture, values: Values, event: Int64) {
        self.part = part
        self.from = from
        self.until = until
        self.values = values
        self.event = event
    }
}
