package import Facts
package import Regulation

/// A hold as a list shows it.
package struct HoldLine: Sendable {
    /// A hold is looked at again after so many months at the latest.
    package static let reviewMonths = 6

    package let stream: StreamID
    package let content: HoldContent
    package let placed: Day
    package let released: Day?
    /// Why it was placed.
    package let reason: Opening<String>?

    package init(
        stream: StreamID, content: HoldContent, placed: Day, released: Day?, reason: Opening<String>? = nil
    ) {
        self.stream = stream
        self.content = content
        self.placed = placed
        self.released = released
        self.reason = reason
    }

    /// The day on which somebody asks again whether it is needed.
    var review: Day? { released == nil ? placed.adding(months: Self.reviewMonths) : nil }

    var json: JSON {
        [
            "id": .identifier(stream), "client": .identifier(content.client), "person": .identifier(content.person),
            "placed": .day(placed), "until": .day(content.until), "released": .day(released), "review": .day(review),
            "reason": .text(reason),
        ]
    }
}
