import Facts

extension ActivityContent {
    /// What is likely unlawful in it, or against what was promised, from one day to another; each finding once.
    ///
    /// Judged at both ends: a decision on which a transfer rests may have lapsed by the last.
    func findings(from first: Day, to last: Day, promises: Set<Promise>) -> [Finding] {
        let last = max(first, min(last, until ?? last))
        var findings: [Finding] = []
        switch kind {
        case .controller: findings += groundFindings
        case .processor: break  // Grounds and conditions are for the controllers to have.
        }
        findings += transferFindings(on: [first, last])
        findings += promiseFindings(promises)
        return findings
    }

    private var groundFindings: [Finding] {
        var findings: [Finding] = []
        if purposes.contains(where: { $0.basis == nil }) { findings.append(.purposeWithoutBasis) }
        if has(.special), !allPurposes({ $0.condition != nil }) { findings.append(.specialWithoutCondition) }
        // UAVG art. 31 to 33 lift the ban of Article 10 by conditions like those of Article 9, or by law.
        if has(.criminal), !allPurposes({ $0.condition != nil || $0.statute }) {
            findings.append(.criminalWithoutAuthority)
        }
        let statuteNamed = purposes.contains(where: \.statute)
        if has(.nationalNumber), !statuteNamed { findings.append(.nationalNumberWithoutStatute) }
        if has(.identityCopy), !statuteNamed { findings.append(.identityCopyWithoutStatute) }
        if automatedDecision, !purposes.contains(where: \.carriesAutomatedDecision) {
            findings.append(.automatedDecisionWithoutGround)
        }
        switch impactAssessment {
        case .required: findings.append(.impactAssessmentOutstanding)
        case .notRequired, .done, .notStated: break
        }
        return findings
    }

    private func transferFindings(on days: [Day]) -> [Finding] {
        let standings = Set(transfers.all.flatMap { transfer in days.map { transfer.standing(on: $0) } })
        var findings: [Finding] = []
        if standings.contains(.barred) { findings.append(.activityTransferWithoutMechanism) }
        if standings.contains(.undocumented) { findings.append(.activityTransferUndocumented) }
        return findings
    }

    private func promiseFindings(_ promises: Set<Promise>) -> [Finding] {
        var findings: [Finding] = []
        if promises.contains(.noSpecialData), has(.special) || has(.criminal) {
            findings.append(.specialDespiteStatement)
        }
        if promises.contains(.noProfiling), profiling || automatedDecision {
            findings.append(.profilingDespiteStatement)
        }
        if promises.contains(.recipientsInUnion), recipients.contains(where: { $0.country?.isEU27 == false }) {
            findings.append(.recipientDespiteStatement)
        }
        return findings
    }

    private func has(_ nature: DataNature) -> Bool { dataCategories.contains { $0.nature == nature } }

    /// Whether all purposes have something, and there are any: no purpose has no condition either.
    private func allPurposes(_ condition: (Purpose) -> Bool) -> Bool {
        !purposes.isEmpty && purposes.allSatisfy(condition)
    }
}

extension Purpose {
    /// Whether a decision without human eyes may rest on its ground (Article 22(2)).
    fileprivate var carriesAutomatedDecision: Bool {
        switch basis {
        case .contract, .consent: true
        case .legalObligation: statute
        case .vitalInterests, .publicTask, .legitimateInterests, nil: false
        }
    }
}
