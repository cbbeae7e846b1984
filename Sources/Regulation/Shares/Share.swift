package import Facts

/// A disclosure of personal data, or one that recurs; lawful or not.
package struct Share: Decider {
    /// One that took place.
    package struct Disclosure: Hashable, Sendable {
        package let content: ShareContent
        package let day: Day
    }

    /// One that recurs or goes on.
    package struct Recurrence: Hashable, Sendable {
        package let arrangement: ShareArrangement
        package let since: Day
    }

    /// What was said of a period.
    package enum Answer: Hashable, Sendable {
        case took(ShareConfirmation, on: Day)
        case nothing(on: Day)
    }

    package private(set) var disclosure: Disclosure?
    package private(set) var recurrence: Recurrence?
    package private(set) var answers: [CalendarPeriod: Answer] = [:]
    /// The clients in lists of their own, by period; those of a single disclosure stand under none.
    package private(set) var lists: [CalendarPeriod?: [StreamID]] = [:]
    /// The last day of a recurring share.
    package private(set) var stopped: Day?
    /// The day on which those whose data they were had been told.
    package private(set) var told: Day?

    package static let kind = StreamKind.share

    package init() {}

    package enum Command: Hashable, Sendable {
        /// Records a disclosure, with what its recipient was on that day, or nothing if it was not declared then, and
        /// the promises of the statement in force on that day.
        case record(ShareContent, recipient: ProcessorContent?, promises: Set<Promise>)
        /// Says that it will recur; judged as it stands on the first day.
        case arrange(ShareArrangement, recipient: ProcessorContent?, promises: Set<Promise>)
        /// Says that it took place in a period.
        case confirm(ShareConfirmation, recipient: ProcessorContent?, promises: Set<Promise>)
        /// Says that nothing was shared in a period.
        case nothing(CalendarPeriod)
        case stop
        case tell
    }

    package func decide(
        _ command: Command,
        at moment: Moment
    ) throws(Refusal) -> [Decided<ShareEvent>] {
        switch command {
        case .record(let content, let recipient, let promises):
            return try record(content, recipient, promises, at: moment)
        case .arrange(let arrangement, let recipient, let promises):
            return try arrange(arrangement, recipient, promises, at: moment)
        case .confirm(let confirmation, let recipient, let promises):
            return try confirm(confirmation, recipient, promises, at: moment)
        case .nothing(let period):
            try moment.requireHappened()
            _ = try requireRecurring(in: period, at: moment)
            switch answers[period] {
            case .nothing?: return []
            case .took?: throw .periodAlreadyAnswered
            case nil: return [Decided(.nothingShared(period))]
            }
        case .stop:
            guard let recurrence else { throw .shareNotRecurring }
            if let stopped { throw .shareAlreadyStopped(on: stopped) }
            guard recurrence.since <= moment.day else {
                throw .endsBeforeStart(since: recurrence.since, until: moment.day)
            }
            return [Decided(.stopped)]
        case .tell:
            try moment.requireHappened()
            guard let disclosure else { throw .shareNotRecorded }
            guard disclosure.day <= moment.day else {
                throw .endsBeforeStart(since: disclosure.day, until: moment.day)
            }
            if let told {
                guard told == moment.day else { throw .subjectsAlreadyTold(on: told) }
                return []
            }
            return [Decided(.subjectsTold)]
        }
    }

    private func record(
        _ content: ShareContent, _ recipient: ProcessorContent?, _ promises: Set<Promise>, at moment: Moment
    ) throws(Refusal) -> [Decided<ShareEvent>] {
        try moment.requireHappened()
        guard recurrence == nil else { throw .shareAlreadyRecorded }
        try content.requireSound()
        let (subjects, lists) = content.subjects.spread
        var written = content
        written.subjects = subjects
        if let disclosure {
            // Saying the same twice adds nothing; another content is a correction of the first.
            guard disclosure.content == written, disclosure.day == moment.day,
                self.lists[nil, default: []] == lists.flatMap(\.self)
            else { throw .shareAlreadyRecorded }
            return []
        }
        // Without a stream there is no declared party, whatever the command brought along.
        let party = content.recipient == nil ? nil : recipient
        let findings = content.findings(to: party, on: moment.day, promises: promises)
        return try Decided.judging(.recorded(written), findings, at: moment)
            + lists.map { Decided(.clientsListed($0, nil)) }
    }

    private func arrange(
        _ arrangement: ShareArrangement, _ recipient: ProcessorContent?, _ promises: Set<Promise>, at moment: Moment
    ) throws(Refusal) -> [Decided<ShareEvent>] {
        guard disclosure == nil, recurrence == nil else { throw .shareAlreadyRecorded }
        try arrangement.content.requireSound()
        let (subjects, lists) = arrangement.content.subjects.spread
        var written = arrangement
        written.content.subjects = subjects
        let party = arrangement.content.recipient == nil ? nil : recipient
        let findings = arrangement.content.findings(to: party, on: moment.day, promises: promises)
        return try Decided.judging(.arranged(written), findings, at: moment)
            + lists.map { Decided(.clientsListed($0, nil)) }
    }

    private func confirm(
        _ confirmation: ShareConfirmation, _ recipient: ProcessorContent?, _ promises: Set<Promise>,
        at moment: Moment
    ) throws(Refusal) -> [Decided<ShareEvent>] {
        try moment.requireHappened()
        let period = confirmation.period
        let recurrence = try requireRecurring(in: period, at: moment)
        guard period.contains(moment.day) else {
            throw .outsidePeriod(moment.day, first: period.first, last: period.last)
        }
        var content = recurrence.arrangement.content
        if confirmation.subjects != .notNamed { content.subjects = confirmation.subjects }
        content.people = confirmation.people ?? content.people
        try content.requireSound()
        let (subjects, lists) = confirmation.subjects.spread
        var written = confirmation
        written.subjects = subjects
        switch answers[period] {
        case .took(written, _)?: return []
        case .took?, .nothing?: throw .periodAlreadyAnswered
        case nil: break
        }
        let party = content.recipient == nil ? nil : recipient
        let findings = content.findings(to: party, on: moment.day, promises: promises)
        return try Decided.judging(.confirmed(written), findings, at: moment)
            + lists.map { Decided(.clientsListed($0, period)) }
    }

    /// Refuses a period in which the share did not recur, or that is of another length.
    private func requireRecurring(in period: CalendarPeriod, at moment: Moment) throws(Refusal) -> Recurrence {
        guard let recurrence else { throw .shareNotRecurring }
        let every = recurrence.arrangement.every
        guard period.unit == every else {
            throw .otherPeriod(asked: CalendarPeriod(every, containing: period.first))
        }
        guard recurrence.since <= period.last else {
            throw .endsBeforeStart(since: recurrence.since, until: period.last)
        }
        if let stopped, stopped < period.first { throw .shareAlreadyStopped(on: stopped) }
        guard period.first <= moment.today else { throw .happenedInFuture(period.first, today: moment.today) }
        return recurrence
    }

    /// The periods in which nothing went, in their order, with the day on which that was said.
    package var emptyPeriods: [(period: CalendarPeriod, day: Day)] {
        answers.compactMap { period, answer in
            switch answer {
            case .took: nil
            case .nothing(let day): (period, day)
            }
        }.sorted { $0.period < $1.period }
    }

    /// Every period of which something was said, in their order.
    package var answeredPeriods: [CalendarPeriod] { answers.keys.sorted() }

    package mutating func apply(_ event: ShareEvent, on day: Day) {
        switch event {
        case .recorded(let content): disclosure = Disclosure(content: content, day: day)
        case .arranged(let arrangement): recurrence = Recurrence(arrangement: arrangement, since: day)
        case .confirmed(let confirmation): answers[confirmation.period] = .took(confirmation, on: day)
        case .nothingShared(let period): answers[period] = .nothing(on: day)
        case .stopped: stopped = day
        case .clientsListed(let clients, let period): lists[period, default: []] += clients
        case .subjectsTold: told = day
        }
    }
}

extension ShareContent {
    /// Refuses counts that no disclosure has.
    ///
    /// An unknown number is none at all.
    fileprivate func requireSound() throws(Refusal) {
        try categories.requireDistinct()
        try subjects.requireSound()
        guard let people else { return }
        guard 1...1_000_000_000 ~= people else { throw .peopleCountOutOfRange(people) }
    }
}
