package import Facts
package import Regulation

/// A share that recurs or goes on.
package struct RecurringShareLine: Sendable {
    package let stream: StreamID
    package let arrangement: ShareArrangement
    package let since: Day
    /// The last day, once there was one.
    package let until: Day?
    /// Whoever gets the data, by the register or by what was written down.
    package let recipient: Opening<String>?
    /// The periods that ended and of which nobody said whether it took place.
    package let unconfirmed: [UnconfirmedPeriod]
    package let events: [Int64]

    /// The letter, ticket or order that goes with it.
    package var reference: Opening<String>?
    package var note: Opening<String>?
    /// The periods in which nothing went, in their order.
    package var empty: [EmptyPeriod] = []

    package init(
        stream: StreamID, arrangement: ShareArrangement, since: Day, until: Day?, recipient: Opening<String>?,
        unconfirmed: [UnconfirmedPeriod], events: [Int64]
    ) {
        self.stream = stream
        self.arrangement = arrangement
        self.since = since
        self.until = until
        self.recipient = recipient
        self.unconfirmed = unconfirmed
        self.events = events
    }
}
