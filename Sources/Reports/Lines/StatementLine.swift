package import Facts
import Regulation
package import Views

/// A version of the privacy statement.
package struct StatementLine: Sendable {
    package let stream: StreamID
    package let values: StatementRegister.Values
    package let title: Opening<String>?
    package let events: [Int64]

    package init(
        stream: StreamID, values: StatementRegister.Values, title: Opening<String>? = nil, events: [Int64]
    ) {
        self.stream = stream
        self.values = values
        self.title = title
        self.events = events
    }

    /// The first day on which it could be the statement.
    package var from: Day { max(values.content.validFrom, values.published) }

    /// Whether it can be in force on a day; of several the one that became valid last is.
    package func isStanding(on day: Day) -> Bool {
        from <= day && day < values.withdrawn ?? .distantFuture
    }
}
