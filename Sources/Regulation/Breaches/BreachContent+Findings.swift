import Facts

extension BreachContent {
    /// What the law says of a breach that the organisation became aware of at a moment.
    ///
    /// Only what is certain is found: where days are known imprecisely, a notification is late only if it was so on
    /// every day that is possible.
    func findings(aware moment: Moment) -> [Finding] {
        var findings: [Finding] = []
        if isLate(aware: moment.occurred), !notifyingExplained { findings.append(.breachNotifiedLate) }
        switch risk {
        case .risk, .high:
            if notified == nil { findings.append(.breachNotNotified) }
        case .unlikely: break
        case nil: findings.append(.breachNotAssessed)
        }
        if risk == .high, told == nil, !tellingExplained { findings.append(.breachNotTold) }
        if natures.isEmpty || !documented { findings.append(.breachUndocumented) }
        return findings
    }

    private func isLate(aware: Occurrence) -> Bool {
        guard let notified else { return false }
        if case .instant(let aware) = aware, case .instant(let notified) = notified,
            let clock = BreachClock(aware: aware)
        {
            return clock.isLate(at: notified)
        }
        // Three times twenty-four hours after the end of a day is the end of the third day after it; days are taken in
        // UTC, for an hour or two do not make this late.
        let (last, first) = (LocalZone.utc.day(of: aware), notified.firstDay)
        guard let first, let hours = Law.breachNotificationHours.value(on: last) else { return false }
        return first > last.adding(days: hours / 24)
    }
}

extension Occurrence {
    /// The first day on which it can have happened, where that is known.
    fileprivate var firstDay: Day? {
        switch self {
        case .day(let day): day
        case .instant(let instant): instant.utcDay
        case .within(let span): span.first
        }
    }
}
