package import Facts

/// One version of the privacy statement, with which people are told what happens to their data (Article 13, 14).
package enum Statement: Decider {
    case unpublished
    case published(StatementContent, on: Day)
    case withdrawn(StatementContent, published: Day, withdrawn: Day)

    package static let kind = StreamKind.statement

    package init() { self = .unpublished }

    package enum Command: Hashable, Sendable {
        case publish(StatementContent)
        /// Takes this version back; `othersInForce` says whether another version is in force on that day.
        case withdraw(othersInForce: Bool)
    }

    package func decide(
        _ command: Command,
        at moment: Moment
    ) throws(Refusal) -> [Decided<StatementEvent>] {
        try moment.requireHappened()
        switch (self, command) {
        case (.unpublished, .publish(let content)):
            // Nobody can have been informed by words that were not there yet.
            let findings: [Finding] = content.validFrom < moment.day ? [.statementBackdated] : []
            return try Decided.judging(.published(content), findings, at: moment)
        case (.published, .publish), (.withdrawn, .publish):
            throw .statementAlreadyPublished
        case (.published(_, let published), .withdraw(let othersInForce)):
            guard moment.day >= published else { throw .endsBeforeStart(since: published, until: moment.day) }
            return try Decided.judging(.withdrawn, othersInForce ? [] : [.noStatementInForce], at: moment)
        case (.unpublished, .withdraw):
            throw .statementNotPublished
        case (.withdrawn(_, _, let day), .withdraw):
            guard day == moment.day else { throw .statementAlreadyWithdrawn(on: day) }
            return []
        }
    }

    package mutating func apply(_ event: StatementEvent, on day: Day) {
        switch (self, event) {
        case (.unpublished, .published(let content)), (.published, .published(let content)):
            self = .published(content, on: day)
        case (.withdrawn(_, _, let withdrawn), .published(let content)):
            self = .withdrawn(content, published: day, withdrawn: withdrawn)
        case (.published(let content, let published), .withdrawn),
            (.withdrawn(let content, let published, _), .withdrawn):
            self = .withdrawn(content, published: published, withdrawn: day)
        case (.unpublished, .withdrawn):
            break  // Nothing is withdrawn where the publication was retracted.
        }
    }
}
