import Facts
import Regulation

/// The life of something whose whole content is declared, changed, reviewed and ended, told day by day.
///
/// Unlike a state after the last fact it says of every day what held then, the days before the declaration and after
/// the end among them: a validity may begin and end on other days than those on which it was told.
struct Lifetime<Content: Hashable & Sendable>: Sendable {
    private struct Version: Sendable {
        let from: Day
        let content: Content
        let event: Int64
    }

    /// How things stand at the end of one day.
    struct Moment: Sendable {
        let day: Day
        let content: Content
        let reviewed: Day?
        /// The last day, once that has been said.
        let ended: Day?
    }

    private var versions: [Version] = []
    private var reviews: [(day: Day, event: Int64)] = []
    private var end: (day: Day, event: Int64)?

    /// Takes in a content from a day on; facts come in the order of their days.
    mutating func take(_ content: Content, from day: Day, event: Int64) {
        versions.append(Version(from: day, content: content, event: event))
    }

    mutating func review(on day: Day, event: Int64) { reviews.append((day, event)) }

    mutating func end(on day: Day, event: Int64) { end = (day, event) }

    /// Assigns what `values` makes of each day on which something may change.
    ///
    /// - Parameters:
    ///   - start: The day from which the first content holds, where that is before it was told.
    ///   - turns: The days on which the content by itself begins to mean something else, such as its first day.
    ///   - values: What the register says on such a day.
    /// - Returns: What holds on which days.
    func spans<Values>(
        start: (Content) -> Day?,
        turns: (Content) -> [Day],
        values: (Moment) -> Values
    ) -> Spans<Whole, Values> {
        var spans = Spans<Whole, Values>()
        guard let first = versions.first else { return spans }
        let beginning = min(first.from, start(first.content) ?? first.from)
        // Of several things told about one day the last one gives what then holds its event.
        var points: [Day: Int64] = [beginning: first.event]
        func mark(_ day: Day, _ event: Int64) { points[day] = max(event, points[day] ?? event) }
        for (index, version) in versions.enumerated() {
            mark(version.from, version.event)
            let next = index + 1 < versions.count ? versions[index + 1].from : .distantFuture
            for day in turns(version.content) where day < next && (index == 0 || day >= version.from) {
                mark(day, version.event)
            }
        }
        for review in reviews { mark(review.day, review.event) }
        if let end {
            mark(end.day, end.event)
            mark(end.day.adding(days: 1), end.event)
        }
        for (day, event) in points.sorted(by: { $0.key < $1.key }) where day >= beginning {
            let content = versions.last { $0.from <= day }?.content ?? first.content
            let moment = Moment(
                day: day, content: content, reviewed: reviews.last { $0.day <= day }?.day,
                ended: end.flatMap { $0.day <= day ? $0.day : nil })
            spans.assign(values(moment), to: .whole, from: day, event: event)
        }
        return spans
    }
}
