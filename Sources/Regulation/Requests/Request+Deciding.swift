import Facts

extension Request {
    package func decide(
        _ command: Command,
        at moment: Moment
    ) throws(Refusal) -> [Decided<RequestEvent>] {
        try moment.requireHappened()
        if case .receive(let receipt) = command { return try receive(receipt, at: moment) }
        guard let file else { throw .requestNotReceived }
        guard moment.day >= file.received else { throw .beforeReceipt(received: file.received) }
        switch command {
        case .receive:
            return []  // Settled above.
        case .askIdentity(let method):
            try requireUnanswered(at: moment)
            return try askIdentity(method, file, at: moment)
        case .verifyIdentity(let method):
            return try verifyIdentity(method, file, at: moment)
        case .askClarification:
            try requireUnanswered(at: moment)
            guard file.clarifications.last != RequestFile.Clarification(asked: moment.day, answered: nil) else {
                return []
            }
            return try Decided.judging(.clarificationAsked, Self.asking(file, on: moment.day), at: moment)
        case .takeClarification:
            return try takeClarification(file, at: moment)
        case .extend(let reason, let explained):
            try requireUnanswered(at: moment)
            return try extend(reason, explained: explained, file, at: moment)
        case .decide(let decision, let explained):
            try requireUnanswered(at: moment)
            return try decide(decision, explained: explained, file, at: moment)
        case .answer(let remedies):
            return try answer(remedies: remedies, file, at: moment)
        case .notify(let recipient, let result):
            return file.notified[recipient] == result ? [] : [Decided(.recipientNotified(recipient, result))]
        case .close:
            return try close(at: moment)
        }
    }

    private func receive(_ receipt: RequestReceipt, at moment: Moment) throws(Refusal) -> [Decided<RequestEvent>] {
        let received = moment.occurred.firstDay ?? moment.day
        if let file {
            // Saying the same twice adds nothing; another content is a correction of the first.
            guard file.receipt == receipt, file.received == received else { throw .requestAlreadyReceived }
            return []
        }
        // What is not known can't be in time, and not be late either.
        if received == .distantPast {
            return [Decided(.received(receipt, nominal: nil, due: nil), findings: [.receiptUnknown])]
        }
        guard let period = ResponsePeriod(received: received, calendar: receipt.calendar) else {
            throw .beforeRegulation(applies: Law.regulationApplies)
        }
        let findings: [Finding] = moment.occurred.firstDay == nil ? [] : [.receiptVague]
        return [Decided(.received(receipt, nominal: period.nominal, due: period.due), findings: findings)]
    }

    /// Refuses to take up an answered request again; what happened before may still be told.
    private func requireUnanswered(at moment: Moment) throws(Refusal) {
        switch moment.tense {
        case .happened: return
        case .deciding: break
        }
        if let closedOn { throw .requestAlreadyClosed(on: closedOn) }
        if let answeredOn { throw .requestAlreadyAnswered(on: answeredOn) }
    }

    private func askIdentity(
        _ method: IdentityMethod,
        _ file: RequestFile,
        at moment: Moment
    ) throws(Refusal) -> [Decided<RequestEvent>] {
        var findings = Self.asking(file, on: moment.day)
        switch method {
        case .knownChannel, .account, .sharedFacts, .maskedDocument: break
        case .fullDocument: findings.append(.identityEvidenceExcessive)
        }
        switch file.identity {
        case .asked(method, moment.day): return []
        case .verified: findings.append(.identityAskedAgain)
        case .notAsked, .asked: break
        }
        return try Decided.judging(.identityAsked(method), findings, at: moment)
    }

    /// A question that comes later than without undue delay doesn't stop the clock.
    private static func asking(_ file: RequestFile, on day: Day) -> [Finding] {
        guard !file.isReceiptUnknown else { return [] }
        let last = file.receipt.calendar.adding(workingDays: ResponsePeriod.daysToAsk, to: file.received)
        return day > last ? [.questionAskedLate] : []
    }

