package import Facts

/// One processing activity of the register of Article 30.
package enum Activity: Decider {
    case notDeclared
    case running(ActivityRecord)
    case ended(ActivityRecord, on: Day)

    package static let kind = StreamKind.activity

    package init() { self = .notDeclared }

    package enum Command: Hashable, Sendable {
        /// Enters an activity in the register; the promises are those of the statement in force on the day.
        case declare(ActivityContent, promises: Set<Promise>)
        /// The whole content as it is from the day on, and the fields whose sealed words changed.
        case change(ActivityContent, rewritten: Set<ActivityField>, promises: Set<Promise>)
        case review
        case end
    }

    /// What was declared, if anything was.
    package var record: ActivityRecord? {
        switch self {
        case .notDeclared: nil
        case .running(let record), .ended(let record, _): record
        }
    }

    /// The last day of the processing: the day it ended, or the last one that was declared.
    package var until: Day? {
        switch self {
        case .notDeclared: nil
        case .running(let record): record.content.until
        case .ended(let record, let day): min(day, record.content.until ?? day)
        }
    }

    package func decide(
        _ command: Command,
        at moment: Moment
    ) throws(Refusal) -> [Decided<ActivityEvent>] {
        switch (self, command) {
        case (.notDeclared, .declare(let content, let promises)):
            try content.requireSound()
            let last = max(moment.day, moment.today)
            let findings = content.findings(from: moment.day, to: last, promises: promises)
            return try Decided.judging(.declared(content), findings, at: moment)
        case (.running, .declare), (.ended, .declare):
            throw .activityAlreadyDeclared
        case (.notDeclared, .change), (.notDeclared, .review), (.notDeclared, .end):
            throw .activityNotDeclared
        case (.ended(_, let end), .change) where moment.day > end, (.ended(_, let end), .review) where moment.day > end:
            throw .activityAlreadyEnded(until: end)
        case (.running(let record), .change(let content, let rewritten, let promises)):
            return try Self.change(
                record, until: .distantFuture, to: content, rewritten: rewritten, promises: promises, at: moment)
        case (.ended(let record, let end), .change(let content, let rewritten, let promises)):
            return try Self.change(
                record, until: end, to: content, rewritten: rewritten, promises: promises, at: moment)
        case (.running, .review), (.ended, .review):
            try moment.requireHappened()
            return [Decided(.reviewed)]
        case (.running(let record), .end):
            let since = record.content.since
            guard moment.day >= since else { throw .endsBeforeStart(since: since, until: moment.day) }
            return [Decided(.ended)]
        case (.ended(_, let end), .end):
            // Saying the same twice adds nothing; another day is a correction of the first.
            guard end == moment.day else { throw .activityAlreadyEnded(until: end) }
            return []
        }
    }

    private static func change(
        _ record: ActivityRecord,
        until end: Day,
        to content: ActivityContent,
        rewritten: Set<ActivityField>,
        promises: Set<Promise>,
        at moment: Moment
    ) throws(Refusal) -> [Decided<ActivityEvent>] {
        try content.requireSound()
        guard content.since <= end else { throw .endsBeforeStart(since: content.since, until: end) }
        // Compared with what held on that day: a change told late may bring what later ones brought again.
        let different = record.versions.content(on: moment.day).map { content.difference(from: $0) }
        let changed = ActivityField.allCases.filter { field in
            rewritten.contains(field) || different?.contains(field) ?? (field != .wording)
        }
        guard !changed.isEmpty else { return [] }
        let last = min(record.versions.lastDay(from: moment.day, today: moment.today), end)
        let findings = content.findings(from: moment.day, to: last, promises: promises)
        return try Decided.judging(.changed(content, changed), findings, at: moment)
    }

    package mutating func apply(_ event: ActivityEvent, on day: Day) {
        switch (self, event) {
        case (.notDeclared, .declared(let content)), (.notDeclared, .changed(let content, _)):
            self = .running(ActivityRecord(content, from: day))
        case (.running(var record), .declared(let content)), (.running(var record), .changed(let content, _)):
            record.versions.take(content, from: day)
            self = .running(record)
        case (.ended(var record, let end), .declared(let content)),
            (.ended(var record, let end), .changed(let content, _)):
            record.versions.take(content, from: day)
            self = .ended(record, on: end)
        case (.running(var record), .reviewed):
            record.reviewed = day
            self = .running(record)
        case (.ended(var record, let end), .reviewed):
            record.reviewed = day
            self = .ended(record, on: end)
        case (.running(let record), .ended), (.ended(let record, _), .ended):
            self = .ended(record, on: day)
        case (.notDeclared, .reviewed), (.notDeclared, .ended):
            break  // Neither says anything about what was never declared.
        }
    }
}
