package import Facts

/// Somebody who records or decides, and how it is known that it is they.
package enum ActingPerson: Decider {
    case unknown
    case introduced(known: ActorEvidence)

    package static let kind = StreamKind.actor

    package init() { self = .unknown }

    package enum Command: Hashable, Sendable {
        case introduce(known: ActorEvidence)
    }

    package func decide(
        _ command: Command,
        at moment: Moment
    ) throws(Refusal) -> [Decided<ActorEvent>] {
        try moment.requireHappened()
        switch (self, command) {
        case (.introduced(let before), .introduce(let known)) where before == known:
            return []
        case (.unknown, .introduce(let known)), (.introduced, .introduce(let known)):
            // Known by an account first and by a login later is a second introduction of the same person.
            return [Decided(.introduced(known: known))]
        }
    }

    package mutating func apply(_ event: ActorEvent, on day: Day) {
        switch event {
        case .introduced(let known): self = .introduced(known: known)
        }
    }
}
