package import Facts

/// What something was like from one day to the next: whole contents, each holding until a later one takes over.
///
/// There is always at least one, so that whoever has versions can say what holds.
package struct Versions<Content: Hashable & Sendable>: Hashable, Sendable {
    /// A content and the day from which it holds.
    package struct Version: Hashable, Sendable {
        package let from: Day
        package let content: Content
    }

    /// By day; of several from one day the last one told holds.
    package private(set) var all: [Version]
    /// Kept apart from the list so that "at least one" needs no proof at each use.
    private var last: Version

    package init(_ content: Content, from day: Day) {
        last = Version(from: day, content: content)
        all = [last]
    }

    /// Takes in a content from a day on, after those of the same day.
    package mutating func take(_ content: Content, from day: Day) {
        let version = Version(from: day, content: content)
        let place = all.firstIndex { $0.from > day } ?? all.count
        all.insert(version, at: place)
        if place == all.count - 1 { last = version }
    }

    /// The content that holds until further notice.
    package var latest: Content { last.content }

    /// The first day on which any content holds.
    package var since: Day { all.first?.from ?? last.from }

    /// The content on a day, or nothing before the first.
    package func content(on day: Day) -> Content? {
        all.last { $0.from <= day }?.content
    }

    /// The last day, up to today, through which a content that holds from a day on would hold.
    ///
    /// A fact told late is judged for as long as it held, and not by what came after.
    package func lastDay(from day: Day, today: Day) -> Day {
        let next = all.first { $0.from > day }?.from.adding(days: -1)
        return min(next ?? .distantFuture, max(day, today))
    }
}
