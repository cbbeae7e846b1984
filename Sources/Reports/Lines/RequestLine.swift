package import Facts
package import Views

/// A rights request as it stands.
package struct RequestLine: Sendable {
    package let stream: StreamID
    package let values: RequestRegister.Values
    /// The days between which it came, where nobody knows the day.
    package var receivedWithin: DaySpan?
    /// Who asked, where that is on record.
    package let requester: Opening<String>?
    /// The address they wrote from, where that is on record.
    package let email: Opening<String>?
    /// The day on which the first extension was notified.
    package let extended: Day?
    /// Whether the requester was asked who they are, or what they mean.
    package let wasAsked: Bool
    package let events: [Int64]

    package init(
        stream: StreamID, values: RequestRegister.Values, requester: Opening<String>? = nil,
        email: Opening<String>? = nil, extended: Day? = nil,
        wasAsked: Bool = false, events: [Int64]
    ) {
        self.stream = stream
        self.values = values
        self.requester = requester
        self.email = email
        self.extended = extended
        self.wasAsked = wasAsked
        self.events = events
    }

    /// Whether an answer is still owed at the end of a day.
    package func isOpen(on day: Day) -> Bool {
        guard values.received <= day else { return false }
        let ended = [values.answered, values.closed].compactMap(\.self).min() ?? .distantFuture
        return day < ended
    }

    /// Whether it stands open past its last day; while the term stands still it is not.
    package func isOverdue(on day: Day) -> Bool {
        guard isOpen(on: day), !values.isSuspended, let due = values.due else { return false }
        return due < day
    }
}