    private func verifyIdentity(
        _ method: IdentityMethod,
        _ file: RequestFile,
        at moment: Moment
    ) throws(Refusal) -> [Decided<RequestEvent>] {
        switch file.identity {
        case .verified: return []
        case .asked(_, let asked) where moment.day < asked: throw .answeredBeforeAsked(asked: asked)
        case .asked, .notAsked: break
        }
        var findings: [Finding] = []
        switch method {
        case .knownChannel, .account, .sharedFacts, .maskedDocument: break
        case .fullDocument: findings.append(.identityEvidenceExcessive)
        }
        var later = file
        later.take(.identityVerified(method, due: moment.day), on: moment.day)
        return try Decided.judging(
            .identityVerified(method, due: later.due ?? moment.day), findings, at: moment)
    }

    private func takeClarification(_ file: RequestFile, at moment: Moment) throws(Refusal) -> [Decided<RequestEvent>] {
        guard let open = file.clarifications.first(where: { $0.answered == nil }) else { throw .nothingAsked }
        guard moment.day >= open.asked else { throw .answeredBeforeAsked(asked: open.asked) }
        var later = file
        later.take(.clarificationAnswered(due: moment.day), on: moment.day)
        return [Decided(.clarificationAnswered(due: later.due ?? moment.day))]
    }

    private func extend(
        _ reason: ExtensionReason,
        explained: Bool,
        _ file: RequestFile,
        at moment: Moment
    ) throws(Refusal) -> [Decided<RequestEvent>] {
        let repeated = RequestFile.Extension(reason: reason, notified: moment.day)
        if file.extensions.last == repeated { return [] }
        var findings: [Finding] = []
        if !file.extensions.isEmpty { findings.append(.requestExtendedTwice) }
        if let period = file.period, !period.extensionAllowed(on: moment.day) { findings.append(.requestExtendedLate) }
        if !explained { findings.append(.extensionUnexplained) }
        var later = file
        later.take(.extended(reason, due: moment.day), on: moment.day)
        return try Decided.judging(.extended(reason, due: later.due ?? moment.day), findings, at: moment)
    }

    private func decide(
        _ decision: RequestDecision,
        explained: Bool,
        _ file: RequestFile,
        at moment: Moment
    ) throws(Refusal) -> [Decided<RequestEvent>] {
        if self.decision == decision { return [] }
        try decision.recipients.requireDistinct()
        return try Decided.judging(
            .decided(decision), decision.findings(on: file.receipt.right, explained: explained), at: moment)
    }

    private func answer(
        remedies: Bool,
        _ file: RequestFile,
        at moment: Moment
    ) throws(Refusal) -> [Decided<RequestEvent>] {
        if let answeredOn {
            // Saying the same twice adds nothing; another day is a correction of the first.
            guard answeredOn == moment.day else { throw .requestAlreadyAnswered(on: answeredOn) }
            return []
        }
        var findings: [Finding] = []
        if decision == nil { findings.append(.answeredUndecided) }
        if file.identity.isAwaited, decision?.outcome.discloses ?? true { findings.append(.answeredUnverified) }
        if decision?.outcome.denies ?? false, !remedies { findings.append(.remediesNotNamed) }
        let isLate = file.isLate(on: moment.day)
        let decided: [Decided<RequestEvent>] = try Decided.judging(
            .answered(isLate: isLate, remedies: remedies), findings, at: moment)
        // A late answer is better than none: that alone never stands in the way of sending it.
        return decided.map { Decided($0.event, findings: $0.findings + (isLate ? [.answeredLate] : [])) }
    }

    private func close(at moment: Moment) throws(Refusal) -> [Decided<RequestEvent>] {
        if let closedOn {
            guard closedOn == moment.day else { throw .requestAlreadyClosed(on: closedOn) }
            return []
        }
        var findings: [Finding] = []
        if answeredOn == nil, decision?.outcome.needsAnswer ?? true { findings.append(.closedUnanswered) }
        if !recipientsToNotify.isEmpty { findings.append(.recipientsNotNotified) }
        return try Decided.judging(.closed, findings, at: moment)
    }
}

extension RequestDecision {
    /// What the law has to say about deciding so on a right.
    fileprivate func findings(on right: RequestRight, explained: Bool) -> [Finding] {
        guard outcome.denies else { return [] }
        var findings: [Finding] = []
        if let absolute = right.refusalFinding { findings.append(absolute) }
        switch ground {
        case nil: findings.append(.refusalWithoutGround)
        case .some(let ground) where !ground.applies(to: right): findings.append(.groundNotApplicable)
        case .some: break
        }
        if !explained { findings.append(.refusalUnexplained) }
        return findings
    }
}
