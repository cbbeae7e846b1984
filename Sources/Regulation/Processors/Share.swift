package import Facts

/// One disclosure of personal data, lawful or not.
package enum Share: Decider {
    case notRecorded
    case recorded(ShareContent, on: Day)

    package static let kind = StreamKind.share

    package init() { self = .notRecorded }

    package enum Command: Hashable, Sendable {
        /// Records a disclosure, with what its recipient was on that day, or nothing if it was not declared then, and
        /// the promises of the statement in force on that day.
        case record(ShareContent, recipient: ProcessorContent?, promises: Set<Promise>)
    }

    package func decide(
        _ command: Command,
        at moment: Moment
    ) throws(Refusal) -> [Decided<ShareEvent>] {
        try moment.requireHappened()
        switch (self, command) {
        case (.recorded(let known, let day), .record(let content, _, _)):
            // Saying the same twice adds nothing; another content is a correction of the first.
            guard known == content, day == moment.day else { throw .shareAlreadyRecorded }
            return []
        case (.notRecorded, .record(let content, let recipient, let promises)):
            try content.requireSound()
            // Without a stream there is no declared party, whatever the command brought along.
            let party = content.recipient == nil ? nil : recipient
            let findings = content.findings(to: party, on: moment.day, promises: promises)
            return try Decided.judging(.recorded(content), findings, at: moment)
        }
    }

    package mutating func apply(_ event: ShareEvent, on day: Day) {
        switch event {
        case .recorded(let content): self = .recorded(content, on: day)
        }
    }
}

extension ShareContent {
    /// Refuses counts that no disclosure has.
    ///
    /// An unknown number is none at all.
    fileprivate func requireSound() throws(Refusal) {
        try categories.requireDistinct()
        guard let people else { return }
        guard 1...1_000_000_000 ~= people else { throw .peopleCountOutOfRange(people) }
    }
}
