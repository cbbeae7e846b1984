package import Facts
package import Regulation

/// A client in a list.
package struct ClientLine: Sendable {
    package let stream: StreamID
    package let kind: ClientKind
    package let name: Opening<String>
    package let since: Day
    /// The days between which it began, where nobody knows the day.
    package var sinceWithin: DaySpan?
    /// The last day of the relation, once there was one.
    package let until: Day?
    /// The ids that were looked for and led to this client, who was merged from them.
    package var mergedFrom: [StreamID] = []
    package let events: [Int64]

    package init(
        stream: StreamID, kind: ClientKind, name: Opening<String>, since: Day, until: Day? = nil, events: [Int64]
    ) {
        self.stream = stream
        self.kind = kind
        self.name = name
        self.since = since
        self.until = until
        self.events = events
    }
}
