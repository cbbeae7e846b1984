package import Facts

/// A personal data breach, as the register of Article 33(5) tells it.
package enum Breach: Decider {
    case notRecorded
    case recorded(BreachContent, on: Day)

    package static let kind = StreamKind.breach

    package init() { self = .notRecorded }

    package enum Command: Hashable, Sendable {
        case record(BreachContent)
    }

    package func decide(
        _ command: Command,
        at moment: Moment
    ) throws(Refusal) -> [Decided<BreachEvent>] {
        try moment.requireHappened()
        switch (self, command) {
        case (.recorded(let known, let day), .record(let content)):
            // Saying the same twice adds nothing; another content is a correction of the first.
            guard known == content, day == moment.day else { throw .breachAlreadyRecorded }
            return []
        case (.notRecorded, .record(let content)):
            if let people = content.people, !(0...1_000_000_000 ~= people) { throw .peopleCountOutOfRange(people) }
            return [Decided(.recorded(content), findings: content.findings(aware: moment))]
        }
    }

    package mutating func apply(_ event: BreachEvent, on day: Day) {
        switch event {
        case .recorded(let content): self = .recorded(content, on: day)
        }
    }
}
