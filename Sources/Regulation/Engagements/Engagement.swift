package import Facts

/// An assignment for a client: from its first day of service to its last.
///
/// The last day starts the term during which contact about new work is allowed.
package enum Engagement: Decider {
    case notStarted
    case running(client: StreamID, since: Day)
    case ended(client: StreamID, since: Day, until: Day)

    package static let kind = StreamKind.engagement

    package init() { self = .notStarted }

    package enum Command: Hashable, Sendable {
        /// Starts it; whether the client's data were erased is for the caller to look up.
        case start(client: StreamID, isErased: Bool = false)
        case end
    }

    package func decide(
        _ command: Command,
        at moment: Moment
    ) throws(Refusal) -> [Decided<EngagementEvent>] {
        switch (self, command) {
        case (.notStarted, .start(let client, let isErased)):
            return [Decided(.started(client: client), findings: isErased ? [.recordedAfterErasure] : [])]
        case (.running, .start), (.ended, .start):
            throw .engagementAlreadyStarted
        case (.running(_, let since), .end):
            guard moment.day >= since else { throw .endsBeforeStart(since: since, until: moment.day) }
            return [Decided(.ended)]
        case (.notStarted, .end):
            throw .engagementNotStarted
        case (.ended(_, _, let until), .end):
            // Saying the same twice adds nothing; another day is a correction of the first.
            guard until == moment.day else { throw .engagementAlreadyEnded(until: until) }
            return []
        }
    }

    package static func requireSound(_ facts: [Recorded<EngagementEvent>]) throws(Refusal) {
        let start = facts.last { $0.event.name == .engagementStarted }
        let end = facts.first { $0.event == .ended }
        guard let start, let end, end.day < start.day else { return }
        throw .endsBeforeStart(since: start.day, until: end.day)
    }

    package mutating func apply(_ event: EngagementEvent, on day: Day) {
        switch (self, event) {
        case (.notStarted, .started(let client)), (.running, .started(let client)):
            self = .running(client: client, since: day)
        case (.running(let client, let since), .ended):
            self = .ended(client: client, since: since, until: day)
        case (.ended(_, _, let until), .started(let client)):
            self = .ended(client: client, since: day, until: until)
        case (.ended(let client, let since, _), .ended):
            self = .ended(client: client, since: since, until: day)
        case (.notStarted, .ended):
            break  // An end whose start was retracted says nothing about whom.
        }
    }
}
