package import Facts
package import Regulation
package import Views

/// An assignment for a client.
package struct EngagementLine: Sendable {
    package let stream: StreamID
    package let values: EngagementRegister.Values
    /// The days between which it began, where nobody knows the day.
    package var sinceWithin: DaySpan?
    package let subject: Opening<String>?
    /// Its number or file.
    package var reference: Opening<String>?
    /// What it is about.
    package var about: Opening<String>?
    package let events: [Int64]

    package init(
        stream: StreamID, values: EngagementRegister.Values, subject: Opening<String>? = nil, events: [Int64]
    ) {
        self.stream = stream
        self.values = values
        self.subject = subject
        self.events = events
    }

    /// The first day on which details may no longer be kept because of this assignment alone.
    package func erasableFrom(_ term: FollowUpTerm) -> Day? {
        values.until.map { RetentionPeriod(term.duration).erasableFrom(after: $0) }
    }
}
