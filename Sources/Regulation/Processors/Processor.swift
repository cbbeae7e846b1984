package import Facts

/// A party that works with the organisation's data: a processor (Article 28), or a recipient in another role.
package enum Processor: Decider {
    case notDeclared
    case engaged(ProcessorRecord)
    case ended(ProcessorRecord, on: Day)

    package static let kind = StreamKind.processor

    package init() { self = .notDeclared }

    package enum Command: Hashable, Sendable {
        /// Enters a party in the register; the promises are those of the statement in force on the day.
        case declare(ProcessorContent, promises: Set<Promise>)
        /// The whole content as it is from the day on, and whether any of the sealed words beside it changed.
        case change(ProcessorContent, rewritten: Bool, promises: Set<Promise>)
        case review
        case end
    }

    /// What was declared, if anything was.
    package var record: ProcessorRecord? {
        switch self {
        case .notDeclared: nil
        case .engaged(let record), .ended(let record, _): record
        }
    }

    /// What the party was on a day: nothing before it was engaged and after the last day of that.
    package func content(on day: Day) -> ProcessorContent? {
        switch self {
        case .notDeclared: nil
        case .engaged(let record): record.versions.content(on: day)
        case .ended(let record, let end): day <= end ? record.versions.content(on: day) : nil
        }
    }

    package func decide(
        _ command: Command,
        at moment: Moment
    ) throws(Refusal) -> [Decided<ProcessorEvent>] {
        switch (self, command) {
        case (.notDeclared, .declare(let content, let promises)):
            try content.requireSound()
            let last = max(moment.day, moment.today)
            let findings = content.findings(from: moment.day, to: last, promises: promises)
            return try Decided.judging(.declared(content), findings, at: moment)
        case (.engaged, .declare), (.ended, .declare):
            throw .processorAlreadyDeclared
        case (.notDeclared, .change), (.notDeclared, .review), (.notDeclared, .end):
            throw .processorNotDeclared
        case (.ended(_, let end), .change) where moment.day > end, (.ended(_, let end), .review) where moment.day > end:
            throw .processorAlreadyEnded(until: end)
        case (.engaged(let record), .change(let content, let rewritten, let promises)):
            return try Self.change(
                record, until: .distantFuture, to: content, rewritten: rewritten, promises: promises, at: moment)
        case (.ended(let record, let end), .change(let content, let rewritten, let promises)):
            return try Self.change(
                record, until: end, to: content, rewritten: rewritten, promises: promises, at: moment)
        case (.engaged, .review), (.ended, .review):
            try moment.requireHappened()
            return [Decided(.reviewed)]
        case (.engaged(let record), .end):
            let since = record.versions.since
            guard moment.day >= since else { throw .endsBeforeStart(since: since, until: moment.day) }
            return [Decided(.ended)]
        case (.ended(_, let end), .end):
            guard end == moment.day else { throw .processorAlreadyEnded(until: end) }
            return []
        }
    }

    private static func change(
        _ record: ProcessorRecord,
        until end: Day,
        to content: ProcessorContent,
        rewritten: Bool,
        promises: Set<Promise>,
        at moment: Moment
    ) throws(Refusal) -> [Decided<ProcessorEvent>] {
        try content.requireSound()
        // Compared with what held on that day: a change told late may bring what later ones brought again.
        let different = record.versions.content(on: moment.day).map { content.difference(from: $0) }
        let changed = ProcessorField.allCases.filter { field in
            (rewritten && field == .wording) || different?.contains(field) ?? (field != .wording)
        }
        guard !changed.isEmpty else { return [] }
        let last = min(record.versions.lastDay(from: moment.day, today: moment.today), end)
        let findings = content.findings(from: moment.day, to: last, promises: promises)
        return try Decided.judging(.changed(content, changed), findings, at: moment)
    }

    package mutating func apply(_ event: ProcessorEvent, on day: Day) {
        switch (self, event) {
        case (.notDeclared, .declared(let content)), (.notDeclared, .changed(let content, _)):
            self = .engaged(ProcessorRecord(content, from: day))
        case (.engaged(var record), .declared(let content)), (.engaged(var record), .changed(let content, _)):
            record.versions.take(content, from: day)
            self = .engaged(record)
        case (.ended(var record, let end), .declared(let content)),
            (.ended(var record, let end), .changed(let content, _)):
            record.versions.take(content, from: day)
            self = .ended(record, on: end)
        case (.engaged(var record), .reviewed):
            record.reviewed = day
            self = .engaged(record)
        case (.ended(var record, let end), .reviewed):
            record.reviewed = day
            self = .ended(record, on: end)
        case (.engaged(let record), .ended), (.ended(let record, _), .ended):
            self = .ended(record, on: day)
        case (.notDeclared, .reviewed), (.notDeclared, .ended):
            break  // Neither says anything about what was never declared.
        }
    }
}
