package import Facts

/// What holds on which days, by part: spans that don't overlap, and of which no two that touch are equal.
package struct Spans<Part: Hashable & Comparable & Sendable, Values: Hashable & Sendable>: Hashable, Sendable {
    /// In the order of their parts, then of their days.
    package private(set) var all: [Span<Part, Values>]

    package init() { all = [] }

    init(ordered: [Span<Part, Values>]) { all = ordered }

    /// Says what holds for a part from a day on, until something else is said; nothing where it has no values then.
    ///
    /// Days must not go back: nothing is assigned before the last span of the part began. What is said last about a
    /// day counts, for a register shows the ends of days.
    package mutating func assign(_ values: Values?, to part: Part, from day: Day, event: Int64) {
        // Nothing is ever looked up on the day that stands for "until further notice".
        guard day < .distantFuture else { return }
        var place = all.endIndex
        while place > 0, all[place - 1].part > part { place -= 1 }
        guard place > 0, all[place - 1].part == part else {
            if let values { insert(values, part, day, event, at: place) }
            return
        }
        let last = place - 1
        if all[last].until == .distantFuture {
            if all[last].values == values { return }
            if all[last].from < day {
                all[last].until = day
            } else {
                all.remove(at: last)
                return assign(values, to: part, from: day, event: event)
            }
        } else if all[last].until == day, all[last].values == values {
            all[last].until = .distantFuture
            return
        }
        if let values { insert(values, part, day, event, at: place) }
    }

    /// Says everything that holds from a day on: parts that are not named have no values from then.
    package mutating func step(to parts: [(part: Part, values: Values)], from day: Day, event: Int64) {
        for (part, values) in parts { assign(values, to: part, from: day, event: event) }
        let named = parts.count
        let open = all.count { $0.until == .distantFuture }
        guard open > named else { return }
        for span in all where span.until == .distantFuture {
            guard !parts.contains(where: { $0.part == span.part }) else { continue }
            assign(nil, to: span.part, from: day, event: event)
        }
    }

    private mutating func insert(_ values: Values, _ part: Part, _ day: Day, _ event: Int64, at place: Int) {
        all.insert(Span(part: part, from: day, values: values, event: event), at: place)
    }

    /// The values of every part on a day.
    package func on(_ day: Day) -> [Span<Part, Values>] {
        all.filter { $0.from <= day && day < $0.until }
    }
}
